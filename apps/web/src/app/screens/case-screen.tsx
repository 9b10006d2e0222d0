import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useDeferredValue, useEffect } from 'react';
import type { CaseLog } from '../../shared/api/case-log.ts';
import { replayLog } from '../../shared/log/replay-log.ts';
import { useCase } from '../../shared/log/use-case.ts';
import { useOutbox } from '../../shared/log/use-outbox.ts';
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
  useSendWhatIsKept(log.id);
  return (
    <header className="case-heading">
      <div className="case-title">
        <h1>
          <bdi dir="auto">{log.header.title}</bdi>
        </h1>
        <p className="quiet">
          {countryName(log.header.area.country)} · {dayWords(at)} · {WORDS.coverage(assessed, applicable)}
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

/** What was kept unsaved is sent when the case is opened again, and when the connection returns. */
const useSendWhatIsKept = (caseId: string) => {
  const outbox = useOutbox(caseId);
  useEffect(() => {
    const send = () => outbox.sendFailed();
    send();
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [outbox]);
};
