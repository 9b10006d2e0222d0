import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { AcceptInvitation } from '../../features/enter/accept-invitation.tsx';

/** What an invitation leads to. Its token stands behind the “#”, which a browser sends to nobody. */
export const InvitationScreen = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const token = useRouterState({ select: ({ location }) => location.hash });
  return (
    <AcceptInvitation
      key={token}
      token={token}
      onEntered={async () => {
        // Whoever was signed in here before is no longer: what was loaded for them is forgotten.
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
        await navigate({ to: '/', hash: '', replace: true });
        await client.invalidateQueries({ queryKey: ['session'] });
      }}
    />
  );
};
