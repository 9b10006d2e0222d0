import type { Document } from './document.ts';
import { partsOf } from './document.ts';

const FRAMEWORK_2014: Document = {
  symbol: 'A/70/741',
  also: 'S/2016/71',
  title: 'Framework of Analysis for Atrocity Crimes: A tool for prevention',
  date: '2014',
  dateCertainty: 'read',
  holds:
    'Fourteen risk factors with their indicators, eight common and six specific to a crime, and how to use them. Published in 2014, a document of the United Nations since 2016.',
  parts: partsOf(
    [
      'Publication',
      null,
      'read',
      'Released in October 2014; 43 pages, with a foreword by the Secretary-General.',
    ],
    [
      'I. Introduction',
      null,
      'high',
      'What atrocity crimes are, who the victims are, why and how to prevent, what law it rests on, what factors and indicators are, how to use them.',
    ],
    [
      'II. Tables',
      null,
      'high',
      'Each factor with a definition of one line, numbered indicators and a comment.',
    ],
    ['III. Annexes', null, 'high', 'Legal definitions of the crimes; ethnic cleansing.'],
    ['Count of factors', null, 'read', 'Fourteen in all, six of them specific.'],
    ['Common factors', 'factors 1-8', 'high', 'They speak of the probability of atrocity crimes overall.'],
    ['Factors specific to genocide', 'factors 9-10', 'high', 'They speak of genocide.'],
    [
      'Factors specific to crimes against humanity',
      'factors 11-12',
      'high',
      'They speak of crimes against humanity.',
    ],
    ['Factors specific to war crimes', 'factors 13-14', 'high', 'They speak of war crimes.'],
    [
      'Crimes meant',
      null,
      'high',
      'Genocide, crimes against humanity and war crimes. Ethnic cleansing is no separate crime in law, but its acts may amount to the others, so it is included.',
    ],
    [
      'Those protected',
      null,
      'high',
      'Protected groups (genocide), civilian populations (crimes against humanity), persons under humanitarian law (war crimes).',
    ],
    [
      'Use: what factors are',
      'use',
      'read',
      'Conditions that raise the risk; some structural, others dynamic. Crimes are processes with a history, precursors and triggers.',
    ],
    [
      'Use: early is better',
      'use',
      'read',
      'The earlier factors are seen, the more can be done; later action is harder and dearer, and once crimes occur the options shrink.',
    ],
    ['Use: purpose', 'use', 'read', 'To collect information by a system and assess it evenly; open to all.'],
    [
      'Use: how much weighs',
      'use',
      'high',
      'Not every factor need be there. In general more factors, and more indicators of one, mean a greater risk. None is ranked: importance depends on context.',
    ],
    [
      'Use: context and change',
      'use',
      'high',
      'Assess in political, historical and cultural context; look at the past, at change and at its speed.',
    ],
    [
      'Use: limits',
      'use',
      'high',
      'Factors do not make crimes inevitable, and no direct threat is no guarantee of safety. Triggers cannot be foretold; mitigating factors may lower the risk.',
    ],
    [
      'Use: information',
      'use',
      'medium',
      'Accurate and reliable, collected regularly from varied sources; monitoring does not stop. States can build early warning on it and find gaps in prevention.',
    ],
  ),
  sources: [
    'https://un.org/en/genocideprevention/analyzing-atrocity-crimes.shtml',
    'http://www.globalr2p.org/resources/1122',
    'https://fdocuments.net/document/framework-of-analysis-for-atrocity-crimesenpdf.html',
  ],
};

const FRAMEWORK_2009: Document = {
  symbol: 'OSAPG framework',
  title: 'Analysis Framework of the Office of the Special Adviser on the Prevention of Genocide',
  date: '2009',
  dateCertainty: 'read',
  holds:
    'Eight categories of factors for the analysis of the risk of genocide, starting from Article II of the Convention of 1948.',
  parts: partsOf(
    [
      'Rules of use',
      null,
      'read',
      'The categories are not ranked; what counts is their effect together. Missing information on one shows no absence of risk. Where factors are dealt with, gone or no longer matter, the risk is taken to fall.',
    ],
    [
      'Relations between groups',
      'category 1',
      'medium',
      'Tensions, power and economic relations, how the targeted group is seen; conflict over land, power, security or expression of identity; discrimination and its justification; a history of genocide or mass violations, or its denial.',
    ],
    [
      'Capacity to prevent',
      'category 2',
      'medium',
      'Structures that protect and deter, and whether vulnerable groups can reach them: law, courts, human rights bodies, international presence, neutral security forces, media; impunity.',
    ],
    [
      'Illegal arms and armed elements',
      'category 3',
      'medium',
      'Whether a capacity to perpetrate exists; how armed groups formed, who arms them, how they stand to the State.',
    ],
    [
      'Motivation and division',
      'category 4',
      'medium',
      'Motives of leading actors to target and separate a group; ideology that excludes; propaganda; outside actors.',
    ],
    [
      'Circumstances that facilitate',
      'category 5',
      'medium',
      'Dynamic factors: a stronger security apparatus, militias, a population made ready, laws that lower a group, emergency laws, rising rhetoric, armed conflict.',
    ],
    [
      'Genocidal acts',
      'category 6',
      'medium',
      'Killing, abduction, disappearance, torture, rape; removal and deprivation; measures against births; forced transfer of children.',
    ],
    [
      'Evidence of intent',
      'category 7',
      'medium',
      'Hate speech by those involved; scale and system; type of atrocity; who is targeted; destruction of cultural and religious property; means used.',
    ],
    [
      'Triggers',
      'category 8',
      'read',
      'Elections, irregular change of Government, the military against civilians, hostilities, disasters, an opposition that grows.',
    ],
    [
      'Triggers: falling opposition',
      'category 8',
      'medium',
      'A sharp fall in the capacity of the opposition.',
    ],
  ),
  sources: [
    'https://docslib.org/download/6593500/office-of-the-un-special-adviser-on-the-prevention-of-genocide-osapg',
    'http://www.responsibilitytoprotect.org/index.php/francis-deng/2625-osapg-analysis-framework-to-detect-genocide',
    'https://docslib.org/doc/9728079/assessing-the-risk-of-atrocity-crimes',
  ],
};

const METHODOLOGY: Document = {
  symbol: 'OSAPG methodology',
  title: 'Methodology of the Office on Genocide Prevention and the Responsibility to Protect',
  date: '2014',
  dateCertainty: 'low',
  holds:
    'Pages of the Office on how it works, from collecting information to alerting and mobilising. They bear no date.',
  parts: partsOf(
    [
      'No finding of law',
      null,
      'read',
      'The Special Advisers and their Office have no judicial powers. They cannot determine that a crime happened and speak of alleged or possible crimes.',
    ],
    [
      'Working files',
      null,
      'read',
      'Files on situations of concern, built on the framework in consultation with the United Nations system, from which most information comes.',
    ],
    [
      'Collect',
      null,
      'read',
      'Political, human rights, humanitarian, social and economic information worldwide.',
    ],
    ['Screen', null, 'read', 'Against the risk factors of the framework.'],
    ['Explore', null, 'read', 'Where information is thin, an exploratory mission to the field may be made.'],
    ['Assess', null, 'read', 'Risk, ongoing commission, or possible past commission.'],
    [
      'Alert',
      null,
      'read',
      'Where there is risk: the Secretary-General, the United Nations system and the international community, with recommendations.',
    ],
    [
      'Advise',
      null,
      'read',
      'In forums between agencies, from the most senior to task forces on a country; Under-Secretaries-General are convened in a crisis.',
    ],
    [
      'Mobilise',
      null,
      'read',
      'States, regional arrangements and civil society; public statements where useful.',
    ],
  ),
  sources: [
    'http://www.un.org/en/preventgenocide/adviser/methodology.shtml',
    'https://www.un.org/en/genocideprevention/early-warning.shtml',
    'https://www.un.org/en/genocideprevention/office-mandate.shtml',
    'http://peaceambassadorspakistan.org/office-methodology.html',
  ],
};

export const FRAMEWORKS_OF_ANALYSIS: readonly Document[] = [FRAMEWORK_2014, FRAMEWORK_2009, METHODOLOGY];
