import type { Factor } from '../framework.ts';

export const WAR_CRIMES_FACTORS = [
  {
    id: '13',
    title: 'Serious threats to those protected under international humanitarian law',
    kind: 'war-crimes',
    gist: 'Conflict-related conduct that seriously threatens the life and physical integrity of those protected under international humanitarian law.',
    certainty: 'high',
    indicators: [
      {
        id: '13.1',
        gist: 'Parties to the conflict fragment, or their chains of command break down or are absent.',
        certainty: 'read',
      },
      {
        id: '13.2',
        gist: 'Opposing parties distrust each other because commitments or agreements were broken, in the past or now.',
        certainty: 'read',
      },
      { id: '13.3', gist: 'Opposing parties become more radical or extreme.', certainty: 'read' },
      {
        id: '13.4',
        gist: 'Ethnicity or religion is promoted as deciding national allegiance or allegiance to a party.',
        certainty: 'read',
      },
      {
        id: '13.5',
        gist: 'Conduct dehumanizes the enemy or groups in the population, or shows disrespect for their religious, ethnic or cultural traditions, values, objects or institutions.',
        certainty: 'read',
      },
      {
        id: '13.6',
        gist: 'Measures severely curtail the rights of protected persons, including those aligned or seen as aligned with the other side but not fighting.',
        certainty: 'read',
      },
      {
        id: '13.7',
        gist: 'Plans or discourse reveal a threat of, or incitement to, violence against protected persons, including to spread terror, intimidate, demoralize, show strength, cause displacement or prepare further violence.',
        certainty: 'read',
      },
      {
        id: '13.8',
        gist: 'Delivery of or access to supplies, facilities, equipment, objects or medical or humanitarian support essential to survival is hindered.',
        certainty: 'read',
      },
      {
        id: '13.9',
        gist: 'Personnel and logistics are prepared for moving or confining large numbers of people, or for medical experiments.',
        certainty: 'read',
      },
      {
        id: '13.10',
        gist: 'Weapons, projectiles, materials or substances that are indiscriminate, cause superfluous injury or gravely harm the environment are planned, developed, produced, stored, acquired, held or threatened to be used.',
        certainty: 'read',
      },
      {
        id: '13.11',
        gist: 'Detentions or places of detention are not acknowledged, or ICRC delegates may not visit.',
        certainty: 'medium',
      },
      {
        id: '13.12',
        gist: 'Statements or conduct denying protected status, or misuse of protective emblems or flags.',
        certainty: 'low',
      },
      {
        id: '13.13',
        gist: 'Military objectives placed close to civilians, or civilians close to military objectives.',
        certainty: 'low',
      },
      {
        id: '13.14',
        gist: 'Precautions in the conduct of hostilities are not taken, such as warning of attacks when circumstances allow.',
        certainty: 'low',
      },
      {
        id: '13.15',
        gist: 'Methods or techniques of warfare that show disregard for the life, integrity or status of protected persons.',
        certainty: 'low',
      },
      {
        id: '13.16',
        gist: 'Forced or arbitrary recruitment or use of protected persons, including children.',
        certainty: 'low',
      },
      {
        id: '13.17',
        gist: 'Threatened or growing appropriation, pillage, destruction or damage of civilian objects or of cultural, social or spiritual heritage.',
        certainty: 'low',
      },
      {
        id: '13.18',
        gist: 'Threats of, or orders for, warfare without concessions or without survivors.',
        certainty: 'low',
      },
    ],
  },
  {
    id: '14',
    title: 'Serious threats to humanitarian or peacekeeping operations',
    kind: 'war-crimes',
    gist: 'Conflict-related conduct that threatens the protection humanitarian law gives to humanitarian assistance or peacekeeping personnel not taking direct part in hostilities.',
    certainty: 'high',
    indicators: [
      {
        id: '14.1',
        gist: 'Those taking part in humanitarian or peacekeeping operations are seen as partial or as interfering politically.',
        certainty: 'medium',
      },
      {
        id: '14.2',
        gist: 'Such operations or their personnel are increasingly identified with a party to the conflict.',
        certainty: 'medium',
      },
      {
        id: '14.3',
        gist: 'The need for such operations is neglected, or access is arbitrarily denied.',
        certainty: 'medium',
      },
      {
        id: '14.4',
        gist: 'Incitement to, or statements supporting, violence against such operations or personnel, or voicing suspicion or hostility.',
        certainty: 'medium',
      },
      {
        id: '14.5',
        gist: 'More attacks on places close to such operations, or on the routes to them.',
        certainty: 'medium',
      },
      {
        id: '14.6',
        gist: 'The conflict intensifies and opposition between parties rises.',
        certainty: 'medium',
      },
      {
        id: '14.7',
        gist: 'Disrespect for, threats to or more attacks on objects, property or persons bearing the distinctive emblems.',
        certainty: 'medium',
      },
      { id: '14.8', gist: 'Harassment, intimidation or limits on movement of personnel.', certainty: 'low' },
      {
        id: '14.9',
        gist: 'Security measures or guarantees for personnel missing or not respected.',
        certainty: 'low',
      },
      { id: '14.10', gist: 'Earlier or tolerated attacks on such personnel.', certainty: 'low' },
    ],
  },
] satisfies readonly Factor[];
