import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiFailure } from '../shared/api/api-failure.ts';
import { createAppRouter } from './router.tsx';

/** A refusal is an answer and is not asked for again; a server that cannot be reached is tried once more. */
const createClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (count, failure) => count < 1 && failure instanceof ApiFailure && failure.status === 0,
        retryDelay: 400,
      },
      mutations: { networkMode: 'always' },
    },
  });

export const Providers = () => {
  const [client] = useState(createClient);
  const [router] = useState(createAppRouter);
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
};
