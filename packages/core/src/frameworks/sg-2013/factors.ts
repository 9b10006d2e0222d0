import type { Factor } from '../framework.ts';

/** The six risk factors of the report. It gives them in running text, without numbered indicators. */
export const SIX_FACTORS = [
  {
    id: '1',
    title: 'History of discrimination or other violations against a group',
    kind: 'common',
    gist: 'A group has been discriminated against or otherwise wronged, often along ethnic, racial or religious lines.',
    certainty: 'high',
    indicators: [
      {
        id: '1.1',
        gist: 'A history of discrimination against a group, often along ethnic, racial or religious lines.',
        certainty: 'high',
      },
      {
        id: '1.2',
        gist: 'A history of other human rights violations against members of a group.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '2',
    title: 'Underlying motivation for targeting a community',
    kind: 'common',
    gist: 'Someone has a reason to turn on a community, or an ideology that shuts it out.',
    certainty: 'high',
    indicators: [
      { id: '2.1', gist: 'A political motive for targeting the community.', certainty: 'high' },
      { id: '2.2', gist: 'An economic motive for targeting the community.', certainty: 'high' },
      { id: '2.3', gist: 'A military motive for targeting the community.', certainty: 'high' },
      { id: '2.4', gist: 'A religious motive for targeting the community.', certainty: 'high' },
      { id: '2.5', gist: 'An ideology that excludes the community.', certainty: 'high' },
    ],
  },
  {
    id: '3',
    title: 'Presence of armed groups or militia and their capacity to commit atrocity crimes',
    kind: 'common',
    gist: 'Armed groups or militia are there, and able to commit such crimes.',
    certainty: 'high',
    indicators: [
      { id: '3.1', gist: 'Armed groups or militia are present.', certainty: 'high' },
      {
        id: '3.2',
        gist: 'Those armed groups or militia are able to commit atrocity crimes.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '4',
    title: 'Circumstances that facilitate commission',
    kind: 'common',
    gist: 'Developments that make it easier to commit atrocity crimes.',
    certainty: 'high',
    triggers: true,
    indicators: [
      {
        id: '4.1',
        gist: 'Circumstances have arisen that make it easier to commit atrocity crimes.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '5',
    title: 'Lack of capacity to prevent',
    kind: 'common',
    gist: 'The Government is not able to prevent such crimes, or what would prevent them is not there.',
    certainty: 'high',
    indicators: [
      {
        id: '5.1',
        gist: 'The Government lacks the capacity to prevent atrocity crimes.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '5.2',
        gist: 'Structures or institutions that would prevent atrocity crimes are missing.',
        certainty: 'high',
        statesAbsence: true,
      },
    ],
  },
  {
    id: '6',
    title: 'Commission of acts that can be elements of the crimes',
    kind: 'common',
    gist: 'Acts are committed that could be elements of the crimes and violations of the responsibility to protect.',
    certainty: 'high',
    indicators: [
      {
        id: '6.1',
        gist: 'Acts are committed that could be elements of genocide.',
        certainty: 'high',
      },
      {
        id: '6.2',
        gist: 'Acts are committed that could be elements of war crimes.',
        certainty: 'high',
      },
      {
        id: '6.3',
        gist: 'Acts are committed that could be part of ethnic cleansing.',
        certainty: 'high',
      },
      {
        id: '6.4',
        gist: 'Acts are committed that could be elements of crimes against humanity.',
        certainty: 'high',
      },
    ],
  },
] as const satisfies readonly Factor[];
