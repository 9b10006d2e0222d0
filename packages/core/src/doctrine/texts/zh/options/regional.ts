import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const REGIONAL_ZH: DoctrineTexts['options'] = {
  'regional.human-rights-courts': {
    name: '区域人权机构',
    what: '国家接受区域人权法院和人权委员会，并遵循其意见。',
  },
  'regional.norms-and-institutions': {
    name: '区域规范和机构',
    what: '区域确立规范并维持机构，以促进容忍、透明、问责和对多样性的建设性处理。',
  },
  'regional.early-warning': {
    name: '区域预警',
    what: '国家的预警与所在区域的预警相衔接。',
  },
  'regional.cross-border-crises': {
    name: '帮助应对跨境危机',
    what: '在武装团体、非法贩运或暴力跨越边界时，由区域提供帮助。',
  },
  'regional.mediation': {
    name: '区域调解和斡旋',
    what: '由区域组织进行调解或斡旋。',
  },
  'regional.fact-finding': {
    name: '区域实况调查',
    what: '由区域组织查明发生了什么。',
  },
  'regional.observer-mission': {
    name: '区域观察员',
    what: '区域组织的观察员驻在当地并作出报告。',
  },
  'regional.suspension': {
    name: '中止成员资格',
    what: '区域组织中止该国参加该组织。',
  },
  'regional.sanctions': {
    name: '区域制裁',
    what: '区域组织限制自身与被认为负有责任者的往来。',
  },
  'regional.enforcement': {
    name: '区域强制行动',
    what: '安全理事会可授权区域组织采取强制行动。',
  },
};
