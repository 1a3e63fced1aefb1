import type { KinWord, Loss } from './kin.ts';
import type { Tie } from './tie.ts';
import { type Other, TIES_SAID, UNSPACED } from './ties-said.ts';

/** What each tie is, seen from whoever writes. */
const KIN_OF: Readonly<Partial<Record<Tie, KinWord>>> = {
  mother: 'parent',
  father: 'parent',
  parent: 'parent',
  grandmother: 'grandparent',
  grandfather: 'grandparent',
  sister: 'sibling',
  brother: 'sibling',
  daughter: 'child',
  son: 'child',
  aunt: 'relative',
  uncle: 'relative',
  cousin: 'relative',
  niece: 'relative',
  nephew: 'relative',
  wife: 'partner',
  husband: 'partner',
  partner: 'partner',
  friend: 'other',
  neighbor: 'other',
  guardian: 'other',
  caregiver: 'other',
};

/**
 * How a death and a pregnancy that ended are told in a language. `died` holds the verb; `he`: with nobody named, whoever the
 * talk is about; `lost`: "I lost" before a word of kin; `baby`, `child` and `other` are words beside the ties; `never`: a
 * fear, a question, a wish, a dream, a way of speaking, a thing that died. Read in small letters with their accents.
 */
type Telling = {
  readonly died: RegExp;
  readonly he: RegExp;
  readonly lost: RegExp;
  readonly pregnancy: RegExp;
  readonly ofHer: RegExp;
  readonly baby: string;
  readonly child: string;
  readonly other: string;
  readonly never: RegExp;
};

const TELLINGS: Readonly<Record<Other, Telling>> = {
  zh: {
    died: /去世|过世|過世|逝世|死了|走了，?(?:昨|今)|不在人世|離世|离世/u,
    he: /^[他她](?:刚|剛|已经|已經|今天|昨天|昨晚|今早|在.{0,6})*(?:去世|过世|過世|逝世|死了|離世|离世)/u,
    lost: /(?:失去|没保住|沒保住)了?(?:我的?|我们的?|我們的?)?$/u,
    pregnancy:
      /(?:我|她|老婆|太太|女儿|女兒).{0,6}(?:流产|流產|小产|小產)了?|(?:我|她).{0,4}(?:不再怀孕|不再懷孕)|胎死腹中/u,
    ofHer: /[她]|老婆|太太|女儿|女兒/u,
    baby: '宝宝|婴儿|孩子没|寶寶|嬰兒',
    child: '孩子|小孩',
    other: '同事|老板|狗|猫|貓|宠物|寵物|老师|老師|医生|醫生|婆婆|岳母|岳父|公公',
    never:
      /[？?]|吗|嗎|如果|要是|怕|担心|擔心|梦|夢|差点|差點|以为|以為|没有?死|沒有?死|没去世|沒去世|会死|會死|[笑累饿餓气氣烦煩吓嚇热熱冷困忙痒癢疼痛]死|手机|手機|电池|電池|电脑|電腦|植物|花|年前|以前|万一|萬一|新闻|新聞|偶像|明星|电影|電影|游戏|遊戲/u,
  },
  vi: {
    died: /(?:đã|vừa|mới|được tin)?\s?(?:qua đời|từ trần|mất rồi|đã mất|vừa mất|mới mất|chết rồi|đã chết|vừa chết|mất (?:hôm|đêm|sáng|chiều|tối|tuần|tháng))/u,
    he: /^(?:anh ấy|chị ấy|ông ấy|bà ấy|cô ấy|em ấy|cháu|bé)(?: đã| vừa| mới)? (?:qua đời|từ trần|mất rồi|chết rồi|mất (?:hôm|đêm|sáng))/u,
    lost: /(?:tôi|chúng tôi|em|con) (?:đã |vừa |mới )?mất (?:đi )?(?:đứa )?$/u,
    pregnancy: /(?:bị |vừa |đã )?(?:sảy|sẩy|xảy|hư) thai|thai (?:đã )?(?:chết|lưu|mất)/u,
    ofHer: /vợ|con gái|chị|cô ấy|em gái/u,
    baby: 'em bé|bé|cháu bé|đứa bé',
    child: 'con tôi|con của tôi|đứa con|con',
    other: 'đồng nghiệp|sếp|chó|mèo|thầy|cô giáo|bác sĩ|mẹ chồng|mẹ vợ|bố chồng|bố vợ',
    never:
      /[?]|(?:^| )(?:nếu|sợ|lo|mơ|suýt|tưởng|không|chưa|có phải|à|hả|cười|đói|mệt|buồn|điện thoại|pin|xe|ví|chìa khóa|tiền|giấy|thuốc|cây|năm trước|ngày xưa|phim|trò chơi)(?: |$)/u,
  },
  ar: {
    died: /(?:^| )و?(?:توفي|توفيت|توفى|توفت|مات|ماتت|انتقل(?:ت)? إلى رحمة|فارق(?:ت)? الحياة|رحل(?:ت)? عنا)(?= |$)/u,
    he: /^(?:لقد |قد |هو |هي )*(?:توفي|توفيت|توفى|مات|ماتت)(?: (?:اليوم|أمس|امس|البارحة|الليلة|صباح|هذا|في|ليلة).*)?$/u,
    lost: /(?:فقدت|فقدنا|خسرت|خسرنا)$/u,
    pregnancy:
      /أجهضت|اجهضت|إجهاض|اجهاض|سقط الحمل|نزل الحمل|فقدت الحمل|فقدنا الحمل|فقدت حملي|خسرت الحمل|مات الجنين/u,
    ofHer: /زوجتي|ابنتي|بنتي|أختي|هي /u,
    baby: 'طفلي|الطفل|البيبي|رضيعي|المولود|طفلتي',
    child: 'طفل|طفلة',
    other: 'زميلي|مديري|كلبي|قطتي|معلمي|الطبيب|حماتي|حماي',
    never:
      /[؟?]|(?:^| )(?:لو|إذا|اذا|أخاف|اخاف|خايف|خائف|حلمت|كاد|هل|لم|لن|ما|لا|ليت|من الضحك|من الجوع|من التعب|من الخوف|هاتفي|الهاتف|التلفون|البطارية|السيارة|سنوات|سنين|فيلم|لعبة)(?: |$)/u,
  },
  ht: {
    died: /(?<!(?:^| )(?:ap|vle|ka|pral|moun|ki|pou))(?:^| )(?:mouri|trepase|mouwi|ale jwenn bondye|kite nou pou toujou)(?= |$)/u,
    he: /^li (?:fèk |gen tan |deja )?(?:mouri|trepase)(?: (?:yè|jodi|maten|swa|aswè).*)?$/u,
    lost: /(?:^| )(?:mwen|m|nou) (?:fèk )?pèdi$/u,
    pregnancy:
      /(?:^| )(?:fè foskouch|fòs kouch|foskouch|pèdi gwosès|pèdi ti bebe ki te nan vant|pa ansent ankò)(?= |$)/u,
    ofHer: /madanm|pitit fi|sè m|li fè/u,
    baby: 'ti bebe|bebe|tibebe',
    child: 'pitit|timoun',
    other: 'kòlèg|patwon|chen|chat|pwofesè|doktè|bèlmè|bòpè',
    never:
      /[?]|(?:^| )(?:si|pè|reve|manke|èske|pa|panse|poko|ri|grangou|grangou|swaf|telefòn|batri|machin|respiratè|aparèy|kòb|kle|fim|jwèt|ane|lontan)(?= |$)/u,
  },
  so: {
    died: /(?:^| )(?:dhimatay|dhimatey|dhintay|dhintey|geeriyooday|geeriyootay|geeriyoodey|xijaabatay|xijaabtay)(?= |$)/u,
    he: /^(?:way |wuu |waa )(?:dhimatay|dhintay|geeriyootay|geeriyooday)(?: (?:shalay|maanta|xalay|saaka).*)?$/u,
    lost: /(?:^| )(?:waxaan waayay|waan waayay|waxaan waynay|waan weynay)$/u,
    pregnancy:
      /(?:^| )(?:ilmo ?dhicis|dhicis baa|way iga dhacday|uurkii baa iga dhacay|uurka iga soo dhacay|ilmihii wuu iga dhacay)(?= |$)/u,
    ofHer: /xaas|gabadh|walaashay/u,
    baby: 'ilmaha|ilmihii|dhallaanka|cunugga',
    child: 'cunugayga|ilmahayga',
    other: 'shaqaale|eeyga|bisadda|macallin|dhakhtar|soddoh',
    never:
      /[?]|(?:^| )(?:haddii|baqayaa|cabsanayaa|riyooday|ma|maya|miyay|qosol|gaajo|telefoonka|baytari|gaari|lacag|fure|filim|sano|hore)(?= |$)/u,
  },
  ru: {
    died: /(?:^| )(?:умер(?:ла|ли|ло)?|скончал(?:ся|ась)|погиб(?:ла|ли)?|уш(?:ел|ёл|ла) из жизни|не стало)(?= |$)/u,
    he: /^(?:он|она)(?: вчера| сегодня| утром| ночью)? (?:умер(?:ла)?|скончал(?:ся|ась)|погиб(?:ла)?)(?: .{0,25})?$/u,
    lost: /(?:^| )(?:я |мы )?потерял(?:а|и)?(?: нашего| нашу| моего| мою| своего| свою)?$/u,
    pregnancy:
      /(?:^| )(?:выкидыш|замершая беременность|потерял[аи] (?:ребенка|ребёнка|беременность|малыша)|беременность прервалась|мертворожден\p{L}*)(?= |$)/u,
    ofHer: /жен[аыу]|дочк?[аиу]|сестр|у не[её]|она/u,
    baby: 'малыш|младенец|малышка',
    child: 'ребенок|ребёнок|ребенка',
    other: 'коллега|начальник|собака|кошка|кот|учитель|врач|свекровь|теща|тёща|тесть|свекор',
    never:
      /[?]|(?:^| )(?:если|боюсь|боится|приснилось|снится|чуть|едва|думал[аи]?|ли|не умер(?:ла)?|со смеху|от смеха|от скуки|от стыда|с голоду|телефон|батарея|аккумулятор|машина|фильм[е]?|игр[аеы]|лет назад|год назад|давно|раньше|может|вдруг)(?= |$)/u,
  },
  fr: {
    died: /(?:^| )(?:(?:est|sont|était) (?:d[ée]c[ée]d[ée]e?s?|morte?s?|parti(?:e)? (?:pour toujours|au ciel))|nous a quitt[ée]s?|vient de (?:mourir|d[ée]c[ée]der)|n'est plus (?:de ce monde|l[àa])|s'est [ée]teinte?)(?= |$)/u,
    he: /^(?:il|elle) (?:est (?:d[ée]c[ée]d[ée]e?|morte?)|nous a quitt[ée]s?|vient de (?:mourir|d[ée]c[ée]der))(?: .{0,30})?$/u,
    lost: /(?:^| )(?:j'ai|nous avons|on a) perdu(?: mon| ma| notre| le| la| mes)?$/u,
    pregnancy:
      /(?:^| )(?:fausse[ -]couche|perdu (?:le|mon|notre|son) (?:b[ée]b[ée] (?:que j'attendais|avant)|grossesse)|perdu la grossesse|grossesse (?:s'est )?arr[êe]t[ée]e|mort-n[ée]e?|plus enceinte)(?= |$)/u,
    ofHer: /femme|fille|sœur|soeur|elle/u,
    baby: 'bébé|bebe|nourrisson|nouveau-né',
    child: 'enfant|garçon|petit|petite',
    other:
      'collègue|patron|chien|chienne|chat|chatte|professeur|médecin|belle-mère|beau-père|belle-sœur|beau-frère',
    never:
      /[?]|(?:^| )(?:si|peur|crains|rêvé|reve|failli|presque|crois|pense|croyais|est-ce|pas (?:d[ée]c|mort)|de rire|de faim|de fatigue|de honte|d'ennui|de peur|d'envie|de soif|aspirateur|respirateur|appareil|pompe|machine|quand j'(?:avais|étais)|ant[ée]c[ée]dents?|t[ée]l[ée]phone|batterie|voiture|film|jeu|plante|il y a (?:\p{L}+ )?(?:\d+|deux|trois|dix|plusieurs|longtemps) ans?|avant|autrefois)(?= |$)/u,
  },
  pt: {
    died: /(?:^| )(?:faleceu|faleceram|morreu|morreram|veio a falecer|acabou de (?:falecer|morrer)|partiu (?:ontem|hoje|para)|não está mais (?:conosco|entre nós)|nos deixou)(?= |$)/u,
    he: /^(?:ele|ela) (?:faleceu|morreu|acabou de (?:falecer|morrer)|nos deixou)(?: .{0,30})?$/u,
    lost: /(?:^| )(?:eu )?(?:perdi|perdemos)(?: (?:o|a))?(?: (?:meu|minha|nosso|nossa))?$/u,
    pregnancy:
      /(?:^| )(?:aborto espontâneo|aborto espontaneo|perd(?:i|emos|eu) (?:a gravidez|o bebê na gravidez|o neném)|não estou mais grávida|nasceu morto|natimorto|sofri um aborto)(?= |$)/u,
    ofHer: /esposa|mulher|filha|irmã|ela/u,
    baby: 'bebê|bebe|neném|recém-nascido',
    child: 'criança|menino|menina|filhinho|filhinha',
    other:
      'colega|chefe|cachorro|cachorra|gato|gata|professor|professora|médico|médica|sogra|sogro|cunhado|cunhada',
    never:
      /[?]|(?:^| )(?:se|medo|sonhei|quase|acho|pensei|achei|não (?:morreu|faleceu)|de rir|de fome|de medo|de vergonha|de saudade|de saudades|de sono|de cansaço|celular|telefone|bateria|carro|filme|jogo|novela|planta|há (?:\p{L}+ )?anos?|faz .{0,12}anos?|antes|antigamente)(?= |$)/u,
  },
  ko: {
    died: /돌아가셨|돌아가심|세상을 (?:떠났|떠나셨|뜨셨)|사망(?:했|하셨|하였)|죽었|별세|하늘나라로|숨을 거두/u,
    he: /^(?:그가|그녀가|그분이) ?(?:돌아가셨|세상을 떠났|사망했|죽었)/u,
    lost: /^$/u,
    pregnancy: /유산(?:했|됐|되었|을 했)|사산|임신(?:이|을)? (?:끝났|잃었|중단)|아기를 유산/u,
    ofHer: /아내|와이프|딸|언니|누나|여동생|그녀/u,
    baby: '아기|아가|신생아',
    child: '아이|자식|애가',
    other: '동료|상사|강아지|고양이|선생님|의사|장모|장인|시어머니|시아버지',
    never:
      /[?]|까요|나요|만약|걱정|무서|두려|꿈|뻔했|줄 알|죽겠|죽을|안 죽|죽지|배고파|웃겨|심심|힘들어 죽|핸드폰|휴대폰|전화기|배터리|자동차|영화|게임|드라마|년 전|작년|예전|옛날|태어나기 전|기사|뉴스|했었/u,
  },
  tl: {
    died: /(?:^| )(?:namatay|pumanaw|yumao|patay na|sumakabilang buhay|binawian ng buhay|wala na siya)(?= |$)/u,
    he: /^(?:namatay|pumanaw|patay|wala|binawian ng buhay) na siya(?: .{0,25})?$|^(?:namatay|pumanaw) siya(?: .{0,25})?$/u,
    lost: /(?:^| )(?:nawalan (?:kami|ako) ng)$/u,
    pregnancy:
      /(?:^| )(?:nakunan|nalaglag (?:ang|yung) (?:bata|baby|dinadala)|nawala (?:ang|yung) (?:baby|ipinagbubuntis)|hindi na (?:ako )?buntis)(?= |$)/u,
    ofHer: /misis|asawa ko|anak kong babae|siya|kapatid/u,
    baby: 'sanggol|baby',
    child: 'bata',
    other: 'katrabaho|boss|amo|aso|pusa|guro|doktor|biyenan|bayaw|hipag',
    never:
      /[?]|(?:^| )(?:kung|takot|natatakot|nanaginip|panaginip|muntik|akala|ba|hindi namatay|sa kakatawa|sa tawa|sa gutom|sa takot|gutom|cellphone|telepono|baterya|sasakyan|kotse|sine|pelikula|laro|taon na ang nakaraan|dati|noon)(?= |$)/u,
  },
};

/** Words of kin of a language, the longest first, with what each says. */
const KIN: ReadonlyMap<Other, readonly (readonly [word: string, kin: KinWord])[]> = new Map(
  (Object.keys(TELLINGS) as Other[]).map((language) => {
    const { baby, child, other } = TELLINGS[language];
    const own: (readonly [string, KinWord])[] = [
      ...other.split('|').map((word) => [word, 'other'] as const),
      ...baby.split('|').map((word) => [word, 'baby'] as const),
      ...child.split('|').map((word) => [word, 'child'] as const),
    ];
    const ties = TIES_SAID.flatMap(([of, tie, words]) =>
      of === language ? words.map((word) => [word, KIN_OF[tie] ?? 'other'] as const) : [],
    );
    const all = [...own, ...ties].map(([word, kin]) => [word.normalize('NFC'), kin] as const);
    return [language, all.toSorted(([one], [two]) => two.length - one.length)];
  }),
);

/** `lost` wherever it stands in a clause: without it no beginning of the clause ends in it either. None where nothing is said so. */
const LOST_ANYWHERE: ReadonlyMap<Other, RegExp> = new Map(
  (Object.keys(TELLINGS) as Other[]).flatMap((language) => {
    const { lost } = TELLINGS[language];
    return lost.source === '^$' ? [] : [[language, new RegExp(lost.source.replace(/\$$/, ''), lost.flags)]];
  }),
);

/**
 * Reads a death or the end of a pregnancy told as a fact in one of the ten languages beside English and Spanish. Null: it is
 * not told. Stricter than it need be: a guess would silence a living patient's care, and a miss leaves things as they were.
 */
export function readLossSaid(text: string): Loss | null {
  // A question anywhere makes it one.
  if (/[?？؟]/u.test(text)) return null;
  const clauses = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u064b-\u065f]/g, '')
    .split(/[.!;,:"\n。！；，、：،؛…]+| (?:et|mais|mas|и|но|at|pero|và|nhưng|epi|iyo|laakiin) /u)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
  for (const clause of clauses)
    for (const language of Object.keys(TELLINGS) as Other[]) {
      const loss = readIn(language, clause);
      if (loss !== null) return loss;
    }
  return null;
}

function readIn(language: Other, clause: string): Loss | null {
  const { died, he, lost, pregnancy, ofHer, never } = TELLINGS[language];
  const tells = died.test(clause);
  const ended = pregnancy.test(clause);
  // Most texts tell of nothing: whose kin is named is looked for only where something may have been told.
  if (!tells && !ended && LOST_ANYWHERE.get(language)?.test(clause) !== true) return null;
  const kin = kinIn(language, clause);
  const isLost = kin !== null && lost.source !== '^$' && lost.test(clause.slice(0, kin.at).trimEnd());
  if ((!tells && !ended && !isLost) || never.test(clause)) return null;
  if (ended) return { of: 'pregnancy', own: !ofHer.test(clause) };
  if (he.test(clause)) return { of: 'them' };
  return kin === null ? null : { of: kin.kin };
}

/** Who is named first; whose kin is another's ("my friend's son") is another's. */
function kinIn(language: Other, clause: string): { readonly kin: KinWord; readonly at: number } | null {
  const found: { kin: KinWord; at: number; length: number }[] = [];
  for (const [word, kin] of KIN.get(language) ?? []) {
    const at = placeOf(language, clause, word);
    if (at < 0 || found.some((one) => at < one.at + one.length && one.at < at + word.length)) continue;
    found.push({ kin, at, length: word.length });
  }
  const [first] = found.toSorted((one, other) => one.at - other.at);
  if (first === undefined) return null;
  // A patient is never silenced for a neighbour, whatever else is named beside.
  return { kin: found.some(({ kin }) => kin === 'other') ? 'other' : first.kin, at: first.at };
}

function placeOf(language: Other, clause: string, word: string): number {
  if (UNSPACED.has(language)) return clause.indexOf(word);
  for (let at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1)) {
    const before = clause.charAt(at - 1);
    const after = clause.charAt(at + word.length);
    if (!/[\p{L}\p{M}]/u.test(before) && !/[\p{L}\p{M}]/u.test(after)) return at;
  }
  return -1;
}
