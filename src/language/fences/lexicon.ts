/**
 * What the fences know of a language besides English and Spanish: words that make a number, turn a sentence round, order
 * something, or soothe. Folded (no accents, lower case). An output in a language without a line here is not used.
 */
export type Lexicon = {
  readonly numbers: readonly string[];
  readonly not: readonly string[];
  readonly orders: readonly string[];
  readonly soothing: readonly string[];
};

const line = (numbers: string, not: string, orders: string, soothing: string): Lexicon => ({
  numbers: numbers.split(' '),
  not: not.split('|'),
  orders: orders.split('|'),
  soothing: soothing.split('|'),
});

export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  vi: line(
    'hai ba bon nam sau bay tam chin muoi nua doi chuc tram',
    'khong|dung|cho|tranh|chua',
    'ngung|dung uong|bo qua|gap doi|tang lieu|giam lieu|uong them|uong it|thay the|hoan',
    'khong sao|an toan|binh thuong|dung lo|khoi han|ban on|yen tam|khong nguy hiem|khong can',
  ),
  zh: line(
    '两 二 三 四 五 六 七 八 九 十 半 百 双倍 加倍',
    '不|别|勿|禁|没|避免',
    '停|停止|停药|跳过|加倍|增加|减少|多吃|少吃|代替|等到|推迟',
    '没事|安全|正常|不用担心|别担心|不严重|放心|会好|没关系|不必|无需',
  ),
  ar: line(
    'اثنان اثنين ثلاثة ثلاث اربعة اربع خمسة خمس ستة سبعة ثمانية تسعة عشرة نصف ضعف مرتين',
    'لا|ليس|لم|لن|تجنب|ممنوع|بدون',
    'توقف|اوقف|تخط|ضاعف|زد|قلل|استبدل|انتظر|اجل',
    'انت بخير|بخير|امن|طبيعي|لا تقلق|لا داعي|غير خطير|ستشفى|اطمئن',
  ),
  ht: line(
    'de twa kat senk sis set uit nef dis mwatye doub mitan',
    'pa|pinga|evite|janm|san',
    'sispann|kanpe|sote|double|ogmante|diminye|pran plis|pran mwens|ranplase|tann',
    'ou anfom|anfom|san danje|nomal|pa enkyete|pa grav|pa bezwen|ap geri|tout bon',
  ),
  so: line(
    'laba saddex afar shan lix toddoba siddeed sagaal toban nus laban labanlaab',
    'ha|haddii|maya|waligaa|iska ilaali|ka fogow|la',
    'jooji|ka bood|labanlaab|kordhi|yaree|beddel|sug|dib u dhig',
    'waad fiican|fiican tahay|ammaan|caadi|ha welwelin|ma aha halis|uma baahnid|waad bogsan',
  ),
  ru: line(
    'два две три четыре пять шесть семь восемь девять десять половина пол двойную вдвое полтора',
    'не|нельзя|никогда|избегайте|без|запрещено',
    'прекратите|остановите|пропустите|удвойте|увеличьте|уменьшите|больше|меньше|замените|подождите|отложите',
    'все хорошо|хорошо|в порядке|безопасно|нормально|не волнуйтесь|не беспокойтесь|не опасно|поправитесь|не нужно|не надо',
  ),
  fr: line(
    'deux trois quatre cinq six sept huit neuf dix demi moitie double onze douze',
    'ne|n|pas|jamais|evitez|sans',
    'arretez|cessez|sautez|doublez|augmentez|diminuez|prenez plus|prenez moins|remplacez|attendez|reportez',
    'tout va bien|vous allez bien|sans danger|normal|ne vous inquietez|pas grave|inutile|pas besoin|guerir',
  ),
  pt: line(
    'dois duas tres quatro cinco seis sete oito nove dez meio metade dobro',
    'nao|nunca|evite|sem',
    'pare|interrompa|pule|dobre|aumente|diminua|tome mais|tome menos|substitua|espere|adie',
    'voce esta bem|esta tudo bem|seguro|normal|nao se preocupe|nao e grave|nao precisa|vai melhorar|vai ficar bem',
  ),
  ko: line(
    '둘 두 셋 세 넷 네 다섯 여섯 일곱 여덟 아홉 열 절반 반 배',
    '않|마세요|말고|말아|못|금|안|없',
    '중단|그만|건너|두배|늘리|줄이|더 드|덜 드|대신|기다|미루',
    '괜찮|안전|정상|걱정하지|걱정 마|심각하지|필요 없|나을|나아질',
  ),
  tl: line(
    'dalawa dalawang tatlo tatlong apat lima limang anim pito walo siyam sampu kalahati doble',
    'huwag|hindi|wala|iwasan|walang',
    'itigil|ihinto|laktawan|doblehin|dagdagan|bawasan|palitan|maghintay|ipagpaliban',
    'ayos ka|okay ka|ligtas|normal|huwag mag-alala|huwag kang mag|hindi seryoso|hindi kailangan|gagaling',
  ),
};
