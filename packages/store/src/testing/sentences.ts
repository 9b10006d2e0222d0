/** A text in each language, queries that find it, and queries that do not. */
export const SENTENCES: readonly {
  readonly language: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly not: readonly string[];
}[] = [
  {
    language: 'English',
    text: 'Armed men linked to al-Shabaab burnt twelve houses near Baidoa on 3 May (S/RES/1973).',
    words: ['houses', 'HOUS', 'al-shabaab', 'shabaab', '"armed men"', 'S/RES/1973', 'baidoa burnt'],
    not: ['house burning', 'abaab', '"men armed"', 'res/1974'],
  },
  {
    language: 'French',
    text: 'L’État n’a pas protégé les réfugiés de Bocaranga ; l’œuvre de la milice « anti-balaka ».',
    words: [
      'etat',
      'état',
      "l'état",
      'l’Etat',
      'proteg',
      'REFUGIES',
      'oeuvre',
      'anti-balaka',
      '«pas protégé»',
    ],
    not: ['letat', 'bocaranguais', '«protégé pas»'],
  },
  {
    language: 'Spanish',
    text: 'La señora Muñoz denunció que más de 40 niños huyeron de Tibú hacia Cúcuta.',
    words: ['munoz', 'Muñoz', 'denuncio', 'nino', 'mas de 40', 'tibu CUCUTA'],
    not: ['niña', '"huyeron niños"'],
  },
  {
    language: 'Russian',
    text: 'Жители ещё двух посёлков сообщили о «зачистке», проведённой военными.',
    words: ['посел', 'посёлков', 'ПОСЕЛКОВ', 'еще двух', 'зачистк', '«ещё двух»'],
    not: ['поселок', 'чистка'],
  },
  {
    language: 'Arabic',
    text: 'أفادت البعثة أنَّ القُرى الأربع أُحرِقَت في ٣ أيار ٢٠٢٤، وأن الســلطات لم تحقّق.',
    words: ['البعثة', 'البعثه', 'القرى', 'القري', 'احرقت', 'أحرقت', '2024', '٢٠٢٤', 'السلطات', 'وان'],
    not: ['بعثة', 'قرى', 'سلطات'],
  },
  {
    language: 'Chinese',
    text: '联合国特派团称，三个村庄被烧毁，数百名平民流离失所。',
    words: ['联合国', '特派团', '村庄', '烧毁', '平民', '所', '流离失所', '村庄 平民', '国特'],
    not: ['联国', '庄村', '村庄平民'],
  },
  {
    language: 'Chinese with full-width forms',
    text: '２０２４年ＵＮＭＩＳＳ报告',
    words: ['2024', '2024年', 'unmiss', 'UNMISS报告', '报告'],
    not: ['2023'],
  },
];
