import type { Lesson } from './lessons.ts';

/** How each language says a child's age in weeks or months with a temperature. */
const SENTENCES: Readonly<Record<string, readonly [weeks: string, months: string]>> = {
  en: ['my N week old has a temp of T', 'my N month old has a temp of T'],
  es: ['mi bebe de N semanas tiene T de temperatura', 'mi bebe de N meses tiene T de temperatura'],
  vi: ['bé N tuần tuổi sốt T độ', 'bé N tháng tuổi sốt T độ'],
  zh: ['宝宝N周大，体温T度', '宝宝N个月大，体温T度'],
  ar: ['طفلي عمره N أسابيع وحرارته T', 'طفلي عمره N أشهر وحرارته T'],
  ht: ['ti bebe m nan gen N semèn, tanperati li T', 'ti bebe m nan gen N mwa, tanperati li T'],
  so: ['ilmahaygu waa N toddobaad jir, heerkulkiisu waa T', 'ilmahaygu waa N bilood jir, heerkulkiisu waa T'],
  ru: ['ребенку N недель, температура T', 'ребенку N месяцев, температура T'],
  fr: ['mon bébé de N semaines a T de température', 'mon bébé de N mois a T de température'],
  pt: ['meu bebê de N semanas está com T de febre', 'meu bebê de N meses está com T de febre'],
  ko: ['생후 N주 아기 체온이 T도예요', '생후 N개월 아기 체온이 T도예요'],
  tl: ['N linggo ang baby ko, T ang temperatura', 'N buwan ang baby ko, T ang temperatura'],
};

const YOUNG_INFANT_DAYS = 90;

/** Ages and temperatures on both sides of 90 days and 38.0 °C (domain brief 4.1), in every language. */
export function lessonsOfNumbers(): readonly Lesson[] {
  return Object.entries(SENTENCES).flatMap(([language, [weeks, months]]) =>
    [
      ...[2, 6, 9, 12].map((count) => ({ sentence: weeks, count, days: count * 7 })),
      ...[2, 3, 4, 8, 11].map((count) => ({ sentence: months, count, days: count * 30 })),
    ].flatMap(({ sentence, count, days }) =>
      ['36.8', '37.9', '38.0', '38.6', '98.6', '100.3', '100.4', '101.5'].map((shown): Lesson => {
        const degrees = Number(shown);
        const celsius = degrees > 50 ? Math.round(((degrees - 32) * 50) / 9) / 10 : degrees;
        const text = sentence.replace('N', String(count)).replace('T', shown);
        if (celsius < 37.5) return { text, level: 'none', kind: null, group: 'ordinary', language };
        const level = days <= YOUNG_INFANT_DAYS && celsius >= 38 ? 'emergency' : 'urgent';
        const kind = level === 'emergency' ? 'infant_fever' : 'fever';
        return { text, level, kind, group: level === 'emergency' ? 'danger' : 'urgent', language };
      }),
    ),
  );
}
