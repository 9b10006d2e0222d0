import { ENGLISH, stateWords } from '@forewarn/core';

interface Props {
  readonly pillar: 'pillarTwo' | 'pillarThree';
  readonly states: Readonly<Record<string, string>>;
}

/** Where a pillar's regions stand: those away from their base by name, or the base when all rest. */
export const RegionStates = ({ pillar, states }: Props) => {
  const regions = Object.entries(states).map(([region, state]) => ({ id: `${pillar}.${region}`, state }));
  const away = regions.filter(({ state }) => !['idle', 'none', 'closed'].includes(state));
  if (away.length === 0) return <span className="quiet">{ENGLISH.states['idle']}</span>;
  return (
    <ul className="region-states">
      {away.map(({ id, state }) => (
        <li key={id}>
          <span className="quiet small">{ENGLISH.regions[id] ?? id}</span> {stateWords(ENGLISH, id, state)}
        </li>
      ))}
    </ul>
  );
};
