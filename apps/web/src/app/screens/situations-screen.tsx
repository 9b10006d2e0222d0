import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AddCase } from '../../features/add-case/add-case.tsx';
import { SituationsTable } from '../../features/survey-situations/situations-table.tsx';
import { requestCases } from '../../shared/api/request-cases.ts';
import { Loaded } from '../../shared/ui/loaded.tsx';
import { WORDS } from '../../shared/words/en.ts';

/** Every case of the workspace, and how to add one. */
export const SituationsScreen = () => {
  const cases = useQuery({ queryKey: ['cases'], queryFn: requestCases });
  const navigate = useNavigate();
  const open = (caseId: string) => navigate({ to: '/cases/$caseId/assess', params: { caseId } });
  return (
    <div className="page">
      <title>{WORDS.title(WORDS.screens.situations)}</title>
      <h1>{WORDS.screens.situations}</h1>
      <Loaded query={cases}>
        {(entries) => (
          <>
            {entries.length === 0 ? undefined : <SituationsTable entries={entries} />}
            <AddCase isFirst={entries.length === 0} onAdded={open} />
          </>
        )}
      </Loaded>
    </div>
  );
};
