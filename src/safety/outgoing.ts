import { plainWords } from './words.ts';

/** Why a text may not leave. */
export type Forbidden =
  | 'reassurance'
  | 'diagnosis'
  | 'dosing'
  | 'promise'
  | 'role'
  | 'invites-keyword'
  | 'empty'
  | 'too-long';

/** Whether a text that the bot composed may be sent. */
export type Leave = { readonly ok: true } | { readonly ok: false; readonly why: Forbidden };

/** The longest text a channel takes (Twilio refuses longer bodies with 21617). */
export const LONGEST_OUTGOING = 1_600;

/** What a text was made from, made ready to be looked into: the words of each part with a blank around each. */
export type Source = readonly string[];

/** One part of a source. Linear in the text's length: whoever asks about the same part again keeps it. */
export function sourcePart(text: string): string {
  return ` ${plainWords(text).join(' ')} `;
}

/**
 * The guard on what leaves: for words a model or a rule composed. `source` is what the text was made from: what stands
 * there word for word (a number with its unit, the clinic's own advice) may be repeated. What we promise, and who we
 * are, no source can say for us.
 */
export function mayLeave(text: string, source: string | Source = ''): Leave {
  if (text.trim() === '') return { ok: false, why: 'empty' };
  if (text.length > LONGEST_OUTGOING) return { ok: false, why: 'too-long' };
  const words = sourcePart(text);
  const known = typeof source === 'string' ? [sourcePart(source)] : source;
  let worst = FORBIDDEN.length;
  // Each word begins after a blank; so does each phrase.
  for (let at = 0, end = words.indexOf(' ', 1); end > 0; at = end, end = words.indexOf(' ', at + 1)) {
    for (const { rank, spaced, ours } of byFirstWord.get(words.slice(at + 1, end)) ?? NONE) {
      if (rank < worst && words.startsWith(spaced, at) && (ours || !holds(known, spaced))) worst = rank;
    }
  }
  const why = FORBIDDEN[worst]?.[0];
  if (why !== undefined) return { ok: false, why };
  return changesDose(words, known) ? { ok: false, why: 'dosing' } : { ok: true };
}

function holds(source: Source, spaced: string): boolean {
  return source.some((part) => part.includes(spaced));
}

const OURS_ALONE: ReadonlySet<Forbidden> = new Set(['promise', 'invites-keyword', 'role']);

const split = (phrases: string): readonly string[] =>
  phrases.split(',').map((phrase) => plainWords(phrase).join(' '));

const FORBIDDEN: readonly (readonly [Forbidden, readonly string[]])[] = [
  [
    'reassurance',
    split(`you are fine, youre fine, you will be fine, youll be fine, you are ok, youre ok, you are okay, you will be ok, youll be okay, everything is fine, everything will be fine, nothing to worry about,
      dont worry, do not worry, no need to worry, no need to see, no need to call, no need to go, you dont need to see, you do not need to see, you dont need a doctor, it is not serious, its not serious, not an emergency, is not an emergency,
      it is safe to, its safe to wait, safe to wait, it can wait, you can wait until, you can wait for, you can wait a, this is normal, that is normal, its normal, is nothing serious, probably nothing, nothing serious, no cause for concern, it is harmless, its harmless, this is harmless, that is harmless, thats harmless, you are safe, is perfectly safe, will go away on its own,
      usted esta bien, va a estar bien, estara bien, todo esta bien, no se preocupe, no hay de que preocuparse, no es grave, no es serio, no es nada, no es una emergencia, no necesita ver, no necesita llamar, no hace falta, esto puede esperar, eso puede esperar, puede esperar hasta, puede esperar a que, puede esperar al, puede esperar unos, es normal, no pasa nada, se le va a quitar, no es peligroso, seguramente no es nada`),
  ],
  [
    'diagnosis',
    split(
      `you have a, you probably have, you may have a, it sounds like you have, sounds like you have, your diagnosis is, i diagnose, this is caused by, you are having a, you might have, it looks like you have, usted tiene una, usted tiene un, parece que tiene, probablemente tiene, su diagnostico es, puede que tenga`,
    ),
  ],
  [
    'dosing',
    split(`stop taking, you can stop taking, you should take, you can take, take an extra, take extra, double the dose, double your dose, skip a dose, skip your dose, skip the dose, increase your dose, increase the dose, lower your dose, reduce your dose, change your dose, take more, take less, take two instead,
      deje de tomar, puede dejar de tomar, tome una dosis extra, tome doble, doble la dosis, duplique la dosis, aumente la dosis, suba la dosis, baje la dosis, reduzca la dosis, saltese la dosis, omita la dosis, puede tomar, debe tomar, tome mas, tome menos`),
  ],
  [
    'promise',
    split(
      `i called 911, we called 911, 911 has been called, 911 was called, i have called 911, an ambulance is coming, ambulance is on the way, help is on the way, i guarantee, guaranteed, we promise, i promise, you will be cured, llamamos al 911, ya llame al 911, llame al 911 por usted, la ambulancia va, la ambulancia ya viene, la ayuda va en camino, le prometo, le garantizo`,
    ),
  ],
  [
    // California AB 489: nothing may suggest that a licensed person speaks.
    'role',
    split(
      `i am a nurse, im a nurse, i am your nurse, im your nurse, i am a doctor, im a doctor, i am your doctor, as a nurse i, as a doctor i, as your doctor, i am a clinician, im a clinician, i am a human, im a human, i am a real person, im a real person, this is dr,
      soy enfermera, soy enfermero, soy su enfermera, soy una enfermera, soy un enfermero, soy doctor, soy doctora, soy un doctor, soy una doctora, soy su doctor, soy su doctora, soy medico, soy medica, soy un medico, como enfermera, como medico, soy una persona de verdad, soy humano, soy humana`,
    ),
  ],
  [
    'invites-keyword',
    split(
      'reply start, text start, reply stop to confirm, responda start, responda stop para confirmar, reply cancel, reply end, reply quit, responda cancelar, conteste cancelar, mande start',
    ),
  ],
];

type Phrase = { readonly rank: number; readonly spaced: string; readonly ours: boolean };

/** The phrases by the word they begin with: a text is asked only about those it could hold. The first rank is said. */
const byFirstWord: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  FORBIDDEN.flatMap(([why, phrases], rank) =>
    phrases.map((phrase) => ({ rank, spaced: ` ${phrase} `, ours: OURS_ALONE.has(why) })),
  ),
  ({ spaced }) => spaced.split(' ', 2)[1] ?? '',
);

const NONE: readonly Phrase[] = [];

const UNITS = new Set(
  split(
    'mg, mcg, ml, units, unit, tablets, tablet, pills, pill, puffs, puff, drops, g, iu, unidades, unidad, tabletas, tableta, pastillas, pastilla, gotas, capsulas, capsules, capsule, capsula, inhalaciones, teaspoons, cucharaditas',
  ),
);

/** A number with a dose's unit that the source does not hold word for word. */
function changesDose(words: string, source: Source): boolean {
  const list = words.trim().split(' ');
  for (let at = 0; at + 1 < list.length; at += 1) {
    const number = list[at] ?? '';
    const unit = list[at + 1] ?? '';
    if (!(number >= '0' && number < ':') || !UNITS.has(unit)) continue;
    if (!holds(source, ` ${number} ${unit} `)) return true;
  }
  return false;
}
