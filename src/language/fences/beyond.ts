import { folded } from '../../care/normal.ts';
import type { Fault } from '../../errors.ts';
import { BOUNDED } from './concepts.ts';

/**
 * What an output brings up that its source does not, or leaves out although somebody acts by it: things of a list
 * (concepts.ts), directions turned round ("below 300" for "above 300"), more and less swapped. In English and Spanish,
 * whichever of the two either is in. Empty when nothing is.
 */
export function beyond(source: string, output: string): readonly Fault[] {
  const before = folded(source);
  const after = folded(output);
  const faults: Fault[] = [];
  for (const { id, keep, pattern } of BOUNDED) {
    const was = pattern.test(before);
    const is = pattern.test(after);
    const isEaten = id === 'food' && EDIBLE.test(before);
    if (is && !was && !isEaten)
      faults.push({ path: `beyond.${id}`, message: 'a thing that the source does not speak of' });
    if (keep && was && !is)
      faults.push({ path: `left-out.${id}`, message: 'what somebody acts by is left out' });
  }
  return [...faults, ...turnedRound(before, after), ...swapped(before, after), ...allowed(before, after)];
}

/** Who is told of these may be told to eat. */
const EDIBLE =
  /\b(?:vegetables?|fruits?|salt|sweets?|breakfast|dinner|supper|lunch|verduras?|frutas?|sal|dulces?|desayuno|cena|almuerzo)\b/;

const UP =
  /\b(?:above|over|higher|more than|greater|passes|past|exceeds|goes up|pasa|sube|mas (?:de|alt\w+)|arriba|supera|encima|excede|mayor)\b/g;
const DOWN =
  /\b(?:below|under|lower|less than|drops|falls|goes down|baja|menos de|mas baj\w+|abajo|debajo|cae|menor)\b/g;

/** Numbers with the direction that stands before them: "above 300". */
function directions(text: string): ReadonlyMap<string, ReadonlySet<'up' | 'down'>> {
  const found = new Map<string, Set<'up' | 'down'>>();
  for (const match of text.matchAll(/\d+(?:[.,]\d+)?/g)) {
    const near =
      text
        .slice(Math.max(0, match.index - 30), match.index)
        .split(/[,;.]|\b(?:or|o|and|y)\b/)
        .at(-1) ?? '';
    const after =
      text
        .slice(match.index + match[0].length)
        .split(/[,;.]|\b(?:or|o|and|y)\b/)[0]
        ?.slice(0, 14) ?? '';
    const up = near.match(UP) !== null || /^\s*(?:or more|o mas)/.test(after);
    const down = near.match(DOWN) !== null || /^\s*(?:or less|o menos)/.test(after);
    if (!up && !down) continue;
    const both = found.get(match[0]) ?? new Set();
    if (up && !/mas baj|less than|menos de/.test(near)) both.add('up');
    if (down) both.add('down');
    found.set(match[0], both);
  }
  return found;
}

function turnedRound(before: string, after: string): readonly Fault[] {
  const was = directions(before);
  const is = directions(after);
  const faults: Fault[] = [];
  for (const [number, now] of is) {
    const then = was.get(number);
    if (then === undefined || [...now].some((one) => !then.has(one)))
      faults.push({ path: 'direction', message: 'above and below are not as in the source' });
  }
  for (const number of was.keys())
    if (!is.has(number)) faults.push({ path: 'direction', message: 'above or below is left out' });
  return faults;
}

const MORE = 'more|extra|high in|rich in|mas|alt[oa]s? en|rico en';
const LESS =
  'less|fewer|low(?:er)?(?:-| in)?|little|no|not|without|cut|avoid|menos|poc[ao]s?|baj[ao]s? en|sin|evite';
/** The things that a plan asks more or less of, by how each of the two languages says them. */
const FOODS: readonly RegExp[] = [
  /\b(?:vegetables?|verduras?|vegetales)\b/,
  /\b(?:fruits?|frutas?)\b/,
  /\b(?:salt|sal|sodium|sodio)\b/,
  /\b(?:sweets?|candy|dulces?|sweet drinks?|bebidas dulces)\b/,
  /\b(?:fat|grasas?)\b/,
  /\b(?:sugar|azucar)\b/,
  /\b(?:water|agua)\b/,
  /\b(?:exercise|ejercicios?)\b/,
];

/** More of what there should be less of. */
function swapped(before: string, after: string): readonly Fault[] {
  const said = (text: string, thing: RegExp): { more: boolean; less: boolean } => {
    let more = false;
    let less = false;
    for (const clause of text.split(/[.;:\n]|,| and | y (?!frut|verd)/)) {
      const at = thing.exec(clause)?.index;
      if (at === undefined) continue;
      const near = clause.slice(Math.max(0, at - 34), at);
      const words = [...near.matchAll(new RegExp(`\\b(?:(${MORE})|(${LESS}))(?=\\W|$)`, 'g'))].at(-1);
      if (words?.[1] !== undefined) more = true;
      if (words?.[2] !== undefined) less = true;
    }
    return { more, less };
  };
  return FOODS.flatMap((thing): Fault[] => {
    const was = said(before, thing);
    const is = said(after, thing);
    // "More" may be said of each thing of a list; less of a thing is said where the source says it, and nowhere else.
    const turned = (is.more && was.less && !was.more) || (is.less && !was.less && thing.test(before));
    // Salt said without the "less" that it has in the source is salt.
    const bare = (was.less && !is.less) || (was.more && !is.more);
    if (bare && thing.test(after)) return [{ path: 'left-out.swapped', message: 'more or less is left out' }];
    return turned ? [{ path: 'swapped', message: 'more and less are not as in the source' }] : [];
  });
}

/** Leave to do, or not to do, what only a clinician gives: "you can skip", "no need to". */
const LEAVE =
  /\b(?:you (?:can|could|may|might|should) (?:also )?(?:stop|skip|wait|ignore|drink|eat|take|use|share|leave|miss|do without|go without|try)|(?:it is|it's|its|that is|that's) (?:ok|okay|fine|safe|all right|alright|fine to|good to|normal)|no problem|no need|not needed|not necessary|(?:do not|don'?t|need not|doesn'?t|does not) (?:need|have|matter)(?: to)?|feel free|go ahead|puede (?:dejar|saltar|omitir|esperar|tomar|comer|beber|usar|ignorar)\w*|esta bien (?:si|que|no)|no hay problema|no hace falta|no (?:es necesario|necesita|tiene que|importa)|sin problema|(?:no hay|no tiene|no tienen) que|no hay por que|no es (?:preciso|obligatorio)|you are free to|optional)\b/g;

/** Places in the source where the same is said word for word. */
function allowed(before: string, after: string): readonly Fault[] {
  const taken = (after.match(LEAVE) ?? []).filter((leave) => !before.includes(leave));
  return taken.length === 0 ? [] : [{ path: 'leave', message: 'leave that the source does not give' }];
}
