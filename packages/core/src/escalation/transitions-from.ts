import type { AnyStateNode } from 'xstate';
import { escalationMachine } from './escalation-machine.ts';
import type { Region, RegionStates } from './posture.ts';
import { stateOf } from './posture.ts';

/** A guard or an action of the chart as it stands there: its name, and its parameters as data. */
export interface Named {
  readonly type: string;
  readonly params: unknown;
}

/** One transition that a region can take from where it stands. */
export interface Transition {
  /** The chart's event, or `always`. */
  readonly event: string;
  /** The state that it leads to; null where it moves nothing, as a refusal does. */
  readonly to: string | null;
  readonly guard: Named | null;
  readonly actions: readonly Named[];
}

/** Every transition out of the present state of a region, in the order in which the chart tries them for an event. */
export const transitionsFrom = (states: RegionStates, region: Region): readonly Transition[] => {
  const path = [...region.split('.'), ...stateOf(states, region).split('.')];
  const root = region.split('.').length;
  return nodesTo(path, root).flatMap((node) => [
    ...(node.always ?? []).map((transition) => described(transition, 'always', root)),
    ...[...node.transitions].flatMap(([event, transitions]) =>
      transitions.map((transition) => described(transition, event, root)),
    ),
  ]);
};

/** The region's active nodes, the innermost first, as a transition of a child comes before its parent's. */
const nodesTo = (path: readonly string[], root: number): readonly AnyStateNode[] => {
  let node: AnyStateNode = escalationMachine.root;
  const nodes: AnyStateNode[] = [];
  for (const [depth, key] of path.entries()) {
    const child = node.states[key];
    if (child === undefined) throw new Error(`the chart has no state ${path.join('.')}`);
    node = child;
    if (depth >= root - 1) nodes.push(node);
  }
  return nodes.toReversed();
};

type Definition = NonNullable<AnyStateNode['always']>[number];

const described = ({ target, guard, actions }: Definition, event: string, root: number): Transition => ({
  event,
  to: target?.[0] === undefined ? null : innermost(target[0]).path.slice(root).join('.'),
  guard: guard === undefined ? null : named(guard),
  actions: actions.map(named),
});

const innermost = (node: AnyStateNode): AnyStateNode => {
  const initial = node.initial?.target[0];
  return initial === undefined ? node : innermost(initial);
};

/** Guards and actions stand in the chart by their names only, with data for parameters. */
const named = (each: unknown): Named => {
  if (typeof each === 'string') return { type: each, params: null };
  if (typeof each === 'object' && each !== null && 'type' in each && typeof each.type === 'string')
    return { type: each.type, params: 'params' in each ? each.params : null };
  throw new Error('the chart holds a guard or an action without a name');
};
