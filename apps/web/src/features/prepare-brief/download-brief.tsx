import { useMutation } from '@tanstack/react-query';
import type { BriefChoice } from '../../shared/api/brief-address.ts';
import { requestBrief } from '../../shared/api/request-brief.ts';
import { Failed } from '../../shared/ui/loaded.tsx';
import { WORDS as OWN } from './words.ts';

/** Asks for the PDF and hands it to the browser's downloads; says while it is drawn, and when that fails. */
export const DownloadBrief = ({
  caseId,
  choice,
}: {
  readonly caseId: string;
  readonly choice: BriefChoice;
}) => {
  const download = useMutation({
    mutationFn: () => requestBrief(caseId, choice),
    onSuccess: ({ content, name }) => saveAs(content, name),
  });
  return (
    <div className="brief-download">
      <button
        type="button"
        className="button button-main"
        disabled={download.isPending}
        onClick={() => download.mutate()}
      >
        {download.isPending ? OWN.downloading : OWN.download}
      </button>
      <output className="field-note">{download.isSuccess ? OWN.downloaded(download.data.name) : ''}</output>
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
