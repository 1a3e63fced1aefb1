import { readBirthDate, readWhen } from '../../src/turn/date-readers.ts';
import { readChoice, readCount } from '../../src/turn/readers.ts';

/** Monday 2026-11-23, 10:00 in Chicago. */
const context = { now: Date.parse('2026-11-23T16:00:00Z'), zone: 'America/Chicago' };
const SIX_HOURS = 6 * 60 * 60_000;

/** The moment in Chicago, which is six hours behind in that season. */
function read(text: string): string | null {
  const at = readWhen(text, context);
  return at === null ? null : new Date(at - SIX_HOURS).toISOString().slice(0, 16);
}

/** Tomorrow; on Tuesday; in two weeks; the fifth of December; next week; Friday afternoon. */
test.each([
  ['en', 'tomorrow', 'next tuesday', 'in two weeks', 'december 5', 'next week', 'friday afternoon'],
  [
    'es',
    'mañana',
    'el martes que viene',
    'dentro de dos semanas',
    '5 de diciembre',
    'la próxima semana',
    'viernes por la tarde',
  ],
  [
    'fr',
    'demain',
    'mardi prochain',
    'dans deux semaines',
    'le 5 décembre',
    'la semaine prochaine',
    'vendredi après-midi',
  ],
  [
    'pt',
    'amanhã',
    'terça que vem',
    'daqui a duas semanas',
    '5 de dezembro',
    'semana que vem',
    'sexta à tarde',
  ],
  ['ht', 'demen', 'madi pwochen', 'nan de semèn', '5 desanm', 'semèn pwochèn', 'vandredi apremidi'],
  ['vi', 'ngày mai', 'thứ ba tới', 'hai tuần nữa', 'ngày 5 tháng 12', 'tuần sau', 'chiều thứ sáu'],
  [
    'vi, without accents',
    'ngay mai',
    'thu ba toi',
    'hai tuan nua',
    'ngay 5 thang 12',
    'tuan sau',
    'chieu thu sau',
  ],
  [
    'so',
    'berri',
    'talaadada',
    'laba toddobaad kadib',
    '5 disembar',
    'toddobaadka soo socda',
    'jimcaha galabta',
  ],
  [
    'tl',
    'bukas',
    'sa susunod na martes',
    'sa loob ng dalawang linggo',
    'ika-5 ng disyembre',
    'sa susunod na linggo',
    'biyernes ng hapon',
  ],
  [
    'ru',
    'завтра',
    'в следующий вторник',
    'через две недели',
    '5 декабря',
    'на следующей неделе',
    'в пятницу после обеда',
  ],
  ['ar', 'غداً', 'يوم الثلاثاء القادم', 'بعد أسبوعين', '٥ ديسمبر', 'الأسبوع القادم', 'الجمعة عصراً'],
  ['zh', '明天', '星期二', '两周后', '12月5号', '下个星期', '周五下午'],
  ['ko', '내일', '화요일에', '2주 후에', '12월 5일', '다음 주', '금요일 오후'],
] as const)('days are read in %s', (_, tomorrow, tuesday, twoWeeks, date, nextWeek, friday) => {
  expect([tomorrow, tuesday, twoWeeks, date, nextWeek, friday].map(read)).toEqual([
    '2026-11-24T10:00',
    '2026-11-24T10:00',
    '2026-12-07T10:00',
    '2026-12-05T10:00',
    '2026-11-30T10:00',
    '2026-11-27T15:00',
  ]);
});

test.each([
  ['thursday at 2:30 pm', '2026-11-26T14:30'],
  ['el jueves a las 14:30', '2026-11-26T14:30'],
  ['jeudi à 14h30', '2026-11-26T14:30'],
  ['quinta às 14h30', '2026-11-26T14:30'],
  ['thứ năm lúc 2 giờ rưỡi chiều', '2026-11-26T14:30'],
  ['в четверг в 14:30', '2026-11-26T14:30'],
  ['الخميس الساعة ٢ ونصف عصرا', '2026-11-26T14:30'],
  ['周四下午两点半', '2026-11-26T14:30'],
  ['목요일 오후 2시 30분', '2026-11-26T14:30'],
  ['huwebes ng alas dos y medya ng hapon', '2026-11-26T14:30'],
  // Nobody is asked at two in the night: the bare hour is the one that people are awake at.
  ['jeudi à 2h', '2026-11-26T14:00'],
  ['quinta às 9h', '2026-11-26T09:00'],
])('the hour with its minutes, in 12 or 24: %s', (text, at) => {
  expect(read(text)).toBe(at);
});

test.each([
  ['下周二', '2026-12-01T10:00'],
  ['다음 주 화요일', '2026-12-01T10:00'],
  ['dans quinze jours', '2026-12-08T10:00'],
  ['через десять дней', '2026-12-03T10:00'],
  ['이틀 뒤', '2026-11-25T10:00'],
  ['日曜日', null],
  ['jeudi ou vendredi', null],
  ['в пятницу утром если смогу', null],
  ['5 и 6 декабря', null],
  ['il y a deux jours', null],
  ['jeudi à 3h du matin', null],
  ['maafi', null],
])('%s', (text, at) => {
  expect(read(text)).toBe(at);
});

test.each([
  ['fr', '14 mars 1968'],
  ['fr', '14/3/1968'],
  ['pt', '14 de março de 1968'],
  ['pt', '14 de marco de 1968'],
  ['ht', '14 mas 1968'],
  ['vi', 'ngày 14 tháng 3 năm 1968'],
  ['vi', '14 thang 3 nam 1968'],
  ['so', '14 maarso 1968'],
  ['ru', '14 марта 1968 года'],
  ['ru', '14.03.1968'],
  ['ar', '١٤ مارس ١٩٦٨'],
  ['ar', '14 آذار 1968'],
  ['ar', '١٤/٣/١٩٦٨'],
  ['zh', '1968年3月14日'],
  ['ko', '1968년 3월 14일'],
  ['tl', 'Marso 14, 1968'],
  ['tl', 'ika-14 ng Marso 1968'],
] as const)('a birth date in %s: %s', (locale, text) => {
  expect(readBirthDate(text, { locale, today: '2026-11-23' })).toContain('1968-03-14');
});

test.each([
  ['fr', 'quinze', 'sixième'],
  ['pt', 'quinze', 'a sexta'],
  ['vi', 'mười lăm', 'cái thứ sáu'],
  ['ht', 'kenz', 'sizyèm'],
  ['so', 'shan iyo toban', 'lixaad'],
  ['tl', 'labinlima', 'ang ikaanim'],
  ['ru', 'пятнадцать', 'шестая'],
  ['ar', 'خمسة عشر', 'السادس'],
  ['zh', '十五', '第六个'],
  ['ko', '열다섯', '여섯 번째'],
  ['en', 'fifteen', 'the sixth one'],
  ['es', 'quince', 'la sexta'],
] as const)('beyond ten, and beyond the fifth, in %s', (_, fifteen, sixth) => {
  expect(readCount(fifteen)).toBe(15);
  expect(readChoice(sixth, ['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe(5);
});
