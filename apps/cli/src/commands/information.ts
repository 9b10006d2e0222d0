import { accepted } from '@forewarn/core';
import { informationOf } from '@forewarn/core/information';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import { readAtHand } from '../at-hand.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { informationText } from './information-text.ts';

const USAGE = 'forewarn information CASE [--at DATE] [--with FILE …] [--json]';

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
  return accepted({ text: informationText(report, atHand.value), json: report });
};
