import { Link } from '@tanstack/react-router';
import { WORDS } from '../shared/words/en.ts';
import { useUnsent } from './use-unsent.ts';

/** How many changes are kept because they could not be saved, on every screen, and the way to send them. */
export const UnsentChanges = ({ person }: { readonly person: string }) => {
  const { kept, isToSend, toDecide, sendNow } = useUnsent(person);
  return (
    <output className="unsent">
      {kept === 0 ? undefined : (
        <span className="unsent-bar">
          <strong>{WORDS.saving.unsent(kept)}</strong>
          {isToSend ? (
            <button type="button" className="button" onClick={sendNow}>
              {WORDS.saving.sendNow}
            </button>
          ) : undefined}
          {toDecide === undefined ? undefined : (
            <Link
              to={toDecide.key.startsWith('act:') ? '/cases/$caseId/escalation' : '/cases/$caseId/assess'}
              params={{ caseId: toDecide.caseId }}
              search={searchOf(toDecide.key)}
            >
              {WORDS.saving.decide}
            </Link>
          )}
        </span>
      )}
    </output>
  );
};

/** Where on the assessment a change stands: `indicator:8.8` and `factor:8` are on factor 8. */
const searchOf = (key: string): { readonly factor?: string; readonly indicator?: string } => {
  const [kind, id = ''] = key.split(':');
  if (kind === 'indicator') return { factor: id.slice(0, id.indexOf('.')), indicator: id };
  return kind === 'factor' ? { factor: id } : {};
};
