import { useMutation } from '@tanstack/react-query';
import { requestSignIn } from '../../shared/api/request-sign-in.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { Failed } from '../../shared/ui/loaded.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { textOf } from './text-of.ts';
import { WORDS as OWN } from './words.ts';

/** Signing in to the workspace on this machine. */
export const SignIn = ({ onEntered }: { readonly onEntered: () => Promise<void> }) => {
  const words = OWN.signIn;
  const signIn = useMutation({ mutationFn: requestSignIn, onSuccess: onEntered });
  return (
    <section className="door sheet">
      <title>{WORDS.title(words.title)}</title>
      <h1>{words.title}</h1>
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
    </section>
  );
};
