import { useMutation } from '@tanstack/react-query';
import { requestSignIn } from '../../shared/api/request-sign-in.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { Failed } from '../../shared/ui/loaded.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { OtherWays } from './other-ways.tsx';
import { textOf } from './text-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly organisation: string | null;
  /** Why the organisation did not let somebody in, when they come back from there. */
  readonly refused: string | undefined;
  readonly onEntered: () => Promise<void>;
}

/** Signing in to the workspace: with the passphrase, a passkey, or the organisation. */
export const SignIn = ({ organisation, refused, onEntered }: Props) => {
  const words = OWN.signIn;
  const signIn = useMutation({ mutationFn: requestSignIn, onSuccess: onEntered });
  return (
    <section className="door sheet">
      <title>{WORDS.title(words.title)}</title>
      <h1>{words.title}</h1>
      {refused === undefined ? undefined : <Refused code={refused} />}
      <p>{words.lead}</p>
      <form
        className="door-form"
        onSubmit={(submit) => {
          submit.preventDefault();
          const form = new FormData(submit.currentTarget);
          signIn.mutate({ email: textOf(form, 'email'), passphrase: textOf(form, 'passphrase') });
        }}
      >
        <InputField label={words.email} name="email" type="email" autoComplete="username" required />
        <InputField
          label={words.passphrase}
          name="passphrase"
          type="password"
          autoComplete="current-password"
          required
        />
        {signIn.isError ? <Failed failure={signIn.error} /> : undefined}
        <button type="submit" className="button button-main" disabled={signIn.isPending}>
          {signIn.isPending ? words.busy : words.submit}
        </button>
      </form>
      <OtherWays organisation={organisation} onEntered={onEntered} />
    </section>
  );
};

const Refused = ({ code }: { readonly code: string }) => (
  <div className="notice notice-bad" role="alert">
    <p>{code === 'not-invited' ? OWN.signIn.refused['not-invited'] : OWN.signIn.refused.other}</p>
  </div>
);
