import type { DoctrineTexts } from '../doctrine-texts.ts';

export const CONDITIONS_ZH: DoctrineTexts['conditions'] = {
  authority: { name: '授权', asks: '已获安全理事会授权。' },
  mandate: { name: '任务授权', asks: '严格遵守任务授权和法律。' },
  proportionality: { name: '相称性', asks: '造成的伤害绝不大于经授权所要防止的伤害。' },
  prospects: { name: '前景', asks: '已事先分析可能导致的结果。' },
  monitoring: { name: '监测', asks: '决定的执行情况受到监测。' },
  accountability: { name: '问责', asks: '执行者对执行情况负责。' },
  'last-resort': {
    name: '最后手段',
    asks: '只有在其他手段之后才使用武力。《成果》所问的是和平手段是否不足，而不是每一种手段是否都已用尽。',
  },
  'national-ownership': { name: '国家自主', asks: '所采取的行动由国家及其社会自主掌握。' },
  'mutual-commitment': { name: '相互承诺', asks: '双方均作出承诺。' },
  'do-no-harm': { name: '不造成伤害', asks: '帮助既不壮大可能实施罪行者，也不使任何人陷入风险。' },
  'priority-to-prevention': { name: '预防优先', asks: '帮助及早到来，在尚无须制止任何事态之前。' },
  flexibility: { name: '灵活性', asks: '帮助切合局势，并随局势变化。' },
  'both-findings': {
    name: '两项结论',
    asks: '已由人作出结论，认为和平手段不足，且国家当局显然未能提供保护。',
  },
  'case-by-case': { name: '逐案处理', asks: '针对本案作出决定；其他任何案例都不能代替本案的决定。' },
  scope: { name: '范围', asks: '只涉及四种罪行和侵犯行为以及对这些行为的煽动，不涉及其他。' },
  'careful-design': { name: '审慎设计', asks: '制裁经过审慎拟订。' },
  'regional-authorisation': {
    name: '区域强制行动的授权',
    asks: '未经安理会授权，区域办法不采取任何强制行动。',
  },
  'reports-to-council': {
    name: '向安理会报告',
    asks: '区域办法已采取或拟采取的行动，随时向安理会通报。',
  },
  'lawful-assistance': { name: '合法援助', asks: '针对武装团体的帮助遵守法律。' },
  'sound-information': {
    name: '可靠的信息',
    asks: '以准确、可靠和相关的信息为依据；误报和延误都应提防。',
  },
  'no-determination': {
    name: '不作法律认定',
    asks: '所谈的是风险以及指称的或可能的罪行，在法律上不作任何认定。',
  },
};
