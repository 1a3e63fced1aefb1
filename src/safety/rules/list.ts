/** Phrases written one after another, parted by commas: easier to read and correct than quoted arrays. */
export function list(phrases: string): readonly string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.split(WHITE_SPACE).filter(Boolean).join(' '))
    .filter((phrase) => phrase !== '');
}

const WHITE_SPACE = /\s+/;

/** Small words that never change a danger. They are left out of texts and of patterns alike. */
export const FILLERS: ReadonlySet<string> = new Set(
  list(`
    a, an, the, my, our, your, their, of, to, very, really, so, just, even, literally, actually, totally,
    super, kinda, that, these, those, am, is, are, was, were, be, has, have, had, im, ive, hes,
    shes, theyre, also, quite, pretty, extremely, soooo, rly, rlly, tha, mah, like, damn, fucking, freaking, omg, plz,
    pls, please, lol, honestly, basically, kind, sort,
    el, la, los, las, un, una, unos, unas, mi, mis, su, sus, de, del, muy, tan, pues, esta, estan, estoy, estaba, es, ha,
    han, que, q, como, yo, tambien, hasta, favor, x, k, al, bien
  `),
);

/** First-person words among the small ones: "no, my chest hurts" denies nothing. */
export const MINE: ReadonlySet<string> = new Set(
  list('my, im, i, ive, mi, mis, me, her, his, hes, shes, su'),
);

/** Common words that stand between others in run-together texts; they count for nothing else. */
export const JOINERS: ReadonlySet<string> = new Set(
  list(`he, she, his, her, him, it, its, this, and, or, for, from, in, on, at, not, no, with, me, i, we, they, you, us, all, up, out, now,
    by, if, when, what, would, will, do, does, did, about, need, help, there, theres, some, one, can, if, think, feel,
    y, o, en, con, sin, por, para, se, me, le, lo, les, nos, no, ya, si, te, ni, voy, muy, mas, ayuda, pero, porque, cuando, hace, desde`),
);

/** Lists by name put together: what several of them say under one name is said by all of them. */
export function together(
  ...lists: readonly Readonly<Record<string, readonly string[]>>[]
): Readonly<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = {};
  for (const one of lists)
    for (const [name, texts] of Object.entries(one)) all[name] = [...(all[name] ?? []), ...texts];
  return all;
}
