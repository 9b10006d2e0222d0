import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The reference validator. It is fetched and run, never shipped: it is under the GPL and the MPL. */
const GROUP = 'org.verapdf.apps';
const ARTIFACT = 'greenfield-apps';
const VERSION = '1.28.2';

export type Command = readonly [command: string, ...args: readonly string[]];

const succeeds = ([command, ...args]: Command): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;

/** How veraPDF is run here: the command named in VERAPDF, one on the path, or the one from Maven with Java; else nothing. */
export const findVeraPdf = (): Command | undefined => {
  const named = process.env['VERAPDF'];
  const installed: Command = [named ?? 'verapdf'];
  if (succeeds([...installed, '--version'])) return installed;
  if (named !== undefined) return undefined;
  const fetched: Command = ['java', '-cp', jarFile(), 'org.verapdf.apps.GreenfieldCliWrapper'];
  if (!existsSync(jarFile())) fetch();
  return succeeds([...fetched, '--version']) ? fetched : undefined;
};

const jarFile = (): string =>
  join(homedir(), '.m2/repository', ...GROUP.split('.'), ARTIFACT, VERSION, `${ARTIFACT}-${VERSION}.jar`);

const fetch = (): boolean =>
  succeeds([
    'mvn',
    '-q',
    '-B',
    `-Dmaven.repo.local=${join(homedir(), '.m2/repository')}`,
    'dependency:get',
    `-Dartifact=${GROUP}:${ARTIFACT}:${VERSION}`,
    '-Dtransitive=false',
  ]);
