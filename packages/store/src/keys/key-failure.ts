import { WorkspaceError } from '../workspace/workspace-error.ts';

/** Fewer characters than this are guessed in the end, however costly each guess is. */
export const SHORTEST_PASSPHRASE = 12;

export const keyMissing = (path: string, keyFile: string): WorkspaceError =>
  new WorkspaceError('key-missing', keyFile, {
    message: `The data file ${path} is encrypted and its key file ${keyFile} is not there.`,
    hint: 'Put the key file back from your copy; without it the data cannot be read by anyone.',
  });

export const sealMissing = (path: string, sealFile: string, keyFile: string): WorkspaceError =>
  new WorkspaceError('seal-missing', sealFile, {
    message: `The data file ${path} is encrypted, and neither its seal ${sealFile} nor a key file ${keyFile} is there.`,
    hint: 'Put workspace.seal back from a copy or a backup of this workspace, and name the key file that goes with it.',
  });

export const sealDamaged = (sealFile: string, cause?: unknown): WorkspaceError =>
  new WorkspaceError('seal-damaged', sealFile, {
    message: `The seal ${sealFile} is damaged: it is not what was written, and the data key in it cannot be read.`,
    hint: 'Put workspace.seal back from a copy or a backup of this workspace; keep the damaged one until that is done.',
    cause,
  });

export const keyOfAnother = (path: string, keyFile: string): WorkspaceError =>
  new WorkspaceError('key-wrong', keyFile, {
    message: `The key in ${keyFile} does not open the data file ${path}: it is another workspace's, or the data file is damaged.`,
    hint: 'Name the key file that was written with this workspace, or the one that it was last sealed with.',
  });

export const passphraseNeeded = (path: string): WorkspaceError =>
  new WorkspaceError('passphrase-needed', path, {
    message: `The data file ${path} opens with a passphrase.`,
    hint: 'Give it on the terminal, or in a file of your own with --passphrase-file.',
  });

export const passphraseWrong = (path: string): WorkspaceError =>
  new WorkspaceError('passphrase-wrong', path, {
    message: `This passphrase does not open the data file ${path}.`,
    hint: 'Mind capitals, spaces and the layout of the keyboard. A passphrase that is lost cannot be replaced by anyone.',
  });

export const passphraseShort = (path: string): WorkspaceError =>
  new WorkspaceError('passphrase-short', path, {
    message: `A passphrase has at least ${SHORTEST_PASSPHRASE} characters; nothing was changed.`,
    hint: 'Take several words that do not belong together.',
  });

export const keyThere = (keyFile: string): WorkspaceError =>
  new WorkspaceError('key-there', keyFile, {
    message: `There is a file ${keyFile} already; a key is only ever written where nothing stands.`,
    hint: 'Choose another name for the new key file.',
  });

export const inUse = (path: string): WorkspaceError =>
  new WorkspaceError('in-use', path, {
    message: `The workspace ${path} is open elsewhere.`,
    hint: 'Stop the server and whatever else has it open, then try again.',
  });

export const noData = (path: string): WorkspaceError =>
  new WorkspaceError('no-workspace', path, {
    message: `There is no workspace: ${path} is not there, or is empty.`,
    hint: 'Name the data folder with --data.',
  });
