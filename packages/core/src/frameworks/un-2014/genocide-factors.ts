import type { Factor } from '../framework.ts';

export const GENOCIDE_FACTORS = [
  {
    id: '9',
    title: 'Intergroup tensions or patterns of discrimination against protected groups',
    kind: 'genocide',
    gist: 'Past or present conduct revealing serious prejudice against protected groups, straining relations among groups or with the State.',
    certainty: 'read',
    indicators: [
      {
        id: '9.1',
        gist: 'Serious discriminatory, segregating, restrictive or excluding practice, policy or law against protected groups, past or present.',
        certainty: 'read',
      },
      {
        id: '9.2',
        gist: 'Denying that protected groups exist, or refusing to recognize elements of their identity.',
        certainty: 'read',
      },
      {
        id: '9.3',
        gist: 'A history of atrocity crimes against protected groups that went unpunished.',
        certainty: 'read',
      },
      {
        id: '9.4',
        gist: 'Serious tension or conflict among protected groups or with the State over rights and resources, economic gaps, part in decisions, security, expression of identity or perceptions of the targeted group.',
        certainty: 'read',
      },
      {
        id: '9.5',
        gist: 'Serious tension or conflict involving other kinds of groups (political, social, cultural, geographical and so on) that could turn along national, ethnic, racial or religious lines.',
        certainty: 'read',
      },
      {
        id: '9.6',
        gist: 'No national mechanism or initiative to deal with identity-based tension or conflict.',
        certainty: 'read',
        statesAbsence: true,
      },
    ],
  },
  {
    id: '10',
    title: 'Signs of an intent to destroy in whole or in part a protected group',
    kind: 'genocide',
    gist: 'Facts or circumstances from which an intent to destroy all or part of a protected group, on grounds of its national, ethnical, racial or religious identity, can be inferred.',
    certainty: 'high',
    indicators: [
      {
        id: '10.1',
        gist: 'Official papers, political manifestos, media records or other documents that reveal a direct intent or incitement to target the group, or from which it can be inferred because the message could reasonably lead to acts of destruction.',
        certainty: 'high',
      },
      {
        id: '10.2',
        gist: 'Members of the group, or selected parts of it, are physically eliminated, fast or slowly, in a way that could bring about its destruction.',
        certainty: 'high',
      },
      {
        id: '10.3',
        gist: "Widespread or systematic discrimination or violence against the group's lives, freedom or physical and moral integrity, even if short of elimination.",
        certainty: 'high',
      },
      {
        id: '10.4',
        gist: "Policies or measures gravely affecting women's reproductive rights, or contemplating separation or forced transfer of the group's children.",
        certainty: 'high',
      },
      {
        id: '10.5',
        gist: 'Methods of violence that are especially harmful or dehumanizing, meant to humiliate, frighten or terrorize so as to fragment the group, or to change its identity.',
        certainty: 'high',
      },
      {
        id: '10.6',
        gist: 'Means of violence that are especially harmful or internationally prohibited, including prohibited weapons, used against the group.',
        certainty: 'high',
      },
      { id: '10.7', gist: 'Public euphoria at controlling the group and its existence.', certainty: 'high' },
      {
        id: '10.8',
        gist: "The group's homes, farms, businesses or other livelihoods, or its cultural or religious symbols and property, are attacked or destroyed.",
        certainty: 'high',
      },
    ],
  },
] satisfies readonly Factor[];
