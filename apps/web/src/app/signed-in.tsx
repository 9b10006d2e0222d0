import { useMutation, useQueryClient } from '@tanstack/react-query';
import { requestSignOut } from '../shared/api/request-sign-out.ts';
import { wordsOfFailure } from '../shared/words/failure-words.ts';
import { WORDS } from '../shared/words/en.ts';

/** Who is signed in, and the way out. What was loaded is forgotten with the session. */
export const SignedIn = ({ name }: { readonly name: string }) => {
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: requestSignOut,
    onSuccess: async () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await client.invalidateQueries({ queryKey: ['session'] });
    },
  });
  return (
    <>
      <span className="bar-person">
        <span className="out-of-sight">{WORDS.signedIn('')}</span>
        <bdi dir="auto">{name}</bdi>
      </span>
      {leave.isError ? (
        <span className="field-error" role="alert">
          {WORDS.notSignedOut(wordsOfFailure(leave.error).message)}
        </span>
      ) : undefined}
      <button type="button" className="button button-plain" onClick={() => leave.mutate()}>
        {WORDS.signOut}
      </button>
    </>
  );
};
