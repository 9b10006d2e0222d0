import type { LanguageChoice as Language } from '../../shared/api/request-brief-choices.ts';
import { OptionCard } from './option-card.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly languages: readonly Language[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

/** One of the languages, each named in itself; who hears the page hears the English name too. */
export const LanguageChoice = ({ languages, chosen, onChoose }: Props) => (
  <fieldset className="field">
    <legend>{OWN.language}</legend>
    <div className="brief-languages">
      {languages.map(({ code, name, direction }) => (
        <OptionCard key={code} group="language" value={code} isChosen={code === chosen} onChoose={onChoose}>
          <bdi lang={code} dir={direction}>
            {name}
          </bdi>
          {inEnglish.of(code) === name ? undefined : (
            <span className="out-of-sight"> ({inEnglish.of(code)})</span>
          )}
        </OptionCard>
      ))}
    </div>
  </fieldset>
);
