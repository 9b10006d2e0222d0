import type { DoctrineTexts } from '../doctrine-texts.ts';

export const ASSISTANCE: DoctrineTexts['options'] = {
  'assistance.encouragement.awareness': {
    name: 'التوعية والمعايير',
    what: 'تجري التوعية ونشر المعايير، بسبل منها التعليم والتدريب.',
  },
  'assistance.encouragement.dialogue': {
    name: 'الحوار مع الدولة',
    what: 'تتحدث جهات أخرى مع الحكومة، سراً أو علناً، وتعرض مساعيها الحميدة.',
  },
  'assistance.encouragement.peer-review': {
    name: 'استعراض فيما بين الأقران',
    what: 'يستعرض الأقران كيفية وفاء الدولة بالتزاماتها ويعبّرون عما يرونه.',
  },
  'assistance.encouragement.inducements': {
    name: 'حوافز',
    what: 'تربط جهات أخرى منح مزايا، أو فقدانها، بكيفية حماية الدولة لسكانها.',
  },
  'assistance.capacity.security-sector': {
    name: 'قطاع أمن مهني وخاضع للمساءلة',
    what: 'مساعدة على جعل قوات الأمن مهنية وخاضعة للمساءلة وللسيطرة المدنية.',
  },
  'assistance.capacity.political-transitions': {
    name: 'مؤسسات محايدة لعمليات الانتقال السياسي',
    what: 'مساعدة للمؤسسات التي تشرف على الانتخابات وعمليات الانتقال دون انحياز.',
  },
  'assistance.capacity.judicial-and-human-rights-institutions': {
    name: 'مؤسسات قضائية ومؤسسات لحقوق الإنسان مستقلة',
    what: 'مساعدة للمحاكم وهيئات حقوق الإنسان على أن تكون مستقلة وأن تصل إلى من تُنتهك حقوقهم.',
  },
  'assistance.capacity.risk-assessment-and-early-response': {
    name: 'القدرة على تقييم الخطر والاستجابة المبكرة',
    what: 'مساعدة على تقييم الخطر داخل البلد وعلى حشد استجابة مبكرة.',
  },
  'assistance.capacity.local-conflict-resolution': {
    name: 'القدرة المحلية على تسوية النزاعات',
    what: 'مساعدة للوسطاء والهيئات المحلية التي تسوي النزاعات قبل اتساعها.',
  },
  'assistance.capacity.media-capacity': {
    name: 'قدرة وسائط الإعلام على التصدي للتحامل',
    what: 'مساعدة لوسائط الإعلام على التصدي للتحامل وخطاب الكراهية.',
  },
  'assistance.capacity.transitional-justice': {
    name: 'القدرة في مجال العدالة الانتقالية',
    what: 'مساعدة على معالجة جرائم الماضي بفعالية وعلى نحو يرتضيه الناس بوصفه مشروعاً.',
  },
  'assistance.capacity.development': {
    name: 'المساعدة الإنمائية',
    what: 'تخفف المساعدة الإنمائية من الظروف التي تزيد الخطر، مثل التفاوت بين الجماعات.',
  },
  'assistance.protection.means-of-violence': {
    name: 'الحد من انتشار وسائل العنف',
    what: 'مساعدة على إبقاء الأسلحة وغيرها من الوسائل بعيدة عن متناول من قد يرتكبون جرائم.',
  },
  'assistance.protection.armed-groups': {
    name: 'المساعدة في مواجهة الجماعات المسلحة',
    what: 'مساعدة عسكرية أو شرطية لدولة لا تستطيع وحدها حماية الناس من الجماعات المسلحة.',
  },
  'assistance.protection.expertise': {
    name: 'الخبرة المدنية والشرطية',
    what: 'يعمل خبراء مدنيون وخبراء من الشرطة إلى جانب سلطات الدولة.',
  },
  'assistance.protection.human-rights-monitors': {
    name: 'مراقبو حقوق الإنسان',
    what: 'يراقب مراقبون موجودون في البلد ويقدمون تقارير، ويردعون بحضورهم.',
  },
  'assistance.protection.dialogue-and-mediation': {
    name: 'الحوار والوساطة داخل البلد',
    what: 'مساعدة للأطراف والجماعات على التحاور ما دام التوتر شديداً.',
  },
  'assistance.protection.displaced-people-and-access': {
    name: 'المشردون ووصول المساعدة الإنسانية',
    what: 'مساعدة على حماية اللاجئين والمشردين وعلى فتح الطريق أمام المعونة الإنسانية.',
  },
  'assistance.protection.peace-operation': {
    name: 'عملية سلام بموافقة الدولة',
    what: 'تتولى عملية سلام موجودة بموافقة الدولة حماية المدنيين.',
  },
  'assistance.protection.preventive-deployment': {
    name: 'الانتشار الوقائي',
    what: 'تُوفَد بعثة، بموافقة الدولة، قبل اندلاع العنف.',
  },
};
