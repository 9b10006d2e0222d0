import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const ASSISTANCE_ZH: DoctrineTexts['options'] = {
  'assistance.encouragement.awareness': {
    name: '认识和规范',
    what: '提高认识，传播规范，包括通过教育和培训。',
  },
  'assistance.encouragement.dialogue': {
    name: '与国家对话',
    what: '其他各方私下或公开与政府交谈，并提供斡旋。',
  },
  'assistance.encouragement.peer-review': {
    name: '同行之间的审议',
    what: '同行审视国家如何履行义务，并说出所见情况。',
  },
  'assistance.encouragement.inducements': {
    name: '诱导措施',
    what: '其他各方将利益的给予或丧失同国家如何保护其民众挂钩。',
  },
  'assistance.capacity.security-sector': {
    name: '专业和负责的安全部门',
    what: '帮助安全部队做到专业、负责并置于文职人员控制之下。',
  },
  'assistance.capacity.political-transitions': {
    name: '主持政治过渡的公正机构',
    what: '帮助不偏袒任何一方的机构监督选举和过渡进程。',
  },
  'assistance.capacity.judicial-and-human-rights-institutions': {
    name: '独立的司法和人权机构',
    what: '帮助法院和人权机构保持独立，并使其能够触及权利受到侵犯者。',
  },
  'assistance.capacity.risk-assessment-and-early-response': {
    name: '评估风险和及早反应的能力',
    what: '帮助评估国内风险，并动员各方及早作出反应。',
  },
  'assistance.capacity.local-conflict-resolution': {
    name: '地方解决冲突的能力',
    what: '帮助调解人和地方机构在冲突蔓延之前加以解决。',
  },
  'assistance.capacity.media-capacity': {
    name: '媒体消除偏见的能力',
    what: '帮助媒体消除偏见、抵制仇恨言论。',
  },
  'assistance.capacity.transitional-justice': {
    name: '过渡期正义能力',
    what: '帮助以有效且民众认可其正当性的方式处理过去的罪行。',
  },
  'assistance.capacity.development': {
    name: '发展援助',
    what: '发展援助缓解群体间不平等等加大风险的条件。',
  },
  'assistance.protection.means-of-violence': {
    name: '遏制暴力手段的扩散',
    what: '帮助防止武器和其他手段落入可能实施罪行者之手。',
  },
  'assistance.protection.armed-groups': {
    name: '应对武装团体的援助',
    what: '向无法独力保护民众免受武装团体侵害的国家提供军事或警务援助。',
  },
  'assistance.protection.expertise': {
    name: '文职和警务专家',
    what: '文职和警务专家与国家当局并肩工作。',
  },
  'assistance.protection.human-rights-monitors': {
    name: '人权监察员',
    what: '监察员在该国观察和报告，并以其存在起到威慑作用。',
  },
  'assistance.protection.dialogue-and-mediation': {
    name: '国内对话和调解',
    what: '帮助各方和各群体在局势高度紧张时进行对话。',
  },
  'assistance.protection.displaced-people-and-access': {
    name: '流离失所者和人道主义准入',
    what: '帮助保护难民和流离失所者，并为人道主义援助打开通道。',
  },
  'assistance.protection.peace-operation': {
    name: '经同意的和平行动',
    what: '经国家同意驻在当地的和平行动保护平民。',
  },
  'assistance.protection.preventive-deployment': {
    name: '预防性部署',
    what: '经国家同意，在暴力爆发之前派出特派团。',
  },
};
