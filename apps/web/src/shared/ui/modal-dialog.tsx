import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly closeWords: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open while it is drawn. Escape and a press beside it close it; the focus goes back. */
export const ModalDialog = ({ title, closeWords, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it leaves the page, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={id}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onPointerDown={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div className="modal-sheet">
        <h2 id={id}>{title}</h2>
        {children}
        {/* Last in the order, so that the focus starts in the content; shown beside the title. */}
        <button type="button" className="button button-plain modal-close" onClick={onClose}>
          {closeWords}
        </button>
      </div>
    </dialog>
  );
};
