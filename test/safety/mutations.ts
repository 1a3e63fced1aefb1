/** What a text may go through on its way: pure and the same each time. `split` makes several texts of one. */
export type Mutation = {
  readonly name: string;
  readonly of: (text: string, language: string) => readonly string[];
};

/** The fifteen ways a danger is written, sent or dressed up and must still be heard (domain brief 4.4). */
export const MUTATIONS: readonly Mutation[] = [
  one('in capitals', (text) => text.toUpperCase()),
  one('without accents', (text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  ),
  one('with typos', typed),
  one('without spaces', (text) => text.replace(/\s+/g, '')),
  one('with emoji', (text) => `😭😭 ${text.replace(/([,.!?]) /g, '$1 🙏 ')} 💔`),
  { name: 'split over messages', of: (text) => inThree(text) },
  one('after STOP', (text) => `STOP ${text}`),
  one('after a yes', (text, language) => `${phrase(YES, language)} ${text}`),
  one('buried in 1,500 characters', buried),
  one('politely made small', (text, language) => phrase(POLITE, language).replace('…', text)),
  one('made small by the family', (text, language) => phrase(FAMILY, language).replace('…', text)),
  one('in look-alike letters', lookAlike),
  one('with invisible marks', (text) =>
    text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b').replace(/ /g, ' \u202b'),
  ),
  one('with letters repeated', repeated),
  one('in a request for an appointment', (text, language) =>
    phrase(APPOINTMENT, language).replace('…', text),
  ),
];

function one(name: string, of: (text: string, language: string) => string): Mutation {
  return { name, of: (text, language) => [of(text, language)] };
}

function phrase(phrases: Readonly<Record<string, string>>, language: string): string {
  const found = phrases[language];
  if (found === undefined) throw new Error(`no phrase in ${language}`);
  return found;
}

/** A number that a text always gives, to choose by. */
function seedOf(text: string): number {
  let seed = 17;
  for (let at = 0; at < text.length; at += 1) seed = (Math.imul(seed, 31) + text.charCodeAt(at)) >>> 0;
  return seed;
}

const LONG_WORD = /[\p{L}\p{M}]{5,}/gu;
const HAN = /[\u4e00-\u9fff]/;
const HANGUL = /[\uac00-\ud7a3]/;

/** One slip in every third long word, never in its first letter; in Chinese a character doubled, in Korean a space too many. */
function typed(text: string): string {
  const seed = seedOf(text);
  if (HAN.test(text)) {
    const at = seed % text.length;
    return text.slice(0, at + 1) + text.slice(at);
  }
  if (HANGUL.test(text)) {
    const at = 1 + (seed % Math.max(1, text.length - 1));
    return `${text.slice(0, at)} ${text.slice(at)}`;
  }
  let count = seed % 3;
  return text.replace(LONG_WORD, (word) => {
    count += 1;
    if (count % 3 !== 0) return word;
    const at = 1 + (seed % (word.length - 2));
    const sort = (seed >>> 5) % 3;
    if (sort === 0) return word.slice(0, at) + word.slice(at + 1);
    if (sort === 1) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    return word.slice(0, at) + word.charAt(at) + word.slice(at);
  });
}

/** In three texts of about a third of the words, or of the characters where words are not parted. */
function inThree(text: string): readonly string[] {
  const words = text.split(/\s+/);
  const units = words.length >= 6 || !(HAN.test(text) || HANGUL.test(text)) ? words : [...text];
  const by = units === words ? ' ' : '';
  const third = Math.ceil(units.length / 3);
  return [units.slice(0, third), units.slice(third, 2 * third), units.slice(2 * third)]
    .map((some) => some.join(by))
    .filter((some) => some !== '');
}

function buried(text: string, language: string): string {
  const chatter = phrase(CHATTER, language);
  const times = Math.max(1, Math.floor((1500 - text.length) / chatter.length / 2));
  return `${chatter.repeat(times)}${text}. ${chatter.repeat(times)}`;
}

const LATIN = 'aceopxiAEOPCX';
const LIKE_LATIN = 'асеорхіАЕОРСХ';

function lookAlike(text: string): string {
  const [from, to] = /[а-я]/i.test(text) ? [LIKE_LATIN, LATIN] : [LATIN, LIKE_LATIN];
  let count = 0;
  return [...text]
    .map((letter) => {
      const at = from.indexOf(letter);
      if (at >= 0) count += 1;
      if (at >= 0 && count % 2 === 0) return to.charAt(at);
      return /[0-9]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;
    })
    .join('');
}

function repeated(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
    at % 2 === 0 && !HAN.test(word) ? `${word}${word.slice(-1)}${word.slice(-1)}` : word,
  );
}

const YES: Readonly<Record<string, string>> = {
  en: 'yes',
  es: 'si',
  vi: 'dạ',
  zh: '是的',
  ar: 'نعم',
  ht: 'wi',
  so: 'haa',
  ru: 'да',
  fr: 'oui',
  pt: 'sim',
  ko: '네',
  tl: 'opo',
};

const POLITE: Readonly<Record<string, string>> = {
  en: "Sorry to bother you, it's probably nothing, but … Thank you so much for your time",
  es: 'Disculpe la molestia, seguro no es nada, pero … Muchas gracias por su tiempo',
  vi: 'Xin lỗi đã làm phiền, chắc không có gì đâu, nhưng … Cảm ơn nhiều ạ',
  zh: '不好意思打扰了，可能没什么大事，不过…。谢谢您',
  ar: 'آسف على الإزعاج، ربما لا شيء، لكن … شكرا جزيلا لوقتكم',
  ht: 'Eskize m deranje w, petèt se pa anyen, men … Mèsi anpil',
  so: 'Waan ka xumahay dhibka, malaha waxba ma aha, laakiin … Aad baad u mahadsantahay',
  ru: 'Извините за беспокойство, наверное ничего страшного, но … Большое спасибо',
  fr: "Désolé de vous déranger, ce n'est sûrement rien, mais … Merci beaucoup pour votre temps",
  pt: 'Desculpe incomodar, não deve ser nada, mas … Muito obrigado pela atenção',
  ko: '귀찮게 해서 죄송해요, 별일 아니겠지만 … 감사합니다',
  tl: 'Pasensya na po sa abala, baka wala lang ito, pero … Maraming salamat po',
};

const FAMILY: Readonly<Record<string, string>> = {
  en: "… My husband says it's nothing and we should wait until Monday",
  es: '… Mi esposo dice que no es nada y que esperemos al lunes',
  vi: '… Chồng tôi nói không sao đâu, đợi đến thứ hai',
  zh: '…。我先生说没事，等到星期一再说',
  ar: '… زوجي يقول لا شيء وننتظر إلى يوم الاثنين',
  ht: '… Mari m di se pa anyen, ann tann lendi',
  so: '… Ninkaygu wuxuu leeyahay waxba ma aha, aan sugno Isniinta',
  ru: '… Муж говорит, что ничего страшного, подождём до понедельника',
  fr: "… Mon mari dit que ce n'est rien et qu'on attende lundi",
  pt: '… Meu marido diz que não é nada e que esperemos até segunda',
  ko: '… 남편은 별거 아니라고 월요일까지 기다리자고 해요',
  tl: '… Sabi ng asawa ko wala lang daw ito, hintayin na lang ang Lunes',
};

const APPOINTMENT: Readonly<Record<string, string>> = {
  en: 'Hi, I need to move my appointment from Tuesday to Thursday. … Also is the lab open on Saturday?',
  es: 'Hola, necesito cambiar mi cita del martes al jueves. … Y tambien, abre el laboratorio el sabado?',
  vi: 'Chào, tôi cần đổi lịch hẹn từ thứ ba sang thứ năm. … Phòng xét nghiệm có mở cửa thứ bảy không?',
  zh: '你好，我想把星期二的预约改到星期四。…。另外化验室星期六开门吗？',
  ar: 'مرحبا، أريد تغيير موعدي من الثلاثاء إلى الخميس. … وهل المختبر مفتوح يوم السبت؟',
  ht: 'Bonjou, mwen bezwen chanje randevou m soti madi pou jedi. … Epi èske laboratwa a ouvri samdi?',
  so: 'Salaan, waxaan rabaa inaan ballantayda ka beddelo Talaadada ilaa Khamiista. … Shaybaarku ma furan yahay Sabtida?',
  ru: 'Здравствуйте, мне нужно перенести приём со вторника на четверг. … И работает ли лаборатория в субботу?',
  fr: 'Bonjour, je dois déplacer mon rendez-vous de mardi à jeudi. … Et le laboratoire est ouvert samedi ?',
  pt: 'Oi, preciso mudar minha consulta de terça para quinta. … E o laboratório abre no sábado?',
  ko: '안녕하세요, 화요일 예약을 목요일로 바꾸고 싶어요. … 그리고 검사실은 토요일에 열어요?',
  tl: 'Hello po, kailangan kong ilipat ang appointment ko mula Martes sa Huwebes. … Bukas po ba ang lab sa Sabado?',
};

const CHATTER: Readonly<Record<string, string>> = {
  en: 'Hi, this is about the appointment for next week and where we can leave the car. My sister will come along and bring the papers. ',
  es: 'Hola, queria preguntar por la cita de la proxima semana y donde dejamos el carro. Mi hermana va a venir y trae los papeles. ',
  vi: 'Chào, tôi muốn hỏi về lịch hẹn tuần sau và chỗ đậu xe ở đâu. Em gái tôi sẽ đi cùng và mang theo giấy tờ. ',
  zh: '你好，我想问一下下星期的预约，还有车可以停在哪里。我妹妹会一起来，她会带上文件。',
  ar: 'مرحبا، أريد أن أسأل عن موعد الأسبوع القادم وأين نترك السيارة. أختي ستأتي معنا وتحضر الأوراق. ',
  ht: 'Bonjou, mwen vle mande pou randevou semèn pwochèn nan ak ki kote nou ka kite machin nan. Sè m ap vini ak papye yo. ',
  so: 'Salaan, waxaan rabay inaan wax ka weydiiyo ballanta toddobaadka soo socda iyo meesha gaariga la dhigto. Walaashay ayaa waraaqaha keeni doonta. ',
  ru: 'Здравствуйте, я хотела спросить про приём на следующей неделе и где можно оставить машину. Сестра придёт со мной и принесёт документы. ',
  fr: 'Bonjour, je voulais demander pour le rendez-vous de la semaine prochaine et où laisser la voiture. Ma soeur viendra avec les papiers. ',
  pt: 'Oi, queria perguntar sobre a consulta da semana que vem e onde deixamos o carro. Minha irmã vai junto e leva os papéis. ',
  ko: '안녕하세요, 다음 주 예약하고 주차는 어디에 하는지 여쭤보려고요. 언니가 같이 와서 서류를 가져올 거예요. ',
  tl: 'Hello po, itatanong ko lang ang appointment sa susunod na linggo at kung saan puwedeng mag-park. Sasama ang ate ko at dadalhin ang mga papeles. ',
};
