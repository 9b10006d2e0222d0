import type { CaseView } from '../cases/view-of.ts';

/** What the evidence of a case says of a document. */
export interface NamedAttachment {
  readonly name: string;
  readonly mediaType: string;
}

/** What somebody's view of a case says of a document, by its last word; nothing where it names none such. */
export const namedAttachment = ({ events }: CaseView, sha256: string): NamedAttachment | undefined => {
  for (const { event } of events.toReversed())
    if ('attachment' in event && event.attachment?.sha256 === sha256) return event.attachment;
  return undefined;
};

/**
 * The media types that a browser may know a document by; with any other it is bytes. None of them is ever shown by this
 * server: each is kept as a file.
 */
const KNOWN: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/zip',
  'application/json',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'audio/mp4',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'text/csv',
  'text/plain',
  'video/mp4',
  'video/mpeg',
  'video/quicktime',
  'video/webm',
]);

export const knownMediaType = (mediaType: string): string => {
  const plain = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  return KNOWN.has(plain) ? plain : 'application/octet-stream';
};
