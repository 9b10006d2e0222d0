import type { Factor } from '../framework.ts';

export const COMMON_FACTORS = [
  {
    id: '1',
    title: 'Situations of armed conflict or other forms of instability',
    kind: 'common',
    gist: 'Pressures on a State that create surroundings in which atrocity crimes become more likely.',
    certainty: 'high',
    indicators: [
      {
        id: '1.1',
        gist: 'An armed conflict is under way, whether between States or inside one.',
        certainty: 'high',
      },
      {
        id: '1.2',
        gist: 'Insecurity arising from, for example, a broken peace deal, war next door, threatened outside intervention or terrorist acts.',
        certainty: 'high',
      },
      {
        id: '1.3',
        gist: 'A humanitarian emergency, including one that follows a natural disaster or epidemic.',
        certainty: 'high',
      },
      {
        id: '1.4',
        gist: 'Political instability after a sudden or irregular change of regime or handover of power.',
        certainty: 'high',
      },
      {
        id: '1.5',
        gist: 'Political instability from contests over power, or from growing nationalist, armed or radical opposition movements.',
        certainty: 'high',
      },
      {
        id: '1.6',
        gist: 'Political tension produced by autocratic rule or harsh political repression.',
        certainty: 'high',
      },
      {
        id: '1.7',
        gist: 'Economic instability from scarce resources or quarrels over their use or exploitation.',
        certainty: 'high',
      },
      {
        id: '1.8',
        gist: 'Economic instability from a severe crisis of the national economy.',
        certainty: 'high',
      },
      {
        id: '1.9',
        gist: 'Economic instability from acute poverty, mass joblessness or deep inequality between groups.',
        certainty: 'high',
      },
      {
        id: '1.10',
        gist: 'Social instability from resistance to, or mass protest against, State authority or policy.',
        certainty: 'high',
      },
      {
        id: '1.11',
        gist: 'Social instability from exclusion or tension over identity, perceived identity or extremist forms of it.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '2',
    title: 'Record of serious violations of international human rights and humanitarian law',
    kind: 'common',
    gist: 'Past or present serious violations (above all if a pattern is forming, and including atrocity crimes) that were not prevented, punished or dealt with and so raise the risk of more.',
    certainty: 'high',
    indicators: [
      {
        id: '2.1',
        gist: 'Serious restrictions or violations of human rights or humanitarian law, past or present, especially an early pattern aimed at protected groups, populations or individuals.',
        certainty: 'high',
      },
      {
        id: '2.2',
        gist: 'Earlier genocide, crimes against humanity, war crimes, or incitement to them.',
        certainty: 'high',
      },
      {
        id: '2.3',
        gist: 'A policy or habit of impunity for, or tolerance of, serious violations, atrocity crimes or incitement.',
        certainty: 'high',
      },
      {
        id: '2.4',
        gist: 'Failing or refusing to use all possible means to stop planned, foreseeable or ongoing serious violations, likely atrocity crimes or incitement.',
        certainty: 'high',
      },
      {
        id: '2.5',
        gist: 'Continued backing for groups accused of serious violations, or failure to condemn what they do.',
        certainty: 'high',
      },
      {
        id: '2.6',
        gist: 'Excusing, giving slanted accounts of, or denying serious violations or atrocity crimes.',
        certainty: 'high',
      },
      {
        id: '2.7',
        gist: 'Reconciliation or transitional justice after conflict is missing or turned into a political instrument.',
        certainty: 'high',
      },
      {
        id: '2.8',
        gist: 'Impunity has led to widespread distrust of State institutions or between groups.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '3',
    title: 'Weakness of State structures',
    kind: 'common',
    gist: "Circumstances that reduce a State's ability to prevent or halt atrocity crimes.",
    certainty: 'high',
    indicators: [
      {
        id: '3.1',
        gist: 'National law does not protect amply and effectively, including because relevant treaties are not ratified or not brought into domestic law.',
        certainty: 'high',
      },
      {
        id: '3.2',
        gist: 'National institutions, chiefly courts, police and human rights bodies, lack resources, adequate representation or training.',
        certainty: 'high',
      },
      { id: '3.3', gist: 'The judiciary is not independent and impartial.', certainty: 'high' },
      { id: '3.4', gist: 'Civilians do not effectively control the security forces.', certainty: 'high' },
      { id: '3.5', gist: 'High corruption or poor governance.', certainty: 'high' },
      {
        id: '3.6',
        gist: 'External or internal oversight and accountability is missing or inadequate, including channels through which victims can seek redress.',
        certainty: 'high',
      },
      {
        id: '3.7',
        gist: 'Armed forces, irregular forces, non-State armed groups or other relevant actors are not aware of or trained in human rights and humanitarian law.',
        certainty: 'high',
      },
      {
        id: '3.8',
        gist: 'No capacity to ensure that means and methods of warfare meet humanitarian law standards.',
        certainty: 'high',
      },
      {
        id: '3.9',
        gist: 'No resources for reform or institution-building, including from regional or international support.',
        certainty: 'high',
      },
      {
        id: '3.10',
        gist: 'Too few resources to carry out overall measures to protect populations.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '4',
    title: 'Motives or incentives',
    kind: 'common',
    gist: 'Reasons, aims or drivers used to justify violence against protected groups, populations or individuals, including by actors outside the State.',
    certainty: 'high',
    indicators: [
      { id: '4.1', gist: 'Political motives, above all gaining or consolidating power.', certainty: 'high' },
      {
        id: '4.2',
        gist: 'Economic interests, including the well-being of elites or identity groups, or control of how resources are shared.',
        certainty: 'high',
      },
      {
        id: '4.3',
        gist: 'Strategic or military interests, including holding or seizing territory and resources.',
        certainty: 'high',
      },
      {
        id: '4.4',
        gist: 'Other interests, including making an area uniform in identity.',
        certainty: 'high',
      },
      {
        id: '4.5',
        gist: "Threats, real or perceived, that protected groups, populations or individuals pose to the perpetrators' interests or aims, including perceived disloyalty.",
        certainty: 'high',
      },
      {
        id: '4.6',
        gist: 'Protected groups, populations or individuals are, or are thought to be, members or supporters of armed opposition.',
        certainty: 'high',
      },
      {
        id: '4.7',
        gist: 'Ideologies of the supremacy of one identity, or extremist versions of identity.',
        certainty: 'high',
      },
      {
        id: '4.8',
        gist: 'Past grievances, tensions or impunity are made into political material.',
        certainty: 'high',
      },
      {
        id: '4.9',
        gist: 'Social trauma from earlier violence that was never adequately dealt with, leaving loss, displacement, injustice and possibly a wish for revenge.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '5',
    title: 'Capacity to commit atrocity crimes',
    kind: 'common',
    gist: 'Conditions showing that relevant actors are able to commit atrocity crimes.',
    certainty: 'high',
    indicators: [
      {
        id: '5.1',
        gist: 'Personnel, arms and ammunition are available, or the public or private money to obtain them.',
        certainty: 'high',
      },
      {
        id: '5.2',
        gist: 'Ability to move and deploy personnel and to transport and hand out arms and ammunition.',
        certainty: 'high',
      },
      {
        id: '5.3',
        gist: 'Ability to encourage or recruit large numbers of supporters, and the means to mobilize them.',
        certainty: 'high',
      },
      {
        id: '5.4',
        gist: 'A strong culture of obeying authority and conforming to the group.',
        certainty: 'high',
      },
      {
        id: '5.5',
        gist: 'Presence of, or ties with, other armed forces or non-State armed groups.',
        certainty: 'high',
      },
      {
        id: '5.6',
        gist: 'Businesses present that can enable perpetrators with goods, services or other practical or technical support.',
        certainty: 'high',
      },
      {
        id: '5.7',
        gist: 'Financial, political or other support from influential or wealthy people inside the country.',
        certainty: 'high',
      },
      {
        id: '5.8',
        gist: 'Armed, financial, logistic, training or other support from outside: States, organizations, private companies and others.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '6',
    title: 'Absence of mitigating factors',
    kind: 'common',
    gist: 'Elements that, if present, could help prevent or lessen the impact of serious violence against protected groups, populations or individuals are missing.',
    certainty: 'high',
    indicators: [
      {
        id: '6.1',
        gist: 'Those at risk have little or no empowerment, resources, allies or other means of protecting themselves.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.2',
        gist: 'No strong, organized, representative civil society and no free, diverse, independent national media.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.3',
        gist: 'International civil society pays no attention, or international media have no access.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.4',
        gist: 'The UN, international NGOs or other international or regional actors are absent, few, or without access to populations.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.5',
        gist: 'The State is not a member of, or does not take an effective part in, organizations whose membership carries mandatory obligations.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.6',
        gist: 'The State lacks exposure or openness to, or political or economic relations with, other States or organizations.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.7',
        gist: 'The State cooperates little with international and regional human rights mechanisms.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.8',
        gist: 'Parties to a conflict have no incentive or will to talk, make concessions and accept international support.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.9',
        gist: 'States or organizations are uninterested, reluctant or fail to help the State exercise its responsibility to protect, or to act when it manifestly fails.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.10',
        gist: 'Neighbours do not support people at risk who need refuge, for example by closing borders, forced return or limits on aid.',
        certainty: 'high',
        statesAbsence: true,
      },
      {
        id: '6.11',
        gist: 'No early warning mechanism relevant to preventing atrocity crimes.',
        certainty: 'high',
        statesAbsence: true,
      },
    ],
  },
  {
    id: '7',
    title: 'Enabling circumstances or preparatory action',
    kind: 'common',
    gist: 'Events or measures, gradual or sudden, that create an environment conducive to atrocity crimes or that point along a path toward them.',
    certainty: 'high',
    indicators: [
      {
        id: '7.1',
        gist: 'Emergency laws or extraordinary security measures that erode basic rights.',
        certainty: 'read',
      },
      {
        id: '7.2',
        gist: 'Vital State institutions are suspended, interfered with or rebalanced, particularly where protected groups end up excluded or unrepresented.',
        certainty: 'read',
      },
      {
        id: '7.3',
        gist: 'Security apparatus strengthened, reorganized or mobilized against protected groups, populations or individuals.',
        certainty: 'read',
      },
      {
        id: '7.4',
        gist: 'Large amounts of arms, ammunition or other objects usable to do harm are acquired.',
        certainty: 'read',
      },
      {
        id: '7.5',
        gist: 'Militias or paramilitary groups are created or given more support.',
        certainty: 'read',
      },
      { id: '7.6', gist: 'Strict control over, or bans on, channels of communication.', certainty: 'read' },
      {
        id: '7.7',
        gist: 'NGOs, international organizations, media or others are expelled, refused or severely restricted in services or movement.',
        certainty: 'read',
      },
      {
        id: '7.8',
        gist: 'More violations of life, integrity, liberty or security of the targeted, or new measures or laws that affect or deliberately discriminate against them.',
        certainty: 'read',
      },
      {
        id: '7.9',
        gist: 'More serious violence against women and children, or conditions that make sexual violence easier, including as a tool of terror.',
        certainty: 'read',
      },
      {
        id: '7.10',
        gist: 'Life-threatening living conditions imposed, or targeted people deported, seized, collected, segregated, evacuated, displaced or moved to camps, rural areas, ghettos or other assigned places.',
        certainty: 'read',
      },
      {
        id: '7.11',
        gist: 'Essential goods or installations of those targeted, or property tied to their cultural or religious identity, are destroyed or plundered.',
        certainty: 'read',
      },
      { id: '7.12', gist: 'People or their property are marked by group affiliation.', certainty: 'high' },
      {
        id: '7.13',
        gist: 'Identity, past events or motives for violence are increasingly politicized.',
        certainty: 'high',
      },
      {
        id: '7.14',
        gist: 'More inflammatory rhetoric, propaganda or hate speech aimed at protected groups, populations or individuals.',
        certainty: 'high',
      },
    ],
  },
  {
    id: '8',
    title: 'Triggering factors',
    kind: 'common',
    gist: 'Events or circumstances that may seem unrelated to atrocity crimes but can seriously worsen existing conditions or set crimes off.',
    certainty: 'read',
    triggers: true,
    indicators: [
      { id: '8.1', gist: 'Security forces suddenly deployed, or hostilities begin.', certainty: 'read' },
      {
        id: '8.2',
        gist: 'Armed conflict or serious tension spills over from a neighbouring country.',
        certainty: 'read',
      },
      {
        id: '8.3',
        gist: "International measures seen as threatening the State's sovereignty.",
        certainty: 'read',
      },
      {
        id: '8.4',
        gist: "Abrupt or irregular change of regime, transfer of power, or shift in groups' political power.",
        certainty: 'read',
      },
      {
        id: '8.5',
        gist: 'Attacks on life, integrity, liberty or security of leaders, prominent people or members of opposing groups; other serious violence such as terrorist attacks.',
        certainty: 'read',
      },
      {
        id: '8.6',
        gist: 'Religious events, or real or perceived religious intolerance or disrespect, including abroad.',
        certainty: 'read',
      },
      {
        id: '8.7',
        gist: 'Incitement or hate propaganda aimed at particular groups or individuals.',
        certainty: 'read',
      },
      {
        id: '8.8',
        gist: 'A census, an election, pivotal activities around them, or measures that destabilize them.',
        certainty: 'read',
      },
      {
        id: '8.9',
        gist: 'Sudden change affecting the economy or work force, including after financial crisis, natural disaster or epidemic.',
        certainty: 'read',
      },
      {
        id: '8.10',
        gist: 'Natural resources discovered, or exploitation projects started, with serious effects on the livelihood and sustainability of groups or civilians.',
        certainty: 'read',
      },
      {
        id: '8.11',
        gist: 'Commemorations of past crimes or traumatic episodes that can sharpen tension between groups, including glorifying perpetrators.',
        certainty: 'read',
      },
      {
        id: '8.12',
        gist: 'Acts tied to accountability processes, especially when seen as unfair.',
        certainty: 'read',
      },
    ],
  },
] satisfies readonly Factor[];
