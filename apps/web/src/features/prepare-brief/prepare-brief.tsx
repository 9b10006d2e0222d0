import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS, ENGLISH, instantOf, lastInstantOf } from '@forewarn/core';
import { useState } from 'react';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { InputField } from '../../shared/ui/input-field.tsx';
import { dayWords } from '../../shared/words/date-words.ts';
import { DownloadBrief } from './download-brief.tsx';
import { PreviewBrief } from './preview-brief.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly caseId: string;
  /** The head of the log, so that a preview is made anew when the case has moved on. */
  readonly head: string;
  readonly today: string;
  /** The date of the first event, where there is one. */
  readonly firstAt: string | undefined;
}

const TEMPLATES = ['country-brief'] as const;
const LANGUAGES = ['en'] as const;

/** The brief's choices, its PDF and its preview, which the server computes from the case as it is saved. */
export const PrepareBrief = ({ caseId, head, today, firstAt }: Props) => {
  const [template, setTemplate] = useState<(typeof TEMPLATES)[number]>('country-brief');
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('en');
  const [level, setLevel] = useState<DisclosureLevel>('internal');
  const [at, setAt] = useState(today);
  const choice = { template, language, level, at };
  const isBeforeFirst = firstAt !== undefined && instantOf(firstAt) > lastInstantOf(at);
  return (
    <div className="brief">
      <section className="brief-choices sheet" aria-labelledby="brief-choices">
        <h2 id="brief-choices">{OWN.choices}</h2>
        <ChoiceField
          label={OWN.template}
          options={TEMPLATES}
          words={OWN.templates}
          chosen={template}
          onChange={setTemplate}
        />
        <ChoiceField
          label={OWN.language}
          options={LANGUAGES}
          words={OWN.languages}
          chosen={language}
          onChange={setLanguage}
        />
        <ChoiceField
          label={OWN.level}
          note={OWN.levelNote}
          options={DISCLOSURE_LEVELS}
          words={ENGLISH.disclosures}
          chosen={level}
          onChange={setLevel}
        />
        <InputField
          label={OWN.date}
          note={OWN.dateNote}
          type="date"
          value={at}
          max={today}
          onChange={({ target }) => setAt(target.value === '' ? today : target.value)}
        />
        {isBeforeFirst ? undefined : (
          <DownloadBrief key={JSON.stringify([head, choice])} caseId={caseId} choice={choice} />
        )}
      </section>
      {isBeforeFirst ? (
        <output className="notice">{OWN.beforeFirst(dayWords(at), dayWords(firstAt))}</output>
      ) : (
        <PreviewBrief caseId={caseId} head={head} choice={choice} />
      )}
    </div>
  );
};
