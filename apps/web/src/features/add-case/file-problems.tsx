import type { FileProblem } from '../../shared/api/api-failure.ts';
import { WORDS as OWN } from './words.ts';

const SHOWN = 50;

/** What is wrong with a case file: where, what, and what to do, each problem on its own. */
export const FileProblems = ({
  name,
  problems,
}: {
  readonly name: string;
  readonly problems: readonly FileProblem[];
}) => (
  <div className="notice notice-bad" role="alert">
    <h4>{OWN.refused(name)}</h4>
    <p>{OWN.refusedNote(problems.length)}</p>
    <ol className="file-problems">
      {problems.slice(0, SHOWN).map(({ path, message, hint }) => (
        <li key={`${path} ${message}`}>
          <code dir="ltr">{path}</code>
          <bdi dir="auto">{message}</bdi>
          <span className="quiet">{hint}</span>
        </li>
      ))}
    </ol>
    {problems.length > SHOWN ? <p>{OWN.more(problems.length - SHOWN)}</p> : undefined}
  </div>
);
