import { cite } from '../../doctrine/citation.ts';
import { EARLY_WARNING, EMERGENCY_PROCEDURE, METHODOLOGY } from '../../doctrine/un-r2p-1/citations.ts';
import { escalationSetup } from '../escalation-setup.ts';

const RISK_CAN_FALL = cite('OSAPG framework', null, 'read');

const because = (...cites: readonly (typeof EARLY_WARNING)[]) =>
  ({ type: 'because', params: { region: 'warning', cites } }) as const;
const levelIs = (level: 'emergency' | 'alert' | 'heightened' | 'monitoring') =>
  ({ type: 'levelIs', params: { level } }) as const;

const up = { actions: because(EARLY_WARNING) };
const toEmergency = {
  guard: levelIs('emergency'),
  target: '#emergency.conveningDue',
  actions: because(EMERGENCY_PROCEDURE),
};
const toAlert = { guard: levelIs('alert'), target: '#alert.adviceDue', ...up };
const toHeightened = { guard: levelIs('heightened'), target: '#heightened', ...up };
const downToHeightened = {
  guard: levelIs('heightened'),
  target: '#heightened',
  actions: because(RISK_CAN_FALL),
};
const downToMonitoring = {
  guard: levelIs('monitoring'),
  target: '#monitoring',
  actions: because(RISK_CAN_FALL),
};
const downToAlert = [
  { guard: 'levelIsAlertAfterAdvice', target: '#alert.adviceGiven', actions: because(RISK_CAN_FALL) },
  { guard: levelIs('alert'), target: '#alert.adviceDue', actions: because(RISK_CAN_FALL) },
] as const;
const fall = [...downToAlert, downToHeightened, downToMonitoring] as const;

/** People need not wait for a rule: principals can be convened at any level. */
const convene = { target: '#emergency.optionsDue', actions: because(EMERGENCY_PROCEDURE) };
const refer = { target: 'referred', actions: because(EMERGENCY_PROCEDURE) };
const report = { target: 'referralDue', actions: because(EMERGENCY_PROCEDURE) };

/** The early-warning work of the joint office (A/64/864). An episode lasts as long as `alert` or `emergency` does. */
export const warning = escalationSetup.createStateConfig({
  description: 'How loud the warning is, and which step of the procedure is due.',
  initial: 'monitoring',
  on: { 'principals.convened': convene },
  states: {
    monitoring: {
      id: 'monitoring',
      entry: 'endEpisode',
      on: { weighed: [toEmergency, toAlert, toHeightened] },
    },
    heightened: {
      id: 'heightened',
      entry: 'endEpisode',
      on: { weighed: [toEmergency, toAlert, downToMonitoring] },
    },
    alert: {
      id: 'alert',
      initial: 'adviceDue',
      on: { weighed: [toEmergency, downToHeightened, downToMonitoring] },
      states: {
        adviceDue: {
          on: {
            'advice.given': {
              target: 'adviceGiven',
              actions: ['noteAdvice', because(EARLY_WARNING, METHODOLOGY)],
            },
          },
        },
        adviceGiven: { on: { 'advice.given': { actions: 'noteAdvice' } } },
      },
    },
    emergency: {
      id: 'emergency',
      initial: 'conveningDue',
      on: { 'advice.given': { actions: 'noteAdvice' } },
      states: {
        conveningDue: {
          on: { weighed: [...fall], 'options.reported': report, 'matter.referred': refer },
        },
        optionsDue: {
          description: 'A meeting was convened: it runs its course whatever the rules say.',
          on: { 'options.reported': report, 'matter.referred': refer },
        },
        referralDue: { on: { 'matter.referred': refer } },
        referred: {
          on: {
            weighed: [
              { guard: 'ongoingIsNew', target: 'conveningDue', actions: because(EMERGENCY_PROCEDURE) },
              ...fall,
            ],
          },
        },
      },
    },
  },
});
