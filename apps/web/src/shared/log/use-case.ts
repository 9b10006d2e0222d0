import { queryOptions, useQuery } from '@tanstack/react-query';
import { requestCase } from '../api/request-case.ts';

/** How a case is asked for and kept. */
const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id], queryFn: () => requestCase(id), staleTime: 30_000 });

export const useCase = (id: string) => useQuery(caseQuery(id));
