import { cite } from '../citation.ts';
import type { ResponseOption } from './response-option.ts';

const METHODOLOGY = cite('OSAPG methodology', null, 'read');
const EMERGENCY = cite('A/64/864', '18', 'medium');

/** Where information is to be had about what may come: every factor that moves. */
const MOVING = ['7', '8', '10', '11', '12', '13', '14'];

const warning = (
  id: string,
  option: Pick<ResponseOption, 'name' | 'what' | 'actors' | 'cites'> & Partial<ResponseOption>,
): ResponseOption => ({
  pillar: null,
  form: 'earlyWarning',
  chapter: null,
  article: null,
  consent: 'not-needed',
  answers: MOVING,
  conditions: ['sound-information', 'no-determination'],
  ...option,
  id: `warning.${id}`,
});

/** Early warning as the joint office does it (A/64/864 and the methodology of the Office). It serves all three pillars. */
export const WARNING_OPTIONS: readonly ResponseOption[] = [
  warning('closer-monitoring', {
    name: 'Closer monitoring',
    what: 'The joint office collects more often and screens the situation against the factors, with field operations and the streams that exist.',
    actors: ['special-advisers', 'united-nations-system'],
    cites: [METHODOLOGY, cite('A/64/864', null, 'read')],
  }),
  warning('exploratory-mission', {
    name: 'Exploratory mission',
    what: 'Where information is thin, a mission goes to the field to find out more.',
    actors: ['special-advisers', 'ohchr'],
    consent: 'needed',
    cites: [METHODOLOGY],
  }),
  warning('advice', {
    name: 'Advice to the Secretary-General',
    what: 'The Special Advisers warn the Secretary-General, and through him the Security Council, with what they recommend.',
    actors: ['special-advisers', 'secretary-general'],
    states: ['alert', 'emergency'],
    cites: [cite('S/2004/567', null, 'read'), METHODOLOGY],
  }),
  warning('inter-agency-advice', {
    name: 'Advice between agencies',
    what: 'The risk is put before the forums of the United Nations, from senior management to the task forces on a country.',
    actors: ['special-advisers', 'united-nations-system'],
    states: ['alert', 'emergency'],
    cites: [METHODOLOGY],
  }),
  warning('public-statement', {
    name: 'Public statement',
    what: 'The Special Advisers speak in public of the risk, where that is useful.',
    actors: ['special-advisers'],
    states: ['alert', 'emergency'],
    cites: [METHODOLOGY],
  }),
  warning('convening', {
    name: 'Convening of Under-Secretaries-General',
    what: 'The Special Advisers call an urgent meeting of key Under-Secretaries-General to find a range of options.',
    actors: ['special-advisers', 'secretary-general'],
    states: ['emergency.conveningDue'],
    cites: [EMERGENCY, cite('A/64/864', null, 'read')],
  }),
  warning('options-report', {
    name: 'Report of options',
    what: 'The Special Advisers report the options of the meeting to the Secretary-General.',
    actors: ['special-advisers'],
    states: ['emergency.conveningDue', 'emergency.optionsDue'],
    cites: [EMERGENCY],
  }),
  warning('referral', {
    name: 'Referral to the organs',
    what: 'The Secretary-General may take warning and options to the Security Council and other organs. It decides nothing for Member States.',
    actors: ['secretary-general'],
    article: '99',
    states: ['emergency.referralDue', 'emergency.referred'],
    cites: [EMERGENCY, cite('UN Charter', 'Art. 99', 'high')],
  }),
];
