import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { requestCode } from '../../shared/api/request-code.ts';
import { requestSignOut } from '../../shared/api/request-sign-out.ts';
import type { Session } from '../../shared/api/session.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { DoorForm } from './door-form.tsx';
import { WithPasskey } from './other-ways.tsx';
import { textOf } from './text-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly factors: Session['factors'];
  readonly onEntered: () => Promise<void>;
}

/** The second step of signing in. */
export const SecondFactor = ({ factors, onEntered }: Props) => {
  const words = OWN.code;
  const [kind, choose] = useState<'totp' | 'recovery' | undefined>(firstOf(factors));
  const leave = useMutation({ mutationFn: requestSignOut, onSuccess: onEntered });
  const other = kind === 'totp' ? 'recovery' : 'totp';
  return (
    <section className="door sheet">
      <title>{WORDS.title(words.title)}</title>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {factors.includes('passkey') ? <WithPasskey onEntered={onEntered} /> : undefined}
      {kind === undefined ? undefined : <CodeForm key={kind} kind={kind} onEntered={onEntered} />}
      <div className="door-ways">
        {kind !== undefined && factors.includes(other) ? (
          <button type="button" className="button button-plain" onClick={() => choose(other)}>
            {other === 'recovery' ? words.recoveryInstead : words.codeInstead}
          </button>
        ) : undefined}
        <button type="button" className="button button-plain" onClick={() => leave.mutate()}>
          {words.back}
        </button>
      </div>
    </section>
  );
};

const firstOf = (factors: Session['factors']): 'totp' | 'recovery' | undefined => {
  if (factors.includes('totp')) return 'totp';
  return factors.includes('recovery') ? 'recovery' : undefined;
};

const CodeForm = ({
  kind,
  onEntered,
}: {
  readonly kind: 'totp' | 'recovery';
  readonly onEntered: () => Promise<void>;
}) => {
  const words = OWN.code;
  const finish = useMutation({ mutationFn: requestCode, onSuccess: onEntered });
  return (
    <DoorForm
      act={finish}
      words={words}
      onSubmit={(form) => {
        const typed = textOf(form, 'code').trim();
        finish.mutate(kind === 'totp' ? { code: typed.replaceAll(/\s/g, '') } : { recoveryCode: typed });
      }}
    >
      {kind === 'totp' ? (
        <InputField
          label={words.label}
          note={words.note}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          required
        />
      ) : (
        <InputField
          label={words.recovery}
          note={words.recoveryNote}
          name="code"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          required
        />
      )}
    </DoorForm>
  );
};
