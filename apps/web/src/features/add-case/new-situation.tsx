import { lazy, Suspense, useState } from 'react';
import { loadPart } from '../../shared/load-part.ts';
import { Waiting } from '../../shared/ui/loaded.tsx';
import { WORDS as OWN } from './words.ts';

const NewSituationForm = lazy(
  loadPart(async () => ({ default: (await import('./new-situation-form.tsx')).NewSituationForm })),
);

/** Begins an empty case; the form, and the list of countries with it, is loaded when it is asked for. */
export const NewSituation = ({ onAdded }: { readonly onAdded: (caseId: string) => Promise<void> }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={isOpen ? 'add-case-way add-case-form' : 'add-case-way'}>
      <h3>{OWN.fresh}</h3>
      {isOpen ? (
        <Suspense fallback={<Waiting />}>
          <NewSituationForm onAdded={onAdded} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <>
          <p>
            <button type="button" className="button" onClick={() => setOpen(true)}>
              {OWN.begin}
            </button>
          </p>
          <p className="field-note">{OWN.beginNote}</p>
        </>
      )}
    </div>
  );
};
