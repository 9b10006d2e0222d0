import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const COLLECTIVE_ACTION_ZH: DoctrineTexts['options'] = {
  'council.asset-freeze': { name: '资产冻结', what: '安理会可冻结被其列名者的资产。' },
  'council.travel-ban': { name: '旅行禁令', what: '安理会可禁止被其列名者旅行。' },
  'council.credits-and-loans': { name: '中止信贷和贷款', what: '安理会可要求中止信贷和贷款。' },
  'council.luxury-goods': { name: '对奢侈品的限制', what: '安理会可限制奢侈品贸易。' },
  'council.arms-embargo': {
    name: '武器禁运',
    what: '安理会可制止武器、警用装备和有关物资的供应以及为此提供的资金。',
  },
  'council.commodities': {
    name: '对高价值商品的限制',
    what: '安理会可限制为暴力提供资金的商品贸易。',
  },
  'council.diplomatic-relations': { name: '断绝外交关系', what: '安理会可促请断绝外交关系。' },
  'council.court-referral': {
    name: '提交国际刑事法院',
    what: '安理会可将某一情势提交国际刑事法院。',
  },
  'council.observation': { name: '以军事手段观察', what: '安理会可授权以军事手段进行观察。' },
  'council.no-fly-zone': { name: '禁飞区', what: '安理会可授权强制执行禁飞区。' },
  'council.safe-areas': { name: '安全区或安保区', what: '安理会可授权保护安全区或安保区。' },
  'council.military-presence': {
    name: '用于保护或威慑的军事存在',
    what: '安理会可授权部署军事力量，以保护平民或威慑对平民的攻击。',
  },
  'council.jamming': { name: '干扰仇恨广播', what: '安理会可授权干扰进行煽动的广播。' },
  'council.force': { name: '使用武力', what: '安理会可授权使用武力保护民众。' },
  'assembly.uniting-for-peace': {
    name: '联合一致共策和平',
    what: '安理会因常任理事国意见不一而不采取行动时，大会可处理有关事项并建议采取措施。大会不能代替安理会作出决定。',
  },
};
