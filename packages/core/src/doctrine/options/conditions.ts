import { z } from 'zod';
import { Citation, cite } from '../citation.ts';

const Condition = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  asks: z.string().min(1),
  cites: z.array(Citation).min(1),
});
type Condition = Readonly<z.infer<typeof Condition>>;

const WHILE_PROTECTING = cite('A/66/551', null, 'read');
const OUTCOME_139 = cite('A/RES/60/1', '139', 'read');
const ASSISTANCE = cite('A/68/947', null, 'high');

/**
 * Responsibility while protecting: what binds those who act under pillar three. They bind an option; they are no order of
 * the pillars, which the Secretary-General did not take up.
 */
export const RWP_CONDITIONS = [
  {
    id: 'authority',
    name: 'Authority',
    asks: 'The Security Council has authorised it.',
    cites: [WHILE_PROTECTING, OUTCOME_139],
  },
  {
    id: 'mandate',
    name: 'Mandate',
    asks: 'It keeps strictly to the mandate and to the law.',
    cites: [WHILE_PROTECTING],
  },
  {
    id: 'proportionality',
    name: 'Proportionality',
    asks: 'It never does more harm than it is authorised to prevent.',
    cites: [WHILE_PROTECTING],
  },
  {
    id: 'prospects',
    name: 'Prospects',
    asks: 'What it may lead to has been analysed beforehand.',
    cites: [cite('A/66/551', null, 'medium')],
  },
  {
    id: 'monitoring',
    name: 'Monitoring',
    asks: 'How the decision is carried out is monitored.',
    cites: [WHILE_PROTECTING],
  },
  {
    id: 'accountability',
    name: 'Accountability',
    asks: 'Those who carry it out answer for it.',
    cites: [WHILE_PROTECTING],
  },
  {
    id: 'last-resort',
    name: 'Last resort',
    asks: 'Force comes only after other means. The Outcome asks whether peaceful means are inadequate, not whether each was tried to its end.',
    cites: [WHILE_PROTECTING, OUTCOME_139],
  },
] as const satisfies readonly Condition[];

/** The principles of international assistance (A/68/947). */
export const ASSISTANCE_PRINCIPLES = [
  {
    id: 'national-ownership',
    name: 'National ownership',
    asks: 'What is done is owned by the State and its society.',
    cites: [ASSISTANCE],
  },
  {
    id: 'mutual-commitment',
    name: 'Mutual commitment',
    asks: 'Both sides commit themselves.',
    cites: [ASSISTANCE],
  },
  {
    id: 'do-no-harm',
    name: 'Do no harm',
    asks: 'Help does not strengthen those who may commit crimes, nor put anyone at risk.',
    cites: [ASSISTANCE],
  },
  {
    id: 'priority-to-prevention',
    name: 'Priority to prevention',
    asks: 'Help comes early, before there is anything to stop.',
    cites: [ASSISTANCE],
  },
  {
    id: 'flexibility',
    name: 'Flexibility',
    asks: 'Help is fitted to the situation and changes with it.',
    cites: [ASSISTANCE],
  },
] as const satisfies readonly Condition[];

const OTHER_CONDITIONS = [
  {
    id: 'both-findings',
    name: 'Both findings',
    asks: 'People have found that peaceful means are inadequate and that national authorities are manifestly failing.',
    cites: [OUTCOME_139],
  },
  {
    id: 'case-by-case',
    name: 'Case by case',
    asks: 'It is decided for this case; no other case decides for it.',
    cites: [OUTCOME_139],
  },
  {
    id: 'scope',
    name: 'Scope',
    asks: 'It is about the four crimes and violations and their incitement, nothing else.',
    cites: [cite('A/63/677', '10 (b)', 'medium')],
  },
  {
    id: 'careful-design',
    name: 'Careful design',
    asks: 'Sanctions are crafted with care.',
    cites: [cite('A/66/874', null, 'medium')],
  },
  {
    id: 'regional-authorisation',
    name: 'Authorisation of regional enforcement',
    asks: 'Regional arrangements enforce nothing without the authorisation of the Council.',
    cites: [cite('UN Charter', 'Art. 53', 'high')],
  },
  {
    id: 'reports-to-council',
    name: 'Reports to the Council',
    asks: 'The Council is kept informed of what regional arrangements do or plan.',
    cites: [cite('UN Charter', 'Art. 54', 'high')],
  },
  {
    id: 'lawful-assistance',
    name: 'Lawful assistance',
    asks: 'Help against armed groups keeps to the law.',
    cites: [ASSISTANCE],
  },
  {
    id: 'sound-information',
    name: 'Sound information',
    asks: 'It rests on accurate, reliable and relevant information; a false alarm and a delay are both to be feared.',
    cites: [cite('A/63/677', 'annex', 'medium')],
  },
  {
    id: 'no-determination',
    name: 'No finding of law',
    asks: 'It speaks of risk and of alleged or possible crimes, and finds nothing in law.',
    cites: [cite('OSAPG methodology', null, 'read')],
  },
] as const satisfies readonly Condition[];

/** What binds a response option: from responsibility while protecting, the principles of assistance, the Charter, the Outcome. */
export const CONDITIONS = [...RWP_CONDITIONS, ...ASSISTANCE_PRINCIPLES, ...OTHER_CONDITIONS] as const;

export const ConditionId = z.enum(CONDITIONS.map(({ id }) => id)).meta({ title: 'What binds an option' });
export type ConditionId = z.infer<typeof ConditionId>;
