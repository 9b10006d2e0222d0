import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Verified, WorkspaceFault } from '@forewarn/store/backup';
import { verifyBackup, verifyWorkspace } from '@forewarn/store/backup';
import { z } from 'zod';
import { amount } from '../amount.ts';
import { readArguments } from '../arguments.ts';
import type { Failure } from '../failure.ts';
import { usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import type { NamedWorkspace } from '../workspace/named-workspace.ts';
import {
  inWorkspace,
  nameWorkspace,
  withPassphrase,
  WORKSPACE_OPTIONS,
} from '../workspace/named-workspace.ts';

const USAGE = USAGES.verify;

/** What `verify --json` prints. */
export const Verification = z.strictObject({
  format: z.literal('forewarn.verification/1'),
  place: z.string(),
  cases: z.int(),
  events: z.int(),
  attachments: z.int(),
  signedHeads: z.int(),
  faults: z.array(
    z.strictObject({
      code: z.string(),
      caseId: z.string().optional(),
      seq: z.int().optional().meta({ description: 'of the event in its case; 0 is the header' }),
      subject: z.string().optional().meta({ description: 'what it is in, where it is in no case' }),
    }),
  ),
});
type Verification = z.infer<typeof Verification>;

/** Reads all of a workspace or of a backup, and names what does not hold; then the exit code is 1. */
export const verify: Command = async (args) => {
  const parsed = readArguments(args, WORKSPACE_OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (positionals.length > 1)
    return refused(usageFailure('arguments', 'This command takes one backup, or none.', `Usage: ${USAGE}`));
  const named = await nameWorkspace(values);
  if (!named.ok) return named;
  const verified = await verifyNamed(named.value, positionals[0]);
  if (!verified.ok) return verified;
  const { cases, events, attachments, signedHeads, faults, place, keptLogs = [] } = verified.value;
  const json: Verification = {
    format: 'forewarn.verification/1',
    place,
    cases,
    events,
    attachments,
    signedHeads,
    faults: [...faults, ...keptLogs.map((subject) => ({ code: 'log-broken-off', subject }))],
  };
  return accepted({ text: textOf(json), json, ...(json.faults.length > 0 ? { exit: 1 as const } : {}) });
};

interface VerifiedPlace extends Verified {
  readonly place: string;
  readonly keptLogs?: readonly string[];
}

const verifyNamed = (
  named: NamedWorkspace,
  given: string | undefined,
): Promise<Result<VerifiedPlace, Failure>> => {
  if (given === undefined)
    return inWorkspace(named, async (workspace) => ({
      ...(await verifyWorkspace(workspace)),
      place: workspace.place,
      keptLogs: workspace.keptLogs ?? [],
    }));
  const place = fromWhereThePersonStands(given);
  const { keyFile } = named;
  return withPassphrase(named, async (passphrase) => ({
    ...(await verifyBackup(place, { keyFile, passphrase })),
    place,
  }));
};

const WORDS: Readonly<Record<WorkspaceFault['code'] | 'log-broken-off', string>> = {
  'header-changed': 'its header is not what was entered',
  'event-changed': 'is not what was entered',
  'event-missing': 'is missing',
  'not-readable': 'cannot be read',
  'link-broken': 'does not follow the one before it',
  'summary-differs': 'the summary of the case says something else',
  'case-missing': 'events of a case that is not there',
  'derived-differs': 'what is derived from it says something else',
  'expunging-differs': 'its expunging is not what was recorded',
  'not-a-case': 'its events together are no case',
  'signature-wrong': 'its signed head does not bear the signature of this workspace',
  'signed-head-differs': 'its signed head is another than the log has there',
  'attachment-damaged': 'a document is not what was kept',
  'attachment-missing': 'a document that was brought to a case is gone',
  'guard-missing': 'the trigger that refuses changes is gone, or switched off',
  'table-not-readable': 'a table cannot be read',
  'data-file-damaged': 'the data file contradicts itself',
  'log-broken-off':
    'the last change in the write-ahead log was not whole: it was cut short before it was acknowledged, or damaged since; a copy is kept',
};

const textOf = ({ place, cases, events, attachments, signedHeads, faults }: Verification): string => {
  const read = `Read ${amount(cases, 'case')}, ${amount(events, 'event')}, ${amount(attachments, 'document')} and ${amount(signedHeads, 'signed head')} of ${place}`;
  if (faults.length === 0)
    return `${read}: every chain holds.\nWhoever holds the key and rewrites a whole chain shows only against heads kept elsewhere, in briefs or signed.`;
  return [
    `${read}: ${amount(faults.length, 'fault')}.`,
    ...faults.map((fault) => `  ${placeOf(fault)}: ${wordsFor(fault.code)}`),
    'Keep the damaged data as it is, and restore a backup beside it.',
  ].join('\n');
};

const placeOf = ({ caseId, seq, subject }: Verification['faults'][number]): string =>
  caseId === undefined
    ? (subject ?? 'workspace')
    : `case ${caseId}, ${seq === 0 ? 'header' : `event ${seq}`}`;

const wordsFor = (code: string): string =>
  Object.entries(WORDS).find(([known]) => known === code)?.[1] ?? code;
