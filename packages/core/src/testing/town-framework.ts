import type { RuleSet } from '../doctrine/rule-set.ts';
import type { Crosswalk } from '../frameworks/crosswalk.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { FrameworkTexts } from '../frameworks/framework-texts.ts';
import { RULES_READ } from '../escalation/rules-read.ts';

/** A small framework as an organisation might bring it: two factors, letters for ids. */
export const TOWN: Framework = {
  id: 'town-2020',
  title: 'Town watch',
  publisher: 'An organisation',
  date: '2020',
  symbol: null,
  language: 'en',
  rights: 'Apache-2.0',
  provenance: 'Made for tests.',
  staleAfterDays: { A: 90, B: 30 },
  factors: [
    {
      id: 'A',
      title: 'Preparation',
      kind: 'common',
      gist: 'What is being made ready.',
      certainty: 'read',
      indicators: [
        { id: 'A.arms', gist: 'Arms are brought together.', certainty: 'read' },
        { id: 'A.speech', gist: 'A group is spoken of as a threat.', certainty: 'read' },
        { id: 'A.acts', gist: 'People of a group are killed in numbers.', certainty: 'read' },
      ],
    },
    {
      id: 'B',
      title: 'Triggers',
      kind: 'common',
      gist: 'What may set it off.',
      certainty: 'read',
      triggers: true,
      indicators: [{ id: 'B.vote', gist: 'A contested vote is near.', certainty: 'read' }],
    },
  ],
};

export const TOWN_TEXTS: FrameworkTexts = {
  framework: 'town-2020',
  language: 'fr',
  title: 'Veille de la ville',
  factors: {
    A: { title: 'Préparatifs', gist: 'Ce qui se prépare.' },
    B: { title: 'Déclencheurs', gist: 'Ce qui peut tout déclencher.' },
  },
  indicators: {
    'A.arms': 'Des armes sont rassemblées.',
    'A.speech': 'Un groupe est présenté comme une menace.',
    'A.acts': 'Des membres d’un groupe sont tués en nombre.',
    'B.vote': 'Un scrutin contesté approche.',
  },
};

export const TOWN_CROSSWALK: Crosswalk = {
  from: 'un-2014',
  to: 'town-2020',
  relations: [
    { from: '7', to: 'A', relation: 'intersects', certainty: 'medium' },
    { from: '8', to: 'B', relation: 'superset', certainty: 'medium' },
    { from: '7.3', to: 'A.arms', relation: 'intersects', certainty: 'medium' },
    { from: '7.14', to: 'A.speech', relation: 'equal', certainty: 'medium' },
    { from: '10.2', to: 'A.acts', relation: 'intersects', certainty: 'medium' },
  ],
};

/** Its own rule set: serious risk when arms are brought together; every other rule that the chart reads never holds. */
export const TOWN_RULES: RuleSet = {
  id: 'town-2020/own',
  title: 'Town rules',
  framework: 'town-2020',
  convention: 'Thresholds are the organisation’s own.',
  informationGap: { factors: ['A'], atLeast: 1 },
  rules: RULES_READ.map((id) => ({
    id,
    reason: id === 'risk.serious' ? 'Arms are brought together.' : 'Not used here.',
    cites: [{ document: 'A/64/864', paragraph: null, certainty: 'medium' }],
    when: id === 'risk.serious' ? { indicator: 'A.arms', atLeast: 'present' } : { any: [] },
  })),
};
