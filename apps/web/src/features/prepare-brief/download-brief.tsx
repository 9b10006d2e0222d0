import { useMutation } from '@tanstack/react-query';
import type { BriefChoice, BriefFile } from '../../shared/api/brief-address.ts';
import { requestBrief } from '../../shared/api/request-brief.ts';
import { Failed } from '../../shared/ui/loaded.tsx';
import { isolated } from '../../shared/words/isolated.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly choice: BriefChoice;
}

/** Asks for a file of the brief and hands it to the browser's downloads; says while it is drawn, and when that fails. */
export const DownloadBrief = ({ caseId, choice }: Props) => {
  const download = useMutation({
    mutationFn: (kind: BriefFile) => requestBrief(caseId, kind, choice),
    onSuccess: ({ content, name }) => saveAs(content, name),
  });
  return (
    <div className="brief-download">
      {(['pdf', 'docx'] as const).map((kind) => (
        // Not disabled while it waits: the focus would be lost from it.
        <button
          key={kind}
          type="button"
          className={kind === 'pdf' ? 'button button-main' : 'button'}
          aria-disabled={download.isPending}
          data-disabled={download.isPending ? '' : undefined}
          onClick={() => {
            if (!download.isPending) download.mutate(kind);
          }}
        >
          {OWN.downloads[kind]}
        </button>
      ))}
      <p className="field-note">{OWN.docxNote}</p>
      <output className="field-note">
        {download.isPending ? OWN.downloading[download.variables] : undefined}
        {download.isSuccess ? OWN.downloaded(isolated(download.data.name)) : undefined}
      </output>
      {download.isError ? <Failed failure={download.error} /> : undefined}
    </div>
  );
};

const saveAs = (content: Blob, name: string) => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
