import type { OpenQuestion as Open } from '@forewarn/core';
import { ENGLISH } from '@forewarn/core';
import type { ReactNode } from 'react';
import { dayWords } from '../../shared/words/date-words.ts';
import { WORDS } from '../../shared/words/en.ts';
import { WORDS as OWN } from './words.ts';

/** The open questions of a case, or that there are none. */
export const OpenQuestions = ({
  count,
  children,
}: {
  readonly count: number;
  readonly children: ReactNode;
}) => (
  <section className="questions" aria-labelledby="open-questions">
    <h2 id="open-questions">{OWN.questions}</h2>
    {count === 0 ? (
      <div className="questions-none">
        <p>{OWN.noQuestions}</p>
        <p className="quiet">{OWN.noQuestionsNote}</p>
      </div>
    ) : (
      <ul>{children}</ul>
    )}
  </section>
);

interface Props {
  readonly open: Open;
  /** What answers it. */
  readonly children: ReactNode;
}

/** What people are asked: the question in a sentence, how long it is open, and what answers it. */
export const OpenQuestion = ({ open: { question, since, days }, children }: Props) => (
  <li className="question sheet" data-question={question}>
    <div>
      <h3>{ENGLISH.questions[question]?.title ?? question}</h3>
      <p>{ENGLISH.questions[question]?.asks}</p>
      <p className="quiet small">{OWN.open(WORDS.days(days), dayWords(since))}</p>
    </div>
    {children}
  </li>
);
