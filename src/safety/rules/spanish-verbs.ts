/**
 * The forms of regular Spanish verbs as people text them: the persons of present, past and wish, participles (with the
 * Caribbean "-ao"), gerund, infinitive, and both with pronouns ("ahogandose", "despertarlo"). `verbs('hinchar picar')`.
 */
export function verbs(infinitives: string): readonly string[] {
  return infinitives.split(/\s+/).filter(Boolean).flatMap(formsOf);
}

const OF_AR =
  'ar o a amos an aste aron aba aban ado ada ados adas ao aos ando arme arse arle arlo arla arlos arlas arnos andome andose andole andolo andola andonos'.split(
    ' ',
  );
const OF_AR_BEFORE_E = ['e', 'en', 'emos'];
const OF_ER =
  'er o e en emos i io imos ieron ia ian a an ido ida idos idas iendo erme erse erle erlo erla erlos erlas iendome iendose iendole iendolo'.split(
    ' ',
  );
const OF_IR = OF_ER.map((ending) => (ending.startsWith('er') ? `ir${ending.slice(2)}` : ending));

function formsOf(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) {
    const soft = stem.endsWith('c')
      ? `${stem.slice(0, -1)}qu`
      : stem.endsWith('g')
        ? `${stem}u`
        : stem.endsWith('z')
          ? `${stem.slice(0, -1)}c`
          : stem;
    return [...OF_AR.map((ending) => stem + ending), ...OF_AR_BEFORE_E.map((ending) => soft + ending)];
  }
  if (infinitive.endsWith('er')) return OF_ER.map((ending) => stem + ending);
  if (infinitive.endsWith('ir')) return OF_IR.map((ending) => stem + ending);
  throw new Error(`"${infinitive}" is no Spanish infinitive`);
}
