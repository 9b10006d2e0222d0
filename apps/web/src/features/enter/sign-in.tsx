import { useMutation } from '@tanstack/react-query';
import { requestSignIn } from '../../shared/api/request-sign-in.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { DoorForm } from './door-form.tsx';
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
      <DoorForm
        act={signIn}
        words={words}
        onSubmit={(form) =>
          signIn.mutate({ email: textOf(form, 'email'), passphrase: textOf(form, 'passphrase') })
        }
      >
        <InputField label={words.email} name="email" type="email" autoComplete="username" required />
        <InputField
          label={words.passphrase}
          name="passphrase"
          type="password"
          autoComplete="current-password"
          required
        />
      </DoorForm>
      <OtherWays organisation={organisation} onEntered={onEntered} />
    </section>
  );
};

const Refused = ({ code }: { readonly code: string }) => (
  <div className="notice notice-bad" role="alert">
    <p>{code === 'not-invited' ? OWN.signIn.refused['not-invited'] : OWN.signIn.refused.other}</p>
  </div>
);
