import type { Door } from './door.ts';
import { caseFiles } from './doors/case-files.ts';
import { changes } from './doors/changes.ts';
import { commandLines, configurations } from './doors/command-line.ts';
import { attachments, searches } from './doors/documents.ts';
import { backups, manifests, seals } from './doors/keys-and-backups.ts';
import { ownMethods, wordingPacks, wordingTables } from './doors/own-files.ts';
import { ownTemplates, ownWords } from './doors/own-templates.ts';
import { requests } from './doors/requests.ts';

/** A door of any input: what it gives itself is what it takes. */
const door = <Input>(one: Door<Input>): Door => one as Door;

/** Every place at which something comes in from outside. */
export const DOORS: readonly Door[] = [
  door(caseFiles),
  door(requests),
  door(changes),
  door(searches),
  door(attachments),
  door(ownMethods),
  door(wordingPacks),
  door(wordingTables),
  door(ownTemplates),
  door(ownWords),
  door(seals),
  door(manifests),
  door(backups),
  door(commandLines),
  door(configurations),
];

/** Doors that the plan of the toolkit has and the toolkit has not yet: whoever builds one takes it out here and puts it in above. */
export const MISSING_DOORS: readonly string[] = ['bundles'];
