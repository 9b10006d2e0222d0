import type { Factor } from '../framework.ts';

/** Categories 5 to 8: what moves, what is done, what it shows, and what may set it off. */
export const MOVING_FACTORS = [
  {
    id: '5',
    title: 'Circumstances that facilitate perpetration of genocide (dynamic factors)',
    kind: 'genocide',
    gist: 'Developments, slow or sudden, that make genocide easier to carry out or point towards it.',
    certainty: 'read',
    indicators: [
      {
        id: '5.1',
        gist: 'The military or security apparatus is being strengthened.',
        certainty: 'medium',
      },
      { id: '5.2', gist: 'Militias are created, or given more support.', certainty: 'medium' },
      {
        id: '5.3',
        gist: 'Diversity is being removed from the security forces.',
        certainty: 'medium',
      },
      {
        id: '5.4',
        gist: 'The local population is being prepared to take part in violence.',
        certainty: 'medium',
      },
      { id: '5.5', gist: 'New laws lower the rights of the group.', certainty: 'medium' },
      {
        id: '5.6',
        gist: 'Emergency laws are imposed that wear down rights.',
        certainty: 'medium',
      },
      { id: '5.7', gist: 'Inflammatory rhetoric surges.', certainty: 'medium' },
      {
        id: '5.8',
        gist: 'An armed conflict under way gives cover to acts against the group.',
        certainty: 'medium',
      },
    ],
  },
  {
    id: '6',
    title: 'Genocidal acts',
    kind: 'genocide',
    gist: 'Acts against members of a group that could be elements of genocide, the open ones and the less obvious.',
    certainty: 'read',
    indicators: [
      {
        id: '6.1',
        gist: 'Members of the group are killed, abducted, made to disappear, tortured or raped.',
        certainty: 'medium',
      },
      {
        id: '6.2',
        gist: 'Pogroms, or acts described as ethnic cleansing, are carried out against the group.',
        certainty: 'medium',
      },
      { id: '6.3', gist: 'The group is deprived of food.', certainty: 'medium' },
      {
        id: '6.4',
        gist: 'The group is worn down in less obvious ways: denied water, medicine or housing, or worked to excess.',
        certainty: 'medium',
      },
      { id: '6.5', gist: 'Measures are taken to prevent births in the group.', certainty: 'medium' },
      { id: '6.6', gist: 'Children of the group are transferred by force.', certainty: 'medium' },
      {
        id: '6.7',
        gist: 'Members of the group are threatened, or made to take drugs that harm them.',
        certainty: 'medium',
      },
    ],
  },
  {
    id: '7',
    title: 'Evidence of intent "to destroy in whole or in part..."',
    kind: 'genocide',
    gist: 'What is said and how acts are done, where an aim of destroying the group could be inferred from it.',
    certainty: 'read',
    indicators: [
      { id: '7.1', gist: 'Those involved in the acts use hate speech.', certainty: 'medium' },
      { id: '7.2', gist: 'The acts are widespread and systematic.', certainty: 'medium' },
      {
        id: '7.3',
        gist: 'Discrimination against the group reaches a scale that suggests such an aim.',
        certainty: 'medium',
      },
      {
        id: '7.4',
        gist: 'The kind of atrocity committed suggests such an aim.',
        certainty: 'medium',
      },
      { id: '7.5', gist: 'In the acts, leaders of the group are singled out.', certainty: 'medium' },
      {
        id: '7.6',
        gist: 'In the acts, men of fighting age or women of reproductive age are singled out.',
        certainty: 'medium',
      },
      {
        id: '7.7',
        gist: 'Cultural and religious property of the group is destroyed.',
        certainty: 'medium',
      },
      { id: '7.8', gist: 'The means used suggest such an aim.', certainty: 'medium' },
    ],
  },
  {
    id: '8',
    title: 'Triggering factors',
    kind: 'genocide',
    gist: 'Coming events or circumstances that may seem to have nothing to do with genocide but could make things worse.',
    certainty: 'read',
    triggers: true,
    indicators: [
      { id: '8.1', gist: 'Elections are coming.', certainty: 'read' },
      {
        id: '8.2',
        gist: 'The Government changes outside an electoral or constitutional process.',
        certainty: 'read',
      },
      {
        id: '8.3',
        gist: 'The military is deployed inside the country against civilians.',
        certainty: 'read',
      },
      { id: '8.4', gist: 'Armed hostilities begin.', certainty: 'read' },
      { id: '8.5', gist: 'A natural disaster strikes.', certainty: 'read' },
      {
        id: '8.6',
        gist: 'The opposition grows stronger, is seen as a threat and so may be struck first.',
        certainty: 'read',
      },
      { id: '8.7', gist: 'The opposition quickly loses strength.', certainty: 'medium' },
    ],
  },
] as const satisfies readonly Factor[];
