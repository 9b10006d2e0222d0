import { useMutation } from '@tanstack/react-query';
import { ApiFailure } from '../../shared/api/api-failure.ts';
import { requestAccount } from '../../shared/api/request-account.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { DoorForm } from './door-form.tsx';
import { textOf } from './text-of.ts';
import { WORDS as OWN } from './words.ts';

const SHORTEST_PASSPHRASE = 12;

interface Props {
  readonly token: string;
  readonly onEntered: () => Promise<void>;
}

/** The first account of the workspace. A refusal is shown, and what was typed stays. */
export const CreateAccount = ({ token, onEntered }: Props) => {
  const words = OWN.account;
  const create = useMutation({ mutationFn: requestAccount, onSuccess: onEntered });
  const isWrongToken = create.error instanceof ApiFailure && create.error.code === 'wrong-token';
  return (
    <section className="door sheet">
      <title>{WORDS.title(words.title)}</title>
      <h1>{words.title}</h1>
      {isWrongToken ? <WrongToken /> : undefined}
      <p>{words.lead}</p>
      <p className="door-promise">{words.stays}</p>
      <DoorForm
        act={create}
        words={words}
        isFailureTold={isWrongToken}
        onSubmit={(form) =>
          create.mutate({
            token,
            name: textOf(form, 'name'),
            email: textOf(form, 'email'),
            passphrase: textOf(form, 'passphrase'),
          })
        }
      >
        <InputField
          label={words.name}
          note={words.nameNote}
          name="name"
          autoComplete="name"
          required
          dir="auto"
        />
        <InputField
          label={words.email}
          note={words.emailNote}
          name="email"
          type="email"
          autoComplete="username"
          required
        />
        <InputField
          label={words.passphrase}
          note={words.passphraseNote}
          name="passphrase"
          type="password"
          autoComplete="new-password"
          minLength={SHORTEST_PASSPHRASE}
          required
        />
      </DoorForm>
    </section>
  );
};

const WrongToken = () => (
  <div className="notice notice-bad" role="alert">
    <p>
      <strong>{OWN.account.wrongToken}</strong> {OWN.token.where}
    </p>
  </div>
);
