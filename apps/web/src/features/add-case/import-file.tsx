import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { FileProblem } from '../../shared/api/api-failure.ts';
import { ApiFailure } from '../../shared/api/api-failure.ts';
import { requestNewCase } from '../../shared/api/request-new-case.ts';
import { loadPart } from '../../shared/load-part.ts';
import { Failed } from '../../shared/ui/loaded.tsx';
import { FileProblems } from './file-problems.tsx';
import { WORDS as OWN } from './words.ts';

type Outcome = { readonly caseId: string } | { readonly problems: readonly FileProblem[] };

const importFile = async (file: File): Promise<Outcome> => {
  // The schemas of the events are loaded when a file is there to be read.
  const { checkChosenFile } = await loadPart(() => import('./check-chosen-file.ts'))();
  const checked = await checkChosenFile(file);
  if ('problems' in checked) return checked;
  try {
    return { caseId: await requestNewCase(checked) };
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.problems.length > 0) return { problems: failure.problems };
    throw failure;
  }
};

/** Chooses a case file, checks it here, and adds it; or says all that is wrong with it. */
export const ImportFile = ({ onAdded }: { readonly onAdded: (caseId: string) => Promise<void> }) => {
  const chooser = useRef<HTMLInputElement>(null);
  const taken = useMutation({
    mutationFn: importFile,
    onSuccess: (outcome) => ('caseId' in outcome ? onAdded(outcome.caseId) : undefined),
  });
  const problems = taken.data !== undefined && 'problems' in taken.data ? taken.data.problems : [];
  return (
    <div className="add-case-way">
      <h3>{OWN.file}</h3>
      <p>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          className="out-of-sight"
          tabIndex={-1}
          aria-label={OWN.choose}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) taken.mutate(file);
            target.value = '';
          }}
        />
        <button
          type="button"
          className="button"
          disabled={taken.isPending}
          onClick={() => chooser.current?.click()}
        >
          {taken.isPending ? OWN.reading : OWN.choose}
        </button>
      </p>
      <p className="field-note">{OWN.fileNote}</p>
      {taken.isError ? <Failed failure={taken.error} /> : undefined}
      {problems.length === 0 ? undefined : (
        <FileProblems name={taken.variables?.name ?? ''} problems={problems} />
      )}
    </div>
  );
};
