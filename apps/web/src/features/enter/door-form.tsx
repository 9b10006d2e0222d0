import type { ReactNode } from 'react';
import { Failed } from '../../shared/ui/loaded.tsx';

interface Props {
  /** What the form does, as far as it has come. */
  readonly act: { readonly isPending: boolean; readonly error: Error | null };
  readonly words: { readonly submit: string; readonly busy: string };
  readonly onSubmit: (form: FormData) => void;
  /** Nothing more of a failure that is shown elsewhere. */
  readonly isFailureTold?: boolean;
  readonly children: ReactNode;
}

/** A form at the door: its fields, why it was refused, and its one button. What was typed stays. */
export const DoorForm = ({ act, words, onSubmit, isFailureTold = false, children }: Props) => (
  <form
    className="door-form"
    onSubmit={(submit) => {
      submit.preventDefault();
      onSubmit(new FormData(submit.currentTarget));
    }}
  >
    {children}
    {act.error === null || isFailureTold ? undefined : <Failed failure={act.error} />}
    <button type="submit" className="button button-main" disabled={act.isPending}>
      {act.isPending ? words.busy : words.submit}
    </button>
  </form>
);
