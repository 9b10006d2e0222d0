/**
 * What the server keeps of people beside their accounts. Here, because a workspace has one schema, one backup and one
 * restore.
 */
export interface PeopleTables {
  readonly setting: { readonly key: string; readonly value: string };
  readonly person: PersonRow;
  readonly role_grant: RoleGrantRow;
  readonly invitation: InvitationRow;
  readonly attempt: AttemptRow;
  readonly append_key: AppendKeyRow;
  readonly case_attachment: CaseAttachmentRow;
  readonly visit: { readonly person_id: string; readonly seen_at: string };
  readonly release: ReleaseRow;
  readonly export_entry: ExportRow;
  readonly audit_entry: AuditRow;
}

/** That somebody brought a document to a case. */
interface CaseAttachmentRow {
  readonly case_id: string;
  readonly sha256: string;
  readonly person_id: string;
}

/** Whoever has, or had, an account. Nobody is taken out: the log names them. */
interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly made_at: string;
  readonly made_by: string | null;
  readonly closed_at: string | null;
}

/** A role that a person has, in the whole workspace (`case_id` empty) or in one case. */
interface RoleGrantRow {
  readonly person_id: string;
  /** Empty for the whole workspace. */
  readonly case_id: string;
  readonly role: string;
  /** The most protected level that the role lets its holder read. */
  readonly ceiling: string;
  readonly granted_by: string;
  readonly granted_at: string;
}

/** A one-time way in, known by its digest only. */
interface InvitationRow {
  readonly token_sha256: string;
  readonly person_id: string;
  readonly made_by: string;
  readonly made_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
}

/** Attempts counted under a key, until a moment (milliseconds since 1970). */
interface AttemptRow {
  readonly key: string;
  readonly count: number;
  readonly until: number;
}

/** A request to add events, known by a key that its sender chose, so that it may be sent again; for a day. */
interface AppendKeyRow {
  readonly person_id: string;
  readonly key: string;
  readonly case_id: string;
  /** Of the events as they were sent. */
  readonly sha256: string;
  /** The head that was known as they were first sent: they stand behind it, if they were added. */
  readonly expected_head: string;
  /** The moment that its events are dated with. */
  readonly at: string;
  /** Until when (milliseconds since 1970) whoever works on it holds it. */
  readonly held_until: number;
  /** Where its events stand in the log, once they do. */
  readonly first_seq: number | null;
  readonly last_seq: number | null;
}

/** A brief that someone wants to give out, bound to the head that its case had, and what became of it. */
interface ReleaseRow {
  readonly id: string;
  readonly case_id: string;
  readonly head: string;
  readonly template: string;
  readonly language: string;
  readonly level: string;
  readonly paper: string;
  readonly kind: string;
  /** The moment that the brief speaks of, or empty. */
  readonly at: string;
  readonly recipients: string;
  /** The day of the signed head that the brief prints, or empty. */
  readonly signed_day: string;
  readonly sha256: string;
  readonly requested_by: string;
  readonly requested_at: string;
  /** `waiting`, `issued`, `declined`, `withdrawn` or `lapsed`. */
  readonly state: string;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly comment: string | null;
  /**
   * How many records that stood in the case as the brief was drawn were expunged since: above 0 what was kept of the brief
   * is erased.
   */
  readonly expungings: number;
}

/** One thing that left the workspace: who took what, at which level, and to whom it was meant to go. */
interface ExportRow {
  readonly id: string;
  readonly at: string;
  readonly person_id: string;
  readonly case_id: string;
  /** `brief`, `case-file`, `attachment` or `backup`. */
  readonly what: string;
  readonly level: string;
  readonly head: string;
  readonly sha256: string;
  /** The particulars as JSON: template, language, kind, recipients … */
  readonly detail: string;
}

/** One act upon people, rights, keys or the workspace itself. */
interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly person_id: string;
  readonly act: string;
  readonly subject: string;
  /** The particulars as JSON; never what anyone wrote in a case, never a secret. */
  readonly detail: string;
}
