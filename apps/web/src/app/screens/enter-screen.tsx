import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { AddSecondFactor } from '../../features/enter/add-second-factor.tsx';
import { CreateAccount } from '../../features/enter/create-account.tsx';
import { SecondFactor } from '../../features/enter/second-factor.tsx';
import { SignIn } from '../../features/enter/sign-in.tsx';
import { TokenNeeded } from '../../features/enter/token-needed.tsx';
import type { Session } from '../../shared/api/session.ts';

const root = getRouteApi('__root__');

/** The door: a first account with the one-time token, or signing in, in as many steps as the server asks for. */
export const EnterScreen = ({ session }: { readonly session: Session }) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = root.useSearch();
  const [token, refused] = [search['token'], search['refused']];
  const enter = () => client.invalidateQueries({ queryKey: ['session'] });
  /** What the address says of this way in is not left in it. */
  const enterAfresh = async () => {
    await navigate({ to: '/', search: {}, replace: true });
    await enter();
  };
  if (session.step === 'enrol') return <AddSecondFactor onEntered={enter} />;
  if (session.step === 'code') return <SecondFactor factors={session.factors} onEntered={enter} />;
  if (session.account === 'exists')
    return (
      <SignIn
        organisation={session.organisation}
        refused={typeof refused === 'string' ? refused : undefined}
        onEntered={refused === undefined ? enter : enterAfresh}
      />
    );
  if (typeof token !== 'string' || token === '') return <TokenNeeded />;
  return <CreateAccount token={token} onEntered={enterAfresh} />;
};
