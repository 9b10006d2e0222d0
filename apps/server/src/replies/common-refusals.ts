import type { RefusalCode } from '../refusal.ts';
import type { Access } from '../rights/access.ts';

interface Described {
  readonly method: string;
  readonly access: Access;
  readonly recent?: boolean;
}

/** What a route may be refused for before it is reached. */
export const commonRefusals = ({ method, access, recent }: Described): readonly RefusalCode[] => [
  'wrong-host',
  'workspace-damaged',
  'workspace-unreachable',
  'too-many-requests',
  // Any address may hold a character that none may.
  'wrong-request',
  ...(method === 'get' ? [] : OF_A_CHANGE),
  ...(access === 'anyone' ? [] : (['not-signed-in', 'second-factor-needed'] as const)),
  ...ofAge(recent),
  ...(typeof access === 'object' ? (['not-allowed'] as const) : []),
  ...(typeof access === 'object' && 'case' in access ? (['unknown-case'] as const) : []),
];

const ofAge = (recent: boolean | undefined): readonly RefusalCode[] =>
  recent === true ? ['sign-in-again'] : [];

const OF_A_CHANGE = [
  'wrong-origin',
  'wrong-media-type',
  'too-large',
  'wrong-encoding',
  'not-json',
  'too-deep',
] as const satisfies readonly RefusalCode[];
