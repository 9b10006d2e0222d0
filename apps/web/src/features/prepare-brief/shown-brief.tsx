import { ENGLISH } from '@forewarn/core';
import type { BriefChoice } from '../../shared/api/brief-address.ts';
import type { LanguageChoice } from '../../shared/api/request-brief-choices.ts';
import { dayWords } from '../../shared/words/date-words.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly choice: BriefChoice;
  readonly languages: readonly LanguageChoice[];
}

/** Which brief it is, in one line; its language is named in itself. */
export const ShownBrief = ({ choice, languages }: Props) => {
  const language = languages.find(({ code }) => code === choice.language);
  return (
    <>
      <bdi>{OWN.templates[choice.template]?.name ?? choice.template}</bdi> ·{' '}
      <bdi lang={language?.code} dir={language?.direction}>
        {language?.name ?? choice.language}
      </bdi>{' '}
      · <bdi>{ENGLISH.disclosures[choice.level] ?? choice.level}</bdi> ·{' '}
      <bdi>{OWN.asOf(dayWords(choice.at))}</bdi>
    </>
  );
};
