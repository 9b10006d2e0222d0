import type { Factor } from '../framework.ts';

/** Categories 1 to 4: what stands in a society before anything moves. */
export const STANDING_FACTORS = [
  {
    id: '1',
    title:
      'Inter-group relations, including record of discrimination and/or other human rights violations committed against a group',
    kind: 'genocide',
    gist: 'How groups live with one another, and what one of them has had to suffer, now or in the past.',
    certainty: 'read',
    indicators: [
      {
        id: '1.1',
        gist: 'Relations between groups are tense, or mark one of them out as weaker in power or wealth.',
        certainty: 'read',
      },
      { id: '1.2', gist: 'The targeted group is seen by others in a hostile light.', certainty: 'read' },
      {
        id: '1.3',
        gist: 'Groups are or were in conflict over land, power, security or the expression of identity in language, religion or culture.',
        certainty: 'read',
      },
      {
        id: '1.4',
        gist: 'Rules single the group out, such as compulsory identification, special taxes or fines, or permits that only its members need.',
        certainty: 'read',
      },
      { id: '1.5', gist: 'Members of the group are kept out of public employment.', certainty: 'medium' },
      {
        id: '1.6',
        gist: 'Wide gaps in social and economic condition separate the group from others.',
        certainty: 'medium',
      },
      {
        id: '1.7',
        gist: 'Discrimination against the group is openly defended as right.',
        certainty: 'medium',
      },
      {
        id: '1.8',
        gist: 'The group suffered genocide or other violations on a massive scale in the past.',
        certainty: 'medium',
      },
      { id: '1.9', gist: 'Such past crimes against the group are denied.', certainty: 'medium' },
      {
        id: '1.10',
        gist: 'Abuse suffered in the past is invoked to justify violence against the group.',
        certainty: 'medium',
      },
    ],
  },
  {
    id: '2',
    title: 'Circumstances that affect the capacity to prevent genocide',
    kind: 'genocide',
    gist: 'What could protect a population and deter genocide, and whether those at risk can really reach it.',
    certainty: 'read',
    indicators: [
      {
        id: '2.1',
        gist: 'No legislation protects vulnerable groups effectively.',
        certainty: 'medium',
        statesAbsence: true,
      },
      { id: '2.2', gist: 'No independent judiciary.', certainty: 'medium', statesAbsence: true },
      {
        id: '2.3',
        gist: 'No effective national human rights bodies.',
        certainty: 'medium',
        statesAbsence: true,
      },
      {
        id: '2.4',
        gist: 'No international presence that could protect, such as a United Nations operation.',
        certainty: 'medium',
        statesAbsence: true,
      },
      {
        id: '2.5',
        gist: 'No security forces that are neutral between groups.',
        certainty: 'medium',
        statesAbsence: true,
      },
      { id: '2.6', gist: 'No independent media.', certainty: 'medium', statesAbsence: true },
      {
        id: '2.7',
        gist: 'No real access for vulnerable groups to the protection that exists.',
        certainty: 'medium',
        statesAbsence: true,
      },
      { id: '2.8', gist: 'Crimes against the group go unpunished.', certainty: 'medium' },
      {
        id: '2.9',
        gist: 'No other source of protection to turn to.',
        certainty: 'medium',
        statesAbsence: true,
      },
    ],
  },
  {
    id: '3',
    title: 'Presence of illegal arms and armed elements',
    kind: 'genocide',
    gist: 'Whether someone has the arms and the people to carry out genocide, and how they came by them.',
    certainty: 'read',
    indicators: [
      {
        id: '3.1',
        gist: 'Arms and armed people are at hand that could be used to carry out genocide.',
        certainty: 'medium',
      },
      { id: '3.2', gist: 'Armed groups have formed or are forming.', certainty: 'medium' },
      {
        id: '3.3',
        gist: 'Armed groups are being supplied with arms, from inside the country or outside.',
        certainty: 'medium',
      },
      { id: '3.4', gist: 'Armed groups have links to the authorities of the State.', certainty: 'medium' },
      {
        id: '3.5',
        gist: 'The State has justified acting against whole groups because rebels come from among them.',
        certainty: 'medium',
      },
    ],
  },
  {
    id: '4',
    title:
      'Motivation of leading actors in the State/region; acts which serve to encourage divisions between national, racial, ethnic, and religious groups',
    kind: 'genocide',
    gist: 'Reasons that those with influence have to turn on a group, and what they do to set others against it.',
    certainty: 'read',
    indicators: [
      {
        id: '4.1',
        gist: 'A political motive to target the group and set it apart.',
        certainty: 'medium',
      },
      {
        id: '4.2',
        gist: 'An economic motive to target the group and set it apart.',
        certainty: 'medium',
      },
      {
        id: '4.3',
        gist: 'A military motive to target the group and set it apart.',
        certainty: 'medium',
      },
      {
        id: '4.4',
        gist: 'Some other motive to target the group and set it apart.',
        certainty: 'medium',
      },
      {
        id: '4.5',
        gist: 'An ideology of exclusion divides people into those who belong and those who do not.',
        certainty: 'medium',
      },
      {
        id: '4.6',
        gist: 'The group is portrayed as dangerous, disloyal, a threat or inferior.',
        certainty: 'medium',
      },
      {
        id: '4.7',
        gist: 'Propaganda and made-up accounts are spread about the group.',
        certainty: 'medium',
      },
      {
        id: '4.8',
        gist: 'Actors outside the country play a part, by what they do or what they let happen.',
        certainty: 'medium',
      },
    ],
  },
] as const satisfies readonly Factor[];
