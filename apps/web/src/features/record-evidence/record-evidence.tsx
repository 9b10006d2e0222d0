import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
  readonly indicator: string;
  readonly onRecorded: (evidence: string) => void;
}

/** The way to record an item of evidence where it is needed. The form opens in place, and the focus comes back here. */
export const RecordEvidence = (props: Props) => {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  };
  return isOpen ? (
    <EvidenceForm
      {...props}
      onClose={close}
      onRecorded={(evidence) => {
        props.onRecorded(evidence);
        close();
      }}
    />
  ) : (
    <button ref={opener} type="button" className="button record-evidence-open" onClick={() => setOpen(true)}>
      {OWN.open}
    </button>
  );
};
