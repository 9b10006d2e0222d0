import type { Framework } from '@forewarn/core';
import { ENGLISH } from '@forewarn/core';
import { useState } from 'react';
import { InputField } from '../../shared/ui/input-field.tsx';
import { ModalDialog } from '../../shared/ui/modal-dialog.tsx';
import { matchingIndicators } from './matching-indicators.ts';
import { WORDS as OWN } from './words.ts';

const SHOWN = 30;

interface Props {
  readonly framework: Framework;
  readonly onFound: (found: { readonly factor: string; readonly indicator: string }) => void;
  readonly onClose: () => void;
}

/** Finds an indicator by its number or by words of its text. Enter takes the first. */
export const FindIndicator = ({ framework, onFound, onClose }: Props) => {
  const [typed, setTyped] = useState('');
  const found = matchingIndicators(framework, typed);
  const choose = (index: number) => {
    const chosen = found[index];
    if (chosen !== undefined) onFound({ factor: chosen.factor.id, indicator: chosen.indicator.id });
  };
  return (
    <ModalDialog title={OWN.title} closeWords={OWN.close} onClose={onClose}>
      <form
        className="find"
        onSubmit={(submit) => {
          submit.preventDefault();
          choose(0);
        }}
      >
        <InputField
          label={OWN.label}
          inputMode="search"
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
        <output className="quiet small">
          {typed.trim() === '' ? '' : found.length === 0 ? OWN.none : OWN.found(found.length)}
        </output>
        <ul className="find-results">
          {found.slice(0, SHOWN).map(({ indicator }, index) => (
            <li key={indicator.id}>
              <button type="button" onClick={() => choose(index)}>
                <span className="find-number">{indicator.id}</span>
                <span>{indicator.certainty === 'low' ? ENGLISH.notVerified : indicator.gist}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </ModalDialog>
  );
};
