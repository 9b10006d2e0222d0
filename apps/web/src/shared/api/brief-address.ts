export interface BriefChoice {
  readonly template: string;
  readonly language: string;
  readonly level: string;
  readonly at: string;
}

/** Where the server gives a brief of a case, as HTML or as PDF. */
export const briefAddress = (caseId: string, kind: 'html' | 'pdf', choice: BriefChoice): string =>
  `/api/cases/${encodeURIComponent(caseId)}/brief.${kind}?${new URLSearchParams({ ...choice })}`;
