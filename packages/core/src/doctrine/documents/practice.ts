import type { Document } from './document.ts';
import { partsOf } from './document.ts';

/** What others wrote on assessing risk, and the scales that this toolkit takes over. None of it is a UN document. */
export const PRACTICE: readonly Document[] = [
  {
    symbol: 'ICD 203',
    title: 'Intelligence Community Directive 203: Analytic Standards',
    date: '2015',
    dateCertainty: 'read',
    holds: 'Seven bands of likelihood with their words, and confidence as a judgement of its own.',
    parts: partsOf(
      [
        'Bands',
        null,
        'read',
        '1-5, 5-20, 20-45, 45-55, 55-80, 80-95 and 95-99 per cent. They share their end points. Confidence and likelihood do not go into one sentence.',
      ],
      ['Confidence', null, 'high', 'Low, moderate or high: how good the basis of a judgement is.'],
    ),
    sources: ['https://github.com/wesinator/ICD203-intel-analysis'],
  },
  {
    symbol: 'Admiralty code',
    title: 'Grading of sources and information (AJP-2.1, STANAG 2511)',
    date: '2016',
    dateCertainty: 'low',
    holds:
      'Reliability of the source (A to F) and credibility of the item (1 to 6), judged apart. F and 6 mean that there is no basis to judge, not the worst.',
    parts: [],
    sources: ['https://en.wikipedia.org/wiki/Admiralty_code'],
  },
  {
    symbol: 'Woocher 2006',
    title: 'Developing a Strategy, Methods and Tools for Genocide Early Warning',
    date: '2006-09-26',
    dateCertainty: 'read',
    holds:
      'Written for the Office: a periodic global assessment that gives a watch list, then closer monitoring.',
    parts: [],
    sources: ['https://paperzz.com/doc/9094347'],
  },
  {
    symbol: 'Dieng and Welsh 2016',
    title: 'Assessing the Risk of Atrocity Crimes',
    date: '2016',
    dateCertainty: 'read',
    holds: 'The two Special Advisers on the framework of 2014; they date the earlier one to 2009.',
    parts: [],
    sources: ['https://docslib.org/doc/9728079/assessing-the-risk-of-atrocity-crimes'],
  },
  {
    symbol: 'Verdeja 2016',
    title: 'Predicting Genocide and Mass Atrocities',
    date: '2016',
    dateCertainty: 'read',
    holds:
      'Keeps risk assessment (structure over the long term) apart from early warning (dynamics and triggers over the short and middle term).',
    parts: [],
  },
  {
    symbol: 'JBI compilation',
    title: 'Compilation of Risk Factors and Legal Norms for the Prevention of Genocide',
    date: '2011',
    dateCertainty: 'read',
    holds: 'Ties each risk factor to the legal norms that it engages.',
    parts: [],
  },
  {
    symbol: 'US ARAF',
    title: 'United States Atrocity Risk Assessment Framework',
    date: '2015-07-27',
    dateCertainty: 'read',
    holds:
      'Asks for actors with motive and means and those who protect, for groups at risk, for factors of risk and of resilience, and for accelerants and triggers that open windows of risk. The date is that of a draft; it was updated in 2021 or 2022.',
    parts: [],
    sources: ['https://2009-2017.state.gov/j/cso/archive/ap/241116.htm'],
  },
  {
    symbol: 'USAID field guide',
    title: 'Field Guide: Helping Prevent Mass Atrocities',
    date: '2015',
    dateCertainty: 'read',
    holds: 'A guide for staff in the field.',
    parts: [],
  },
  {
    symbol: 'APHR 2015',
    title: 'An ASEAN challenge and call to action',
    date: '2015-04',
    dateCertainty: 'read',
    holds:
      'A report of members of parliaments that names the indicators of the framework of 2014 after each finding.',
    parts: [],
    sources: ['https://abcdocz.com/doc/972879/an-asean-challenge-and-call-to-action'],
  },
  {
    symbol: 'EU R2P toolkit',
    title: 'EU Responsibility to Protect Atrocity Prevention Toolkit',
    date: '2018',
    dateCertainty: 'medium',
    holds:
      'Uses the risk factors of the United Nations, fits into the EU Conflict Early Warning System and tells Delegations how to spot, report and respond. It was not found.',
    parts: [],
  },
  {
    symbol: 'Framework for Action',
    title: 'A Framework for Action for the Responsibility to Protect',
    date: '2023-07',
    dateCertainty: 'read',
    holds: 'What can be done in four spheres: domestic, bilateral, regional and multilateral.',
    parts: [],
    sources: ['https://r2pasiapacific.org/node/977'],
  },
];
