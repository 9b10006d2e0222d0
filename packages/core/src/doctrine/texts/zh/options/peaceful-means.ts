import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const PEACEFUL_MEANS_ZH: DoctrineTexts['options'] = {
  'peaceful.negotiation': { name: '谈判', what: '各方在他方鼓励下进行谈判。' },
  'peaceful.inquiry': { name: '由各方同意的调查', what: '各方由某一机构查明其有分歧的事实。' },
  'peaceful.mediation': { name: '调解', what: '由各方接受的调解人帮助其达成一致。' },
  'peaceful.conciliation': { name: '和解', what: '由第三方研究争端并提出条件。' },
  'peaceful.arbitration': { name: '仲裁', what: '各方将决定交由仲裁人作出。' },
  'peaceful.judicial-settlement': {
    name: '司法解决',
    what: '将国家间的争端提交法院，例如国际法院。',
  },
  'peaceful.regional-agencies': {
    name: '诉诸区域机关',
    what: '各方求助于某一区域机关或区域办法，以解决有关事项。',
  },
  'peaceful.good-offices': {
    name: '斡旋',
    what: '由秘书长或各方信任的其他人进行斡旋。',
  },
  'peaceful.preventive-diplomacy': {
    name: '预防性外交和特使',
    what: '特使和外交官同能够防止暴力的人交谈。',
  },
  'peaceful.public-advocacy': {
    name: '公开倡导',
    what: '有发言影响力者公开谈论风险，以及国家对其民众负有的责任。',
  },
  'peaceful.accountability-messages': {
    name: '关于问责的信息',
    what: '告知可能下令、煽动或实施罪行者，他们将为此负责。',
  },
  'peaceful.hate-media-monitoring': {
    name: '监测仇恨媒体',
    what: '收听收看散布仇恨或进行煽动的媒体，并就其作出报告。',
  },
  'peaceful.diplomatic-sanctions': {
    name: '外交制裁',
    what: '各国降低或限制外交关系。',
  },
  'peaceful.fact-finding': {
    name: '实况调查',
    what: '由秘书长、高级专员或某一机关查明发生了什么。是否准许进入该国由国家决定。',
  },
  'peaceful.commission-of-inquiry': {
    name: '调查委员会',
    what: '由独立委员会调查指称的罪行并提出报告。',
  },
  'peaceful.monitoring-mission': {
    name: '监测团或观察团',
    what: '监测员或观察员驻在当地，并报告所见情况。',
  },
  'peaceful.cooperation-with-courts': {
    name: '与法院和法庭合作',
    what: '各国同国际刑事法院和各法庭合作，并在《规约》允许国家这样做时提交某一情势。',
  },
  'peaceful.humanitarian-measures': {
    name: '人道主义措施',
    what: '援助和保护到达面临风险者；邻国对逃难者保持边界开放。',
  },
  'peaceful.peace-operation': {
    name: '经同意的和平行动',
    what: '经国家同意派出和平行动。',
  },
  'peaceful.human-rights-council': {
    name: '人权理事会的特别会议和任务授权',
    what: '人权理事会举行特别会议，或向专家授予任务。',
  },
  'peaceful.general-assembly': {
    name: '由大会审议',
    what: '大会处理有关事项并提出建议。',
  },
};
