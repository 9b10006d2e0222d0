import type { DoctrineTexts } from '../doctrine-texts.ts';

export const PEACEFUL_MEANS: DoctrineTexts['options'] = {
  'peaceful.negotiation': { name: 'التفاوض', what: 'تتفاوض الأطراف بتشجيع من جهات أخرى.' },
  'peaceful.inquiry': {
    name: 'تحقيق ترتضيه الأطراف',
    what: 'تترك الأطراف لهيئة ما أن تتقصى الوقائع التي تختلف عليها.',
  },
  'peaceful.mediation': { name: 'الوساطة', what: 'يساعد وسيط تقبله الأطراف على توصلها إلى اتفاق.' },
  'peaceful.conciliation': { name: 'التوفيق', what: 'ينظر طرف ثالث في الخلاف ويقترح شروطاً لتسويته.' },
  'peaceful.arbitration': { name: 'التحكيم', what: 'تترك الأطراف القرار لمحكَّمين.' },
  'peaceful.judicial-settlement': {
    name: 'التسوية القضائية',
    what: 'يُعرض خلاف بين دول على محكمة، مثل محكمة العدل الدولية.',
  },
  'peaceful.regional-agencies': {
    name: 'اللجوء إلى الوكالات الإقليمية',
    what: 'تلجأ الأطراف إلى وكالة إقليمية أو ترتيب إقليمي لتسوية المسألة.',
  },
  'peaceful.good-offices': {
    name: 'المساعي الحميدة',
    what: 'يبذل الأمين العام، أو شخص آخر تثق به الأطراف، مساعيه الحميدة.',
  },
  'peaceful.preventive-diplomacy': {
    name: 'الدبلوماسية الوقائية والمبعوثون',
    what: 'يتحدث مبعوثون ودبلوماسيون مع من يستطيعون منع العنف.',
  },
  'peaceful.public-advocacy': {
    name: 'المناصرة العلنية',
    what: 'يتحدث أصحاب الصوت المسموع علناً عن الخطر وعما على الدولة تجاه سكانها.',
  },
  'peaceful.accountability-messages': {
    name: 'رسائل بشأن المساءلة',
    what: 'يُقال لمن قد يأمرون بالجرائم أو يحرضون عليها أو يرتكبونها إنهم سيُسألون عنها.',
  },
  'peaceful.hate-media-monitoring': {
    name: 'رصد وسائط إعلام الكراهية',
    what: 'تُتابَع وسائط الإعلام التي تنشر الكراهية أو تحرّض، وتُقدَّم تقارير عنها.',
  },
  'peaceful.diplomatic-sanctions': {
    name: 'الجزاءات الدبلوماسية',
    what: 'تخفض دول علاقاتها الدبلوماسية أو تحدّ منها.',
  },
  'peaceful.fact-finding': {
    name: 'تقصي الحقائق',
    what: 'يتقصى الأمين العام أو المفوض السامي أو أحد الأجهزة ما حدث. والسماح بالوصول إلى البلد أمر يعود إلى الدولة.',
  },
  'peaceful.commission-of-inquiry': {
    name: 'لجنة تحقيق',
    what: 'تحقق لجنة مستقلة في جرائم مزعومة وتقدم تقريراً.',
  },
  'peaceful.monitoring-mission': {
    name: 'بعثة رصد أو مراقبة',
    what: 'يحضر راصدون أو مراقبون ويقدمون تقارير عما يرونه.',
  },
  'peaceful.cooperation-with-courts': {
    name: 'العمل مع المحاكم',
    what: 'تعمل دول مع المحكمة الجنائية الدولية وغيرها من المحاكم، وتحيل حالة ما حيثما يتيح النظام الأساسي ذلك لدولة.',
  },
  'peaceful.humanitarian-measures': {
    name: 'تدابير إنسانية',
    what: 'تصل المعونة والحماية إلى المعرضين للخطر؛ ويُبقي الجيران حدودهم مفتوحة أمام الفارّين.',
  },
  'peaceful.peace-operation': { name: 'عملية سلام بموافقة الدولة', what: 'تُوفَد عملية سلام بموافقة الدولة.' },
  'peaceful.human-rights-council': {
    name: 'الدورات الاستثنائية لمجلس حقوق الإنسان وولاياته',
    what: 'ينعقد مجلس حقوق الإنسان في دورة استثنائية أو يسند ولاية إلى خبراء.',
  },
  'peaceful.general-assembly': { name: 'نظر الجمعية العامة', what: 'تتناول الجمعية العامة المسألة وتوصي.' },
};
