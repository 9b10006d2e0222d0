import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { NotedHead, Verified, WorkspaceFault } from '@forewarn/store/backup';
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
import { readNotedHeads } from '../workspace/noted-heads.ts';

const USAGE = USAGES.verify;

/** What `verify --json` prints. */
export const Verification = z.strictObject({
  format: z.literal('forewarn.verification/1'),
  place: z.string(),
  cases: z.int(),
  events: z.int(),
  attachments: z.int(),
  signedHeads: z.int(),
  heads: z
    .array(
      z.strictObject({
        caseId: z.string(),
        hash: z.string(),
        seq: z.int().meta({ description: 'of the event after which this was the head; 0 is the header' }),
        events: z.int().meta({ description: 'how many the case has' }),
      }),
    )
    .meta({ description: 'the heads asked for by --head that the log of a case passes through' }),
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
  const parsed = readArguments(args, { ...WORKSPACE_OPTIONS, head: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (positionals.length > 1)
    return refused(usageFailure('arguments', 'This command takes one backup, or none.', `Usage: ${USAGE}`));
  const noted = readNotedHeads(values.head ?? []);
  if (!noted.ok) return noted;
  const named = await nameWorkspace(values);
  if (!named.ok) return named;
  const verified = await verifyNamed(named.value, positionals[0], noted.value);
  if (!verified.ok) return verified;
  const { cases, events, attachments, signedHeads, heads, faults, place, keptLogs = [] } = verified.value;
  const json: Verification = {
    format: 'forewarn.verification/1',
    place,
    cases,
    events,
    attachments,
    signedHeads,
    heads: [...heads],
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
  noted: readonly NotedHead[],
): Promise<Result<VerifiedPlace, Failure>> => {
  if (given === undefined)
    return inWorkspace(named, async (workspace) => ({
      ...(await verifyWorkspace(workspace, { noted })),
      place: workspace.place,
      keptLogs: workspace.keptLogs ?? [],
    }));
  const place = fromWhereThePersonStands(given);
  const { keyFile } = named;
  return withPassphrase(named, async (passphrase) => ({
    ...(await verifyBackup(place, { keyFile, passphrase }, noted)),
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
  'search-differs': 'is not found by a search as it should be, nor may be what comes after it',
  'head-missing':
    'its log does not pass through this head: it was cut short, written anew, or is an older copy',
  'head-ambiguous': 'more than one case has this head; name the case',
  'table-not-readable': 'a table cannot be read',
  'data-file-damaged': 'the data file contradicts itself',
  'log-broken-off':
    'the last change in the write-ahead log was not whole: it was cut short before it was acknowledged, or damaged since; a copy is kept',
};

const textOf = (verification: Verification): string => {
  const { place, cases, events, attachments, signedHeads, heads, faults } = verification;
  const read = `Read ${amount(cases, 'case')}, ${amount(events, 'event')}, ${amount(attachments, 'document')} and ${amount(signedHeads, 'signed head')} of ${place}`;
  const passed = heads.map(lineOfHead);
  if (faults.length === 0)
    return [
      `${read}: every chain holds.`,
      ...passed,
      ...(passed.length > 0
        ? []
        : [
            'Whoever holds the key and rewrites a whole chain shows only against heads kept elsewhere, in briefs or signed: --head CASE:HASH.',
          ]),
    ].join('\n');
  return [
    `${read}: ${amount(faults.length, 'fault')}.`,
    ...passed,
    ...faults.map((fault) => `  ${placeOf(fault)}: ${wordsFor(fault.code)}`),
    faults.every(({ code }) => code === 'search-differs')
      ? 'Every chain holds; the search index can be made anew from the log: forewarn migrate --search-anew.'
      : 'Keep the damaged data as it is, and restore a backup beside it.',
  ].join('\n');
};

const placeOf = ({ caseId, seq, subject }: Verification['faults'][number]): string =>
  caseId === undefined ? (subject ?? 'workspace') : `case ${caseId}, ${placeInCase(seq, subject)}`;

const placeInCase = (seq: number | undefined, subject: string | undefined): string =>
  seq === undefined ? (subject ?? 'log') : placeOfSeq(seq);

const placeOfSeq = (seq: number): string => (seq === 0 ? 'header' : `event ${seq}`);

const lineOfHead = ({ caseId, hash, seq, events }: Verification['heads'][number]): string =>
  `  case ${caseId}: its log passes through ${hash} at ${placeOfSeq(seq)}${seq === events ? ', its last' : ` of ${events}`}.`;

const wordsFor = (code: string): string =>
  Object.entries(WORDS).find(([known]) => known === code)?.[1] ?? code;
