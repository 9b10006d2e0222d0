import { isOfSearch } from './search-of-backup.ts';
import type { WorkspaceFault } from './workspace-fault.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';

export const notEmpty = (path: string, what: string): WorkspaceError =>
  new WorkspaceError('not-empty', path, {
    message: `${path} is not empty, and nothing is ever written over.`,
    hint: `Choose ${what}.`,
  });

export const backupNotWritable = (path: string, cause: unknown): WorkspaceError =>
  new WorkspaceError('backup-not-writable', path, {
    message: `${path} cannot be written${reasonOf(cause)}; nothing that could be taken for whole was left there.`,
    hint: 'Make room, or choose another place.',
    cause,
  });

export const backupNotEntered = (path: string, workspace: string, cause: unknown): WorkspaceError =>
  new WorkspaceError('backup-not-writable', path, {
    message: `The backup cannot be entered in the register of exports of ${workspace}${reasonOf(cause)}; so none was left at ${path}.`,
    hint: 'Make room where the workspace lies, or stop whatever writes to it, and back up again.',
    cause,
  });

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: ': the medium is full',
  EDQUOT: ': the medium is full',
  SQLITE_FULL: ': the medium is full',
  EROFS: ': the medium is read-only',
  EACCES: ': it is not open to you',
  EPERM: ': it is not open to you',
};

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? (REASONS[String(cause.code)] ?? '') : '';

export const noBackup = (folder: string): WorkspaceError =>
  new WorkspaceError('not-a-backup', folder, {
    message: `${folder} is no backup: it has no manifest.json.`,
    hint: 'Name the folder that forewarn backup wrote. One without a manifest was never finished.',
  });

export const backupIncomplete = (file: string): WorkspaceError =>
  new WorkspaceError('backup-incomplete', file, {
    message: `The backup is incomplete: ${file} is not there.`,
    hint: 'Take the whole folder as it was written, or another backup.',
  });

export const backupDamaged = (file: string, how: string, cause?: unknown): WorkspaceError =>
  new WorkspaceError('backup-damaged', file, {
    message: `The backup is damaged: ${file} ${how}.`,
    hint: 'Take another copy of this backup, or another backup.',
    cause,
  });

/**
 * Throws for records that do not hold. What guards them, or does not, is the affair of where they were; the search index is
 * made anew.
 */
export const refuseFaulty = (folder: string, faults: readonly WorkspaceFault[]): void => {
  const records = faults.filter((fault) => fault.code !== 'guard-missing' && !isOfSearch(fault)).length;
  if (records > 0) throw backupFaulty(folder, records);
};

const backupFaulty = (folder: string, faults: number): WorkspaceError =>
  new WorkspaceError('backup-faulty', folder, {
    message: `The backup ${folder} is what was written, and the workspace was damaged by then: ${faults} ${faults === 1 ? 'record does' : 'records do'} not hold.`,
    hint: 'forewarn verify names each; take an earlier backup.',
  });

export const backupOfLater = (folder: string, found: number, known: number): WorkspaceError =>
  new WorkspaceError('newer-schema', folder, {
    message: `The backup ${folder} was written by a later release: it has schema ${found}, this release knows ${known}.`,
    hint: 'Restore it with that release or a later one.',
  });
