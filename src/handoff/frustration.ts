/**
 * Words by which somebody says that they have had enough of the bot, in the languages that we speak; without accents, in
 * small letters. Said so, a person takes over: nobody is argued with.
 */
const WORDS: readonly RegExp[] = [
  /\b(?:this|you|it) (?:is|are|s|re) (?:so |totally |completely |really )?(?:useless|ridiculous|a joke|no help|worthless)\b/,
  /\byou(?: are|re)? (?:not|never) (?:helping|listening)\b|\b(?:stupid|dumb|useless) (?:bot|machine|computer|robot|thing)\b/,
  /\b(?:i am|im) (?:so |really |very )?(?:frustrated|fed up|sick of (?:this|you))\b|\bwaste of (?:my )?time\b|\b(?:nobody|no one) (?:answers|helps|listens)\b/,
  /\b(?:esto|usted|eso) (?:es|no) (?:inutil|ridiculo|sirve)\b|\bno sirve(?:s)? (?:de|para) nada\b|\b(?:maquina|robot|bot) (?:inutil|tont[oa]|estupid[oa])\b|\bestoy hart[oa]\b|\bno me (?:ayuda|escucha) nadie\b|\bperdida de tiempo\b|\bnadie (?:contesta|me ayuda)\b/,
  /\bvous ne (?:m )?(?:aidez|ecoutez)\b|\bc est (?:inutile|ridicule|n importe quoi)\b|\bj en ai (?:marre|assez)\b|\bperte de temps\b/,
  /\bisso (?:e|nao) (?:inutil|ridiculo|serve)\b|\bnao serve (?:de|para) nada\b|\bestou fart[oa]\b|\bperda de tempo\b|\bninguem (?:responde|me ajuda)\b/,
  /\b(?:sa|ou) pa (?:itil|ede m)\b|\bmwen bouke ak (?:sa|ou)\b|\bpedi tan\b/,
  /\bwaqti lumis\b|\bwaan ka daalay (?:tan|adiga)\b|\bima caawinaysid\b/,
  /\bwalang kwenta\b|\bnakakainis\b|\bsayang (?:ang )?oras\b|\bhindi ka nakakatulong\b/,
  /\bvo (?:dung|ich)\b|\bmat thoi gian\b|\bchan (?:qua|lam) roi\b/,
  /(?:没用|废物|浪费时间|受够了|没人理我|没人回)/u,
  /(?:쓸모없|짜증나|시간 ?낭비|지긋지긋|아무도 (?:대답|도와))/u,
  /(?:бесполезн|надоело|сколько можно|трата времени|никто не (?:отвечает|помогает))/u,
  /(?:بلا فائدة|بدون فائدة|مضيعة للوقت|سئمت|لا احد (?:يرد|يساعد))/u,
];

/** Shouting: this many words, all in capitals, with marks after them. */
const SHOUTED_WORDS = 3;

/** True where somebody says, or shouts, that this does not help them. */
export function isFrustrated(text: string): boolean {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (WORDS.some((form) => form.test(plain))) return true;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= SHOUTED_WORDS &&
    /!!|\?\?|!\?/.test(text) &&
    words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  );
}
