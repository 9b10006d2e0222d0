import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REGIONAL_ARRANGEMENTS: DoctrineTexts['regionalArrangements'] = {
  'african-union': 'الاتحاد الأفريقي، مع مجلس السلام والأمن التابع له',
  ecowas: 'الجماعة الاقتصادية لدول غرب أفريقيا (ECOWAS)',
  sadc: 'الجماعة الإنمائية للجنوب الأفريقي (SADC)',
  igad: 'الهيئة الحكومية الدولية المعنية بالتنمية (IGAD)',
  icglr: 'المؤتمر الدولي المعني بمنطقة البحيرات الكبرى (ICGLR)',
  osce: 'منظمة الأمن والتعاون في أوروبا (OSCE)، مع المفوضية السامية المعنية بالأقليات القومية التابعة لها',
  oas: 'منظمة الدول الأمريكية (OAS)',
  eu: 'الاتحاد الأوروبي (EU)',
  caricom: 'الجماعة الكاريبية (CARICOM)',
  asean: 'رابطة أمم جنوب شرق آسيا (ASEAN)',
  'league-of-arab-states': 'جامعة الدول العربية',
  oic: 'منظمة التعاون الإسلامي (OIC)',
};
