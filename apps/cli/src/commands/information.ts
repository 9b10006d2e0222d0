import { accepted, inOrderOfApplication } from '@forewarn/core';
import { informationOf } from '@forewarn/core/information';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import { readAtHand } from '../read-at-hand.ts';
import { beyondTheEvents } from '../beyond-the-events.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { informationText } from './information-text.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.information;

/** What a case knows at a date, from whom, and what is not shared, not looked at and not to be assessed. */
export const information: Command = async (args) => {
  const parsed = readArguments(args, { at: 'text', with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const path = oneArgument(parsed.value.positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const at = dateOption('at', parsed.value.values.at);
  if (!at.ok) return at;
  const atHand = await readAtHand(parsed.value.values.with);
  if (!atHand.ok) return atHand;
  const { library } = atHand.value;
  const read = await readCase(path.value, library);
  if (!read.ok) return read;
  const report = informationOf(read.value, at.value, library);
  const moments = inOrderOfApplication(read.value.events).map((event) => event.at);
  const beyond = beyondTheEvents(at.value, moments);
  return accepted({ text: informationText(report, beyond, atHand.value), json: report });
};
