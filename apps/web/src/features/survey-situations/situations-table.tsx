import { ENGLISH, stateWords } from '@forewarn/core';
import { Link } from '@tanstack/react-router';
import type { CaseEntry, ReadableCase } from '../../shared/api/case-entry.ts';
import { WarningMark } from '../../shared/ui/warning-mark.tsx';
import { countryName, dayWords } from '../../shared/words/date-words.ts';
import { WORDS } from '../../shared/words/en.ts';
import { isolated } from '../../shared/words/isolated.ts';
import { CoverageBar } from './coverage-bar.tsx';
import { RegionStates } from './region-states.tsx';
import { WORDS as OWN } from './words.ts';

const { columns } = OWN;

/** The cases as a table; on a narrow screen each row becomes a card with its columns named. */
export const SituationsTable = ({ entries }: { readonly entries: readonly CaseEntry[] }) => (
  <table className="situations sheet">
    <caption className="out-of-sight">{OWN.caption}</caption>
    <thead>
      <tr>
        {Object.values(columns).map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) =>
        entry.damaged ? (
          <DamagedRow key={entry.id} title={entry.title ?? entry.id} />
        ) : (
          <SituationRow key={entry.id} entry={entry} />
        ),
      )}
    </tbody>
  </table>
);

/** Of a case that cannot be read nothing is known: an empty row would look like one where nothing is wrong. */
const DamagedRow = ({ title }: { readonly title: string }) => (
  <tr>
    <th scope="row" className="situations-title">
      <bdi dir="auto">{title}</bdi>
    </th>
    <td colSpan={Object.keys(columns).length - 1}>{OWN.damaged}</td>
  </tr>
);

const SituationRow = ({ entry }: { readonly entry: ReadableCase }) => {
  const { posture, coverage, area } = entry;
  return (
    <tr>
      <th scope="row" className="situations-title">
        <Link to="/cases/$caseId/assess" params={{ caseId: entry.id }}>
          <bdi dir="auto">{entry.title}</bdi>
        </Link>
        <span className="quiet small">
          {[countryName(area.country), ...(area.subdivisions ?? [])].map(isolated).join(', ')}
          {' · '}
          {entry.lastAt === null ? OWN.noEvent : OWN.lastEvent(dayWords(entry.lastAt))}
        </span>
      </th>
      <td data-column={columns.warning}>
        <WarningMark state={posture.warning} />
      </td>
      <td data-column={columns.pillarOne}>{stateWords(ENGLISH, 'pillarOne', posture.pillarOne)}</td>
      <td data-column={columns.pillarTwo}>
        <RegionStates pillar="pillarTwo" states={posture.pillarTwo} />
      </td>
      <td data-column={columns.pillarThree}>
        <RegionStates pillar="pillarThree" states={posture.pillarThree} />
      </td>
      <td data-column={columns.coverage}>
        <CoverageBar {...coverage} />
      </td>
      <td data-column={columns.open}>
        <OpenQuestions entry={entry} />
      </td>
    </tr>
  );
};

const OpenQuestions = ({ entry: { open, oldestOpen } }: { readonly entry: ReadableCase }) =>
  open === 0 ? (
    <span className="quiet">{OWN.noneOpen}</span>
  ) : (
    <span className="situations-open">
      <strong>{open}</strong>
      {oldestOpen === null ? undefined : (
        <span className="quiet small">
          {OWN.oldest(
            ENGLISH.questions[oldestOpen.question]?.title ?? oldestOpen.question,
            WORDS.days(oldestOpen.days),
          )}
        </span>
      )}
    </span>
  );
