import { accepted, inOrderOfApplication } from '@forewarn/core';
import { optionsOf } from '@forewarn/core/explanation';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import { readAtHand } from '../read-at-hand.ts';
import { beyondTheEvents } from '../beyond-the-events.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import { optionsText } from './options-text.ts';

const USAGE = USAGES.options;

/** The response options that fit a case at a date, each with why, on what conditions, and what it rests on. */
export const options: Command = async (args) => {
  const parsed = readArguments(args, { at: 'text', all: 'flag', with: 'texts' }, USAGE);
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
  const report = optionsOf(read.value, at.value, library);
  const moments = inOrderOfApplication(read.value.events).map((event) => event.at);
  const text = optionsText(report, {
    beyond: beyondTheEvents(at.value, moments),
    wording: atHand.value.wording,
    showsAll: parsed.value.values.all === true,
  });
  return accepted({ text, json: report });
};
