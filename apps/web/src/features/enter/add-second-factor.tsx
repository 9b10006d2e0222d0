import { useMutation, useQuery } from '@tanstack/react-query';
import { requestConfirmation } from '../../shared/api/request-confirmation.ts';
import { requestEnrolment } from '../../shared/api/request-enrolment.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { Loaded } from '../../shared/ui/loaded.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { DoorForm } from './door-form.tsx';
import { textOf } from './text-of.ts';
import { WORDS as OWN } from './words.ts';

/** Where a second factor is required of everybody: whoever has none adds one before anything else. */
export const AddSecondFactor = ({ onEntered }: { readonly onEntered: () => Promise<void> }) => {
  const words = OWN.enrol;
  const confirm = useMutation({
    mutationFn: requestConfirmation,
    // Without new recovery codes to keep there is nothing more to show.
    onSuccess: async (codes) => {
      if (codes.length === 0) await onEntered();
    },
  });
  if (confirm.data !== undefined && confirm.data.length > 0)
    return <RecoveryCodes codes={confirm.data} onKept={onEntered} />;
  return (
    <section className="door sheet">
      <title>{WORDS.title(words.title)}</title>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Secret />
      <DoorForm
        act={confirm}
        words={words}
        onSubmit={(form) => confirm.mutate(textOf(form, 'code').replaceAll(/\s/g, ''))}
      >
        <InputField
          label={words.label}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          required
        />
      </DoorForm>
    </section>
  );
};

const Secret = () => {
  const words = OWN.enrol;
  const enrolment = useQuery({
    queryKey: ['enrolment'],
    queryFn: requestEnrolment,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Loaded query={enrolment}>
      {({ secret, uri }) => (
        <div className="field">
          <p className="label">{words.secret}</p>
          <code className="door-secret" dir="ltr">
            {(secret.match(/.{1,4}/g) ?? []).join(' ')}
          </code>
          <p className="field-note">{words.secretNote}</p>
          <a href={uri}>{words.open}</a>
        </div>
      )}
    </Loaded>
  );
};

const RecoveryCodes = ({
  codes,
  onKept,
}: {
  readonly codes: readonly string[];
  readonly onKept: () => Promise<void>;
}) => {
  const words = OWN.enrol;
  return (
    <section className="door sheet">
      <title>{WORDS.title(words.codesTitle)}</title>
      <h1>{words.codesTitle}</h1>
      <p>{words.codesLead}</p>
      <ul className="door-codes" aria-label={words.codes} dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-main" onClick={() => void onKept()}>
        {words.done}
      </button>
    </section>
  );
};
