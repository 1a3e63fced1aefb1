import type { Tie } from './tie.ts';

/** The languages whose words of kin are here; English and Spanish have more forms, in ties.ts and kin.ts. */
export type Other = 'zh' | 'vi' | 'ar' | 'ht' | 'so' | 'ru' | 'fr' | 'pt' | 'ko' | 'tl';

const ORDER: readonly Tie[] = [
  'mother',
  'father',
  'parent',
  'guardian',
  'grandmother',
  'grandfather',
  'sister',
  'brother',
  'daughter',
  'son',
  'aunt',
  'uncle',
  'cousin',
  'niece',
  'nephew',
  'wife',
  'husband',
  'partner',
  'caregiver',
  'friend',
  'neighbor',
];

/** In the order above, a bar between ties, a stroke between words for one. As people text them, in small letters. */
const SAID: Readonly<Record<Other, string>> = {
  zh: '妈妈/母亲/老妈/媽媽/母親|爸爸/父亲/老爸/父親|父母/家长/家長|监护人/監護人|奶奶/外婆/姥姥/祖母/外祖母|爷爷/外公/姥爷/祖父/外祖父/爺爺|姐姐/妹妹/姐/妹|哥哥/弟弟/哥/弟|女儿/闺女/女兒|儿子/兒子|阿姨/姑姑/姨妈/舅妈/婶婶|叔叔/舅舅/伯伯/姑父/姨父|表哥/表姐/表弟/表妹/堂哥/堂姐/堂弟/堂妹|侄女/外甥女|侄子/外甥|妻子/老婆/太太|丈夫/老公/先生|伴侣/男朋友/女朋友/伴侶|护工/看护/照顾者/護工|朋友|邻居/鄰居',
  vi: 'mẹ/má/me|bố/ba/cha|phụ huynh|người giám hộ|bà nội/bà ngoại/bà|ông nội/ông ngoại/ông|chị gái/em gái/chị|anh trai/em trai/anh|con gái|con trai|cô/dì/thím/mợ|chú/bác/cậu/dượng|anh họ/chị họ/em họ|cháu gái|cháu trai|vợ|chồng|bạn trai/bạn gái|người chăm sóc|bạn|hàng xóm',
  ar: 'أمي/امي/والدتي/ماما/أم/والدة|أبي/ابي/والدي/بابا/أب/والد|والد أو والدة|وصي/ولي الأمر|جدتي/جدة/تيتا|جدي/جد|أختي/اختي/أخت|أخي/اخي/أخ/أخوي|ابنتي/بنتي/ابنة/بنت|ابني/ولدي/ابن/ولد|عمتي/خالتي/عمة/خالة|عمي/خالي/عم/خال|ابن عمي/بنت عمي/ابن خالي/بنت خالي|ابنة أخي/ابنة أختي|ابن أخي/ابن أختي|زوجتي/زوجة|زوجي/زوج|شريكي/خطيبي/خطيبتي|مقدم الرعاية|صديقي/صديقتي/صديق|جاري/جارتي/جار',
  ht: 'manman/manmi|papa|paran|gadyen|grann/granmè|granpapa/granpè|sè|frè|pitit fi/tifi|pitit gason/pitit/tigason|matant/tant|monnonk/tonton|kouzen/kouzin|nyès|neve|madanm|mari|mennaj/patnè|moun k ap pran swen|zanmi|vwazen',
  so: 'hooyo/hooyaday|aabbe/aabo/aabahay|waalid|masuul|ayeeyo/ayeeyaday|awoowe/awoowgay|walaashay/walaal gabadh|walaalkay/walaal|gabadhayda/inanteyda/gabadh|wiilkayga/inankayga/wiil|eeddo/habaryar|adeer/abti|ina adeer/ilmaadeer|inanta walaalkay|inanka walaalkay|xaaskayga/xaas/afadayda|ninkayga/saygayga|lammaane|daryeele|saaxiib/saaxiibkay|deris/deriskay',
  ru: 'мама/мать/мамочка/мою маму/мамы|папа/отец/папу/отца|родитель|опекун|бабушка/бабушку|дедушка/дед/дедушку|сестра/сестру|брат/брата|дочь/дочка/дочку|сын/сына/сынок|тетя/тётя/тетю/тётю|дядя/дядю|двоюродный брат/двоюродная сестра/кузен/кузина|племянница|племянник|жена/жену|муж/мужа|партнер/партнёр/парень/девушка|сиделка|друг/подруга/друга|сосед/соседка',
  fr: 'mère/maman|père/papa|parent|tuteur/tutrice|grand-mère/mamie/mémé|grand-père/papi/pépé|sœur/soeur|frère|fille|fils|tante/tata|oncle/tonton|cousin/cousine|nièce|neveu|femme/épouse|mari/époux|compagnon/compagne/conjoint/conjointe/copain/copine|aidant/aidante|ami/amie|voisin/voisine',
  pt: 'mãe/mamãe/mae|pai/papai|responsável|tutor/tutora/guardião|avó/vó/vovó|avô/vô/vovô|irmã/mana|irmão/mano|filha|filho|tia|tio|primo/prima|sobrinha|sobrinho|esposa/mulher|marido/esposo|parceiro/parceira/namorado/namorada/companheiro/companheira|cuidador/cuidadora|amigo/amiga|vizinho/vizinha',
  ko: '엄마/어머니|아빠/아버지|부모님/부모|보호자|할머니|할아버지|언니/누나/여동생|오빠/형/남동생|딸|아들|이모/고모/숙모|삼촌/외삼촌/큰아버지|사촌|조카딸|조카|아내/와이프/집사람|남편|남자친구/여자친구/동반자|간병인|친구|이웃',
  tl: 'nanay/ina/mama/inay|tatay/ama/papa/itay|magulang|tagapag-alaga na legal|lola|lolo|ate/kapatid na babae|kuya/kapatid na lalaki/kapatid|anak na babae|anak na lalaki/anak|tita/tiya|tito/tiyo|pinsan|pamangkin na babae|pamangkin|misis/asawang babae/asawa|mister/asawang lalaki|nobyo/nobya/kinakasama|tagapag-alaga|kaibigan|kapitbahay',
};

/** Words for each tie in each of these languages, as they are written. */
export const TIES_SAID: readonly (readonly [language: Other, tie: Tie, words: readonly string[]])[] = (
  Object.entries(SAID) as [Other, string][]
).flatMap(([language, ties]) =>
  ties.split('|').map((words, index) => [language, ORDER[index] ?? 'friend', words.split('/')] as const),
);

/** Languages written without blanks between words, or with endings on them: a word is found inside another. */
export const UNSPACED: ReadonlySet<Other> = new Set(['zh', 'ko']);

/** Words around a name that are none: possessives, wishes, "her name is". */
export const AROUND_SAID =
  `ma mon mes sa son ses notre ajouter ajoutez ajoute inviter invitez s'appelle est et je veux voudrais retirer enlever supprimer à a
  minha meu minhas meus sua seu nossa adicionar adicione convidar convide chama quero tirar remover remova e é o
  mwen m nou ajoute envite retire rele se vle li
  aking ang ko si ni idagdag imbitahan alisin pangalan gusto na ng
  waxaan rabaa ku dar ka saar magaceedu magaciisu waa
  мой моя мою моего моей добавить добавьте пригласить пригласите зовут хочу удалить убрать это
  của tôi em mình thêm mời xóa bỏ tên là muốn
  أضف ادع احذف اسمها اسمه أريد هي هو
  우리 제 내 추가 초대 삭제 이름은 입니다 해주세요
  我 我的 添加 邀请 删除 叫 名字 是 请`.split(/\s+/);
