import { useMutation, useQuery } from '@tanstack/react-query';
import { requestAcceptance } from '../../shared/api/request-acceptance.ts';
import { requestInvited } from '../../shared/api/request-invited.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { Loaded } from '../../shared/ui/loaded.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { DoorForm } from './door-form.tsx';
import { textOf } from './text-of.ts';
import { WORDS as OWN } from './words.ts';

const SHORTEST_PASSPHRASE = 12;

interface Props {
  readonly token: string;
  readonly onEntered: () => Promise<void>;
}

/** Whoever was invited chooses their passphrase, and is in. */
export const AcceptInvitation = ({ token, onEntered }: Props) => {
  const words = OWN.invitation;
  const invited = useQuery({
    queryKey: ['invited', token],
    queryFn: () => requestInvited(token),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <section className="door sheet">
      <title>{WORDS.title(words.title)}</title>
      <h1>{invited.isError ? words.over : words.title}</h1>
      <Loaded query={invited}>
        {({ name, email }) => (
          <>
            <p dir="auto">{words.lead(name)}</p>
            <PassphraseForm token={token} email={email} onEntered={onEntered} />
          </>
        )}
      </Loaded>
    </section>
  );
};

const PassphraseForm = ({ token, email, onEntered }: Props & { readonly email: string }) => {
  const words = OWN.invitation;
  const accept = useMutation({ mutationFn: requestAcceptance, onSuccess: onEntered });
  return (
    <DoorForm
      act={accept}
      words={words}
      onSubmit={(form) => accept.mutate({ token, passphrase: textOf(form, 'passphrase') })}
    >
      <InputField
        label={words.email}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        readOnly
      />
      <InputField
        label={OWN.account.passphrase}
        note={OWN.account.passphraseNote}
        name="passphrase"
        type="password"
        autoComplete="new-password"
        minLength={SHORTEST_PASSPHRASE}
        required
      />
    </DoorForm>
  );
};
