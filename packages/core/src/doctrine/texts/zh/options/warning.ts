import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const WARNING_ZH: DoctrineTexts['options'] = {
  'warning.closer-monitoring': {
    name: '更密切的监测',
    what: '联合办公室借助实地行动和现有信息渠道，更频繁地收集信息，并对照各项因素筛查局势。',
  },
  'warning.exploratory-mission': {
    name: '考察团',
    what: '在信息不足之处，由考察团前往实地了解更多情况。',
  },
  'warning.advice': {
    name: '向秘书长提供咨询意见',
    what: '特别顾问向秘书长并通过秘书长向安全理事会发出警示，同时提出建议。',
  },
  'warning.inter-agency-advice': {
    name: '机构间咨询意见',
    what: '将风险提交联合国各个论坛，从高级管理层到有关国家的工作队。',
  },
  'warning.public-statement': {
    name: '公开声明',
    what: '特别顾问在有益之时公开谈论风险。',
  },
  'warning.convening': {
    name: '召集副秘书长',
    what: '特别顾问召集主要副秘书长举行紧急会议，以寻求一系列备选方案。',
  },
  'warning.options-report': {
    name: '备选方案报告',
    what: '特别顾问向秘书长报告会议提出的备选方案。',
  },
  'warning.referral': {
    name: '移交各机关',
    what: '秘书长可将警示和备选方案提交安全理事会及其他机关。这并不替会员国作出任何决定。',
  },
};
