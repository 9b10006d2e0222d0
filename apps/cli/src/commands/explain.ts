import type { Result } from '@forewarn/core';
import {
  accepted,
  findRuleSet,
  inOrderOfApplication,
  Region,
  REGIONS,
  refused,
  replay,
} from '@forewarn/core';
import { explain as explainCase } from '@forewarn/core/explanation';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import { shownFramework } from '../at-hand.ts';
import { readAtHand } from '../read-at-hand.ts';
import { beyondTheEvents } from '../beyond-the-events.ts';
import { explainText } from '../explaining/explain-text.ts';
import type { Failure } from '../failure.ts';
import { usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.explain;

/** Why a case stands where it stands at a date, why not further, and what would turn the rules that stand in the way. */
export const explain: Command = async (args) => {
  const parsed = readArguments(args, { at: 'text', region: 'text', with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const path = oneArgument(positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const at = dateOption('at', values.at);
  if (!at.ok) return at;
  const region = regionOption(values.region);
  if (!region.ok) return region;
  const atHand = await readAtHand(values.with);
  if (!atHand.ok) return atHand;
  const { library, wording } = atHand.value;
  const read = await readCase(path.value, library);
  if (!read.ok) return read;
  const explanation = explainCase(read.value, at.value, { library, ...region.value });
  const framework = shownFramework(explanation.framework, atHand.value);
  const ruleSet = findRuleSet(explanation.ruleset, library);
  if (ruleSet === undefined) throw new Error('a case that was checked has its rule set');
  const trace = replay(read.value, at.value, library);
  const beyond = beyondTheEvents(
    at.value,
    inOrderOfApplication(read.value.events).map((event) => event.at),
  );
  return accepted({
    text: explainText({ explanation, trace, framework, ruleSet, wording }, beyond),
    json: explanation,
  });
};

const regionOption = (value: string | undefined): Result<{ readonly region?: Region }, Failure> => {
  if (value === undefined) return accepted({});
  const parsed = Region.safeParse(value);
  return parsed.success
    ? accepted({ region: parsed.data })
    : refused(usageFailure('--region', `There is no region “${value}”.`, `Regions: ${REGIONS.join(', ')}.`));
};
