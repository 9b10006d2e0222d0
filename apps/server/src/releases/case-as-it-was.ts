import type { StoredCase } from '@forewarn/store';

/** A case as it was when it had a head, or nothing when it never had it. */
export const caseAsItWas = (stored: StoredCase, head: string): StoredCase | undefined => {
  if (stored.head === head) return stored;
  const last = stored.events.findIndex(({ hash }) => hash === head);
  if (last >= 0) return { ...stored, head, events: stored.events.slice(0, last + 1) };
  return stored.events[0]?.previous === head ? { ...stored, head, events: [] } : undefined;
};

/** Whether a case still says what it said at a head: that briefs were issued since changes nothing in it. */
export const saysTheSame = (stored: StoredCase, head: string): boolean => {
  const then = caseAsItWas(stored, head);
  return (
    then !== undefined &&
    stored.events.slice(then.events.length).every(({ event }) => event.type === 'brief.issued')
  );
};
