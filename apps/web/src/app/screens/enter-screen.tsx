import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { CreateAccount } from '../../features/enter/create-account.tsx';
import { SignIn } from '../../features/enter/sign-in.tsx';
import { TokenNeeded } from '../../features/enter/token-needed.tsx';
import type { Session } from '../../shared/api/session.ts';

const root = getRouteApi('__root__');

/** The door: a first account with the one-time token, or signing in. */
export const EnterScreen = ({ account }: { readonly account: Session['account'] }) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = root.useSearch();
  const token = search['token'];
  const enter = () => client.invalidateQueries({ queryKey: ['session'] });
  if (account === 'exists') return <SignIn onEntered={enter} />;
  if (typeof token !== 'string' || token === '') return <TokenNeeded />;
  return (
    <CreateAccount
      token={token}
      onEntered={async () => {
        await navigate({ to: '/', search: {}, replace: true });
        await enter();
      }}
    />
  );
};
