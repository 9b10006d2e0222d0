import type { Factor } from '../framework.ts';

export const CRIMES_AGAINST_HUMANITY_FACTORS = [
  {
    id: '11',
    title: 'Signs of a widespread or systematic attack against any civilian population',
    kind: 'crimes-against-humanity',
    gist: 'Signs of violent conduct against civilians suggesting massive, large-scale or frequent violence, or violence with a pattern (period, place, manner, type of victim), even if short of armed conflict.',
    certainty: 'high',
    indicators: [
      {
        id: '11.1',
        gist: 'Patterns of violence against civilians or members of an identifiable group, their property, livelihoods and cultural or religious symbols.',
        certainty: 'high',
      },
      {
        id: '11.2',
        gist: 'Attacks on civilians are growing in number, in populations or area touched, or in gravity.',
        certainty: 'medium',
      },
      {
        id: '11.3',
        gist: 'Violence against civilians, and the weapons used, become more organized or coordinated.',
        certainty: 'medium',
      },
      {
        id: '11.4',
        gist: 'Media or other means are used to provoke or incite violence.',
        certainty: 'medium',
      },
      { id: '11.5', gist: 'Signs of a plan or policy to attack civilian populations.', certainty: 'medium' },
      {
        id: '11.6',
        gist: 'New political or military structures are set up that could be used for violence.',
        certainty: 'medium',
      },
      {
        id: '11.7',
        gist: 'Public or private funds, including military, are tapped or increasingly used for violence, including large purchases of weapons or other lethal or harmful instruments.',
        certainty: 'medium',
      },
      {
        id: '11.8',
        gist: 'Means or methods of violence are developed or used more that cannot tell civilians from military targets, or that can cause mass destruction, persecution or weakening of communities.',
        certainty: 'medium',
      },
    ],
  },
  {
    id: '12',
    title: 'Signs of a plan or policy to attack any civilian population',
    kind: 'crimes-against-humanity',
    gist: 'Facts or evidence suggesting a State or organizational policy, even if unstated or not formally adopted, to commit serious violence against any civilian population.',
    certainty: 'high',
    indicators: [
      {
        id: '12.1',
        gist: 'Official papers, political manifestos, media records or other documents revealing, or allowing one to infer, a State or organizational plan or policy to target civilians or protected groups.',
        certainty: 'high',
      },
      {
        id: '12.2',
        gist: 'Discriminatory security procedures for different groups of the civilian population.',
        certainty: 'high',
      },
      {
        id: '12.3',
        gist: 'Measures that change the ethnic, religious, racial or political make-up of the population, including in defined areas.',
        certainty: 'high',
      },
      {
        id: '12.4',
        gist: 'Parallel institutions or autonomous political or military structures are set up, or a network of potential perpetrators drawn from one ethnic, religious, national, racial or political group is organized.',
        certainty: 'high',
      },
      {
        id: '12.5',
        gist: 'Significant public or private resources, military or other, are prepared and used, including large purchases of weapons or other instruments that can do harm.',
        certainty: 'medium',
      },
      {
        id: '12.6',
        gist: 'Access to and use of weapons or other instruments not easily obtained inside the country.',
        certainty: 'medium',
      },
      {
        id: '12.7',
        gist: 'Armed forces are prepared or mobilized en masse against civilians.',
        certainty: 'medium',
      },
      {
        id: '12.8',
        gist: 'Violence against civilians or protected groups is facilitated, incited or tolerated, or deliberately not stopped, with the aim of encouraging it.',
        certainty: 'medium',
      },
      {
        id: '12.9',
        gist: 'Widespread or systematic violence against civilians or protected groups, or parts of them, and their livelihoods, property and cultural expressions.',
        certainty: 'medium',
      },
      {
        id: '12.10',
        gist: 'State institutions or high political or military authorities are involved in violence.',
        certainty: 'medium',
      },
    ],
  },
] satisfies readonly Factor[];
