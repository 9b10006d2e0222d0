import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REASONS_ZH: DoctrineTexts['reasons'] = {
  'signs.preparation': '有一项准备行动的指标至少为“存在”。',
  'signs.incitement': '有一项煽动指标为“严峻”，或有两项至少为“存在”。',
  'signs.ethnic-cleansing': '隔离或强迫迁移与驱离某一群体的目的或行为并存。',
  'signs.genocide': '灭绝种族罪特有的两项因素均至少为“中”。',
  'signs.crimes-against-humanity': '危害人类罪特有的一项因素至少为“中”。',
  'signs.war-crimes': '战争罪特有的一项因素至少为“中”。',
  'risk.serious': '准备、动机和触发因素同时出现，或特有因素在已有准备的基础上显现。',
  'risk.imminent': '准备已相当深入，且有动机和能力，或某一特有因素至少为“高”。',
  'risk.ongoing': '显示行为正在发生的指标为“严峻”，并围绕这些指标形成某种模式。',
  'basis.corroborated': '某项“严峻”指标是近期的，具有一定置信度，并以仍然有效的证据为依据。',
  'risk.urgent': '有佐证的局势，正在发生或已经迫近，并且不断恶化。',
  'state.under-stress': '风险临近，或在一个因冲突、过去的侵犯行为或结构薄弱而受到削弱的国家中风险严重。',
  'state.unwilling': '指标表明，国家未采取行动或拒绝采取行动、支持实施者或加以阻挠。',
  'state.in-doubt': '风险临近或正在持续，且有指标使人对国家提供保护的意愿或能力产生疑问。',
  'assistance.encouragement':
    '在国家的以往记录、结构、动机、保障措施或群体间关系加大风险时，可对其予以鼓励。',
  'assistance.capacity-building': '国家结构薄弱，而国家并不缺乏意愿。',
  'assistance.protection': '国家因临近的或持续的风险而处于紧张状态，并且不缺乏意愿。',
  'response.peaceful-means': '第六章规定的和平手段不以显然未能保护为前提，也不必等到最坏情况出现。',
  'response.regional': '一旦可以采用和平手段，即可采用第八章规定的区域办法。',
  'question.manifest-failure':
    '局势有佐证、可能正在持续，且国家的保护存疑：人们可以提出是否显然未能保护的问题。',
  'question.verify': '图景严重，但依据没有佐证：在据此行动或将其搁置之前，宜先核实。',
};
