import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const PREVENTION_ZH: DoctrineTexts['options'] = {
  'prevention.constitutional-protections': {
    name: '宪法保护',
    what: '宪法保护每个群体的权利，并约束掌权者。',
  },
  'prevention.fair-elections': {
    name: '包容和公平的选举',
    what: '选举公平，向每个群体开放，并在举行期间保持安全。',
  },
  'prevention.political-pluralism': {
    name: '政治多元化',
    what: '权力得到分享和分散，各政党致力于凝聚社会，而不是只为某一身份服务。',
  },
  'prevention.accountability': {
    name: '问责和过渡期正义',
    what: '以公正程序追究过去的暴行，国际刑事法院和各法庭在其职责所及之处参与。',
  },
  'prevention.security-sector-reform': {
    name: '安全部门改革',
    what: '安全部队由文职人员控制，为每个群体服务；警察、士兵和法官接受关于法律要求的培训。',
  },
  'prevention.fair-distribution': {
    name: '资源的公平分配',
    what: '资源及其收益在群体和地区之间公平分享。',
  },
  'prevention.civil-society': {
    name: '强大的民间社会',
    what: '民间社会可以自由地组织起来、发表意见，并与面临风险者站在一起。',
  },
  'prevention.non-discrimination': {
    name: '不歧视',
    what: '法律和实践对各群体一视同仁，带有歧视性的规定和做法得到消除。',
  },
  'prevention.minority-participation': {
    name: '少数群体的参与',
    what: '少数群体参与公共生活，并参与涉及自身的决定。',
  },
  'prevention.human-rights-institutions': {
    name: '国家人权机构',
    what: '独立机构守护人权，权利受到侵犯者能够向其求助。',
  },
  'prevention.independent-media': {
    name: '独立媒体',
    what: '媒体自由、多样、独立。',
  },
  'prevention.prohibition-of-incitement': {
    name: '禁止煽动',
    what: '法律禁止煽动实施有关罪行并予以追究，同时不压制合法言论。',
  },
  'prevention.refugee-protection': {
    name: '保护难民',
    what: '逃难者得到庇护，不被送回险境。',
  },
  'prevention.early-warning-mechanism': {
    name: '国家预警机制',
    what: '国家留意暴行罪的迹象，并有从预警转入行动的途径。',
  },
  'prevention.dialogue-and-mediation': {
    name: '对话和调解',
    what: '关系紧张的群体，包括各宗教群体，在其信任的调解人参与下进行对话。',
  },
  'prevention.countering-hate-speech': {
    name: '抵制仇恨言论',
    what: '公职人员和社会各界谴责仇恨言论并作出回应。',
  },
  'prevention.protection-of-civilians': {
    name: '保护受威胁的平民',
    what: '国家以受威胁者能够信任的部队，就地保护他们。',
  },
  'prevention.education-on-past-crimes': {
    name: '关于过去罪行的教育',
    what: '学校和公共生活如实讲述过去的罪行和遭受这些罪行的人。',
  },
  'prevention.regional-networks': {
    name: '区域预防网络',
    what: '国家参加区域和次区域预防网络。',
  },
  'prevention.civil-society-networks': {
    name: '民间社会预防网络',
    what: '国家与国内外的民间社会网络合作。',
  },
  'prevention.national-focal-point': {
    name: '高级协调人或国家机制',
    what: '由一名高级官员或一个国家机构负责预防暴行罪。',
  },
  'prevention.national-assessment': {
    name: '国家风险和复原力评估',
    what: '国家使用特别顾问的框架评估本国的风险和复原力。',
  },
  'prevention.treaties': {
    name: '法律文书',
    what: '国家成为人权、人道法、难民和国际罪行方面各项文书的缔约国，并将其纳入国内法。',
  },
  'prevention.shared-experience': {
    name: '分享经验',
    what: '国家与其他国家和区域机构分享所得经验。',
  },
  'prevention.peer-review': {
    name: '同行审议',
    what: '国家参加由同行进行的审议，例如普遍定期审议和非洲同行审议机制。',
  },
  'prevention.assistance-partnerships': {
    name: '援助伙伴关系',
    what: '国家建立伙伴关系，使援助和资源得以流动。',
  },
  'prevention.part-in-discussion': {
    name: '参与讨论',
    what: '国家在国内、本区域和全世界参与关于保护责任的讨论。',
  },
};
