import type { ResponseOption } from '../doctrine/options/response-option.ts';
import type { Posture, Region } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import type { OptionCaution } from './options-for-result.ts';

/** What the posture and the rules say against taking an option lightly. */
export const cautionsOf = (
  option: ResponseOption,
  region: Region,
  posture: Posture,
  stateIsUnwilling: boolean,
): readonly OptionCaution[] => [
  ...(stateOf(posture, region) === 'refused' ? [{ kind: 'consent-refused', region } as const] : []),
  ...(needsTheState(option) ? cautionsAboutTheState(posture, stateIsUnwilling) : []),
  ...(option.form === 'collectiveAction' ? cautionsAboutFindings(posture) : []),
  ...option.conditions.map((condition) => ({ kind: 'condition', condition }) as const),
];

const needsTheState = ({ consent }: ResponseOption): boolean =>
  consent === 'the-state-acts' || consent === 'needed';

const cautionsAboutTheState = (
  { pillarOne }: Posture,
  stateIsUnwilling: boolean,
): readonly OptionCaution[] => [
  ...(stateIsUnwilling ? [{ kind: 'state-unwilling' } as const] : []),
  ...(/^(inDoubt|foundManifestlyFailing)\./.test(pillarOne)
    ? [{ kind: 'state-in-doubt', state: pillarOne } as const]
    : []),
];

/** The two findings of paragraph 139: what is not recorded, and what is recorded and due for review. */
const cautionsAboutFindings = ({ pillarOne, pillarThree }: Posture): readonly OptionCaution[] =>
  (
    [
      ['manifest-failure', pillarOne, 'foundManifestlyFailing'],
      ['peaceful-means-inadequate', pillarThree.meansFinding, 'inadequate'],
    ] as const
  ).flatMap(([finding, state, found]): readonly OptionCaution[] => {
    if (!state.startsWith(`${found}.`)) return [{ kind: 'finding-not-recorded', finding }];
    return state.endsWith('.reviewDue') ? [{ kind: 'finding-under-review', finding }] : [];
  });
