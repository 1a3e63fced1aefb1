/**
 * Numbers and places in a list as people write them, beside English and Spanish: each row is one number, in French,
 * Portuguese, Vietnamese, Creole, Somali, Tagalog, Russian, Arabic, Chinese and Korean. Not reviewed by native speakers.
 */
export const NUMBERS_SAID: readonly (readonly string[])[] = [
  words('zéro|zewo|không|wala|sero|eber|ноль|нуль|صفر|零|영|공'),
  words('un|une|um|uma|một|youn|yon|hal|kow|isa|один|одна|одно|واحد|واحدة|一|하나|한|일'),
  words('deux|dois|duas|hai|de|laba|dalawa|два|две|اثنان|اثنين|二|两|兩|둘|두|이'),
  words('trois|três|ba|twa|saddex|tatlo|три|ثلاثة|ثلاث|三|셋|세|삼'),
  words('quatre|quatro|bốn|kat|afar|apat|четыре|أربعة|اربعة|أربع|四|넷|네개|사'),
  words('cinq|cinco|năm|senk|shan|lima|пять|خمسة|خمس|五|다섯|오'),
  words('sáu|sis|lix|anim|шесть|ستة|ست|六|여섯|육'),
  words('sept|sete|bảy|toddoba|pito|семь|سبعة|سبع|七|일곱|칠'),
  words('huit|oito|tám|uit|siddeed|walo|восемь|ثمانية|ثماني|八|여덟|팔'),
  words('neuf|nove|chín|nèf|sagaal|siyam|девять|تسعة|تسع|九|아홉|구'),
  words('dix|dez|mười|dis|toban|sampu|десять|عشرة|عشر|十|열|십'),
  words(
    'onze|mười một|onz|kow iyo toban|labing-isa|labing isa|onse|одиннадцать|أحد عشر|احدى عشر|十一|열하나|열한|십일',
  ),
  words(
    'douze|doze|mười hai|douz|laba iyo toban|labindalawa|labing dalawa|dose|двенадцать|اثنا عشر|اثني عشر|十二|열둘|열두|십이',
  ),
  words('treize|treze|mười ba|trèz|saddex iyo toban|labintatlo|тринадцать|ثلاثة عشر|十三|열셋|열세|십삼'),
  words(
    'quatorze|catorze|mười bốn|katòz|afar iyo toban|labing-apat|labing apat|четырнадцать|أربعة عشر|十四|열넷|열네|십사',
  ),
  words('quinze|mười lăm|kenz|shan iyo toban|labinlima|пятнадцать|خمسة عشر|十五|열다섯|십오'),
  words(
    'seize|dezesseis|mười sáu|sèz|lix iyo toban|labing-anim|labing anim|шестнадцать|ستة عشر|十六|열여섯|십육',
  ),
  words('dix-sept|dezessete|mười bảy|disèt|toddoba iyo toban|labimpito|семнадцать|سبعة عشر|十七|열일곱|십칠'),
  words(
    'dix-huit|dezoito|mười tám|dizuit|siddeed iyo toban|labingwalo|восемнадцать|ثمانية عشر|十八|열여덟|십팔',
  ),
  words(
    'dix-neuf|dezenove|mười chín|diznèf|sagaal iyo toban|labinsiyam|девятнадцать|تسعة عشر|十九|열아홉|십구',
  ),
  words('vingt|vinte|hai mươi|ven|labaatan|dalawampu|двадцать|عشرون|عشرين|二十|스물|스무|이십'),
];

/** The numbers beyond twenty that spans and amounts are said with. */
export const TENS_SAID: readonly (readonly [number, readonly string[]])[] = [
  [30, words('trente|trinta|ba mươi|trant|soddon|tatlumpu|тридцать|ثلاثون|ثلاثين|三十|서른|삼십')],
  [40, words('quarante|quarenta|bốn mươi|karant|afartan|apatnapu|сорок|أربعون|أربعين|四十|마흔|사십')],
  [50, words('cinquante|cinquenta|năm mươi|senkant|konton|limampu|пятьдесят|خمسون|خمسين|五十|쉰|오십')],
  [60, words('soixante|sessenta|sáu mươi|swasant|lixdan|animnapu|шестьдесят|ستون|ستين|六十|예순|육십')],
];

/** The first, the second and so on. */
export const PLACES_SAID: readonly (readonly string[])[] = [
  words(
    'premier|première|primeiro|primeira|thứ nhất|đầu tiên|premye|koowaad|kowaad|una|первый|первая|первое|первую|الأول|الاول|الأولى|الاولى|第一个|第一個|第一|1번|첫번째|첫 번째',
  ),
  words(
    'deuxième|seconde|segundo|segunda|thứ hai|dezyèm|labaad|pangalawa|ikalawa|второй|вторая|второе|вторую|الثاني|الثانية|第二个|第二個|第二|2번|두번째|두 번째',
  ),
  words(
    'troisième|terceiro|terceira|thứ ba|twazyèm|saddexaad|pangatlo|ikatlo|третий|третья|третье|третью|الثالث|الثالثة|第三个|第三個|第三|3번|세번째|세 번째',
  ),
  words(
    'quatrième|quarto|quarta|thứ tư|katriyèm|afraad|pang-apat|ikaapat|четвертый|четвёртый|четвертая|четвертую|الرابع|الرابعة|第四个|第四個|第四|4번|네번째|네 번째',
  ),
  words(
    'cinquième|quinto|quinta|thứ năm|senkyèm|shanaad|panlima|ikalima|пятый|пятая|пятую|الخامس|الخامسة|第五个|第五個|第五|5번|다섯번째|다섯 번째',
  ),
];

/** The sixth to the tenth: lists on a phone are no longer. */
export const LATER_PLACES_SAID: readonly (readonly string[])[] = [
  words(
    'sixième|sexto|sexta|thứ sáu|sizyèm|lixaad|pang-anim|ikaanim|шестой|шестая|шестую|السادس|السادسة|第六个|第六個|第六|6번|여섯번째|여섯 번째',
  ),
  words(
    'septième|sétimo|sétima|thứ bảy|setyèm|toddobaad|pampito|ikapito|седьмой|седьмая|седьмую|السابع|السابعة|第七个|第七個|第七|7번|일곱번째|일곱 번째',
  ),
  words(
    'huitième|oitavo|oitava|thứ tám|uityèm|siddeedaad|pangwalo|ikawalo|восьмой|восьмая|восьмую|الثامن|الثامنة|第八个|第八個|第八|8번|여덟번째|여덟 번째',
  ),
  words(
    'neuvième|nono|nona|thứ chín|nevyèm|sagaalaad|pansiyam|ikasiyam|девятый|девятая|девятую|التاسع|التاسعة|第九个|第九個|第九|9번|아홉번째|아홉 번째',
  ),
  words(
    'dixième|décimo|décima|thứ mười|dizyèm|tobnaad|pansampu|ikasampu|десятый|десятая|десятую|العاشر|العاشرة|第十个|第十個|第十|10번|열번째|열 번째',
  ),
];

/** The last of a list. */
export const LAST_SAID: readonly string[] = words(
  'dernier|dernière|último|última|cuối|cuối cùng|dènye|ugu dambeeya|huli|последний|последняя|последнее|последнюю|الأخير|الاخير|الأخيرة|الاخيرة|最后一个|最後一個|最后|마지막',
);

/** What stands around a number and says nothing: "le deuxième", "cái thứ hai", "번호 2", "номер 2". */
export const AROUND_NUMBERS =
  /^(?:le|la|l'|o|a|os|numéro|número|numero|nimewo|nambarka|số|so|cái|cai|ang|yung|iyong|номер|رقم|选|選|번호|no)\s+|\s+(?:po|la|a|an|nan|svp|tanpri|fadlan|пожалуйста|من فضلك|번|号|號)$/gu;

function words(row: string): readonly string[] {
  return row.split('|');
}
