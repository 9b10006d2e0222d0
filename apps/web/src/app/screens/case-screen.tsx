import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { CaseLog } from '../../shared/api/case-log.ts';
import { replayLog } from '../../shared/log/replay-log.ts';
import { useCase } from '../../shared/log/use-case.ts';
import { Loaded } from '../../shared/ui/loaded.tsx';
import { WarningMark } from '../../shared/ui/warning-mark.tsx';
import { countryName, dayWords } from '../../shared/words/date-words.ts';
import { WORDS } from '../../shared/words/en.ts';

const route = getRouteApi('/cases/$caseId');

/** What the screens of one case have in common: its title, where it stands, and the way between them. */
export const CaseScreen = () => {
  const { caseId } = route.useParams();
  return (
    <Loaded query={useCase(caseId)}>
      {(log) => (
        <div className="page case" key={log.id}>
          <CaseHeading log={log} />
          <Outlet />
        </div>
      )}
    </Loaded>
  );
};

const CaseHeading = ({ log }: { readonly log: CaseLog }) => {
  const { trace, at } = replayLog(useDeferredValue(log));
  const { assessed, applicable } = trace.picture.coverage;
  return (
    <header className="case-heading">
      <div className="case-title">
        <h1>
          <bdi dir="auto">{log.header.title}</bdi>
        </h1>
        <p className="quiet">
          {countryName(log.header.area.country)} · <bdi>{dayWords(at)}</bdi> ·{' '}
          <bdi>{WORDS.coverage(assessed, applicable)}</bdi>
        </p>
      </div>
      <WarningMark state={trace.posture.warning} large />
      <CaseNavigation caseId={log.id} />
    </header>
  );
};

const CaseNavigation = ({ caseId }: { readonly caseId: string }) => (
  <nav className="case-screens" aria-label={WORDS.caseScreens}>
    {(['assess', 'escalation', 'brief'] as const).map((screen) => (
      <Link
        key={screen}
        to={`/cases/$caseId/${screen}`}
        params={{ caseId }}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
      >
        {WORDS.screens[screen]}
      </Link>
    ))}
  </nav>
);
