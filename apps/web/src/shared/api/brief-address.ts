export interface BriefChoice {
  readonly template: string;
  readonly language: string;
  readonly level: string;
  readonly at: string;
  readonly paper: string;
}

/** The kinds of a brief that are kept as a file. */
export type BriefFile = 'pdf' | 'docx';

/** Where the server gives a brief of a case. HTML has no paper, so that another paper is no other page. */
export const briefAddress = (
  caseId: string,
  kind: BriefFile | 'html',
  { paper, ...choice }: BriefChoice,
): string => {
  const query = new URLSearchParams(kind === 'html' ? choice : { ...choice, paper });
  return `/api/cases/${encodeURIComponent(caseId)}/brief.${kind}?${query.toString()}`;
};
