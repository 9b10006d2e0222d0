import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REGIONAL_ARRANGEMENTS_ZH: DoctrineTexts['regionalArrangements'] = {
  'african-union': '非洲联盟及其和平与安全理事会',
  ecowas: '西非国家经济共同体（西非经共体）',
  sadc: '南部非洲发展共同体（南共体）',
  igad: '政府间发展组织（伊加特）',
  icglr: '大湖区问题国际会议（ICGLR）',
  osce: '欧洲安全与合作组织（欧安组织）及其少数民族事务高级专员',
  oas: '美洲国家组织（美洲组织）',
  eu: '欧洲联盟（欧盟）',
  caricom: '加勒比共同体（加共体）',
  asean: '东南亚国家联盟（东盟）',
  'league-of-arab-states': '阿拉伯国家联盟',
  oic: '伊斯兰合作组织（伊合组织）',
};
