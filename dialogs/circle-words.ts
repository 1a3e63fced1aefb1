import type { CircleMember, Right } from '../src/care/family.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { type Named, readNamed, tieOf } from '../src/people/ties.ts';

/** What may be given, by the key it is offered under, the most usual first. */
export const GIFTS = {
  'circle:add.see-ask': ['see', 'ask'],
  'circle:add.ask': ['ask'],
  'circle:add.decide': ['see', 'ask', 'decide'],
  'circle:add.emergency': ['emergency'],
} as const satisfies Readonly<Record<string, readonly Right[]>>;

/** Somebody as they are called here: "Ana (sister)", or "sister". */
export function whoIs(member: { readonly relationship: string; readonly name: string | null }): Phrase {
  const tie = tiePhrase(member.relationship);
  if (member.name === null) return phrase('circle:who-of', { tie });
  return phrase('circle:who-of-named', { tie, name: { verbatim: member.name } });
}

/** Who they are to the patient, in the language of whoever reads it; as staff wrote it where it is no word of ours. */
export function tiePhrase(relationship: string): Phrase | { readonly verbatim: string } {
  const tie = tieOf(relationship);
  return tie === null ? { verbatim: relationship } : phrase(`circle:tie.${tie}`);
}

/** What they may do, as a predicate: "sees the plan and may ask the team". */
export function mayDo(rights: readonly Right[]): Phrase {
  if (rights.includes('decide')) return phrase('circle:rights.decide');
  if (rights.includes('see'))
    return phrase(rights.includes('ask') ? 'circle:rights.see-ask' : 'circle:rights.see');
  return phrase(rights.includes('ask') ? 'circle:rights.ask' : 'circle:rights.emergency');
}

/** Whom of the circle the words mean; several where they do not say enough. */
export function meantBy(named: Named, circle: readonly CircleMember[]): readonly CircleMember[] {
  const same = (one: string | null, other: string | null) =>
    one !== null && other !== null && plainName(one).split(' ')[0] === plainName(other).split(' ')[0];
  const byName = circle.filter(({ name }) => same(named.name, name));
  const byTie = circle.filter(({ relationship }) => named.tie !== null && tieOf(relationship) === named.tie);
  if (named.name === null) return byTie;
  if (named.tie === null) return byName;
  const both = byName.filter((member) => byTie.includes(member));
  if (both.length > 0) return both;
  // "My sister Ana" where the sister is on file without a name.
  return byTie.filter(({ name }) => name === null);
}

/** Reads whom a text names; null where it names nobody by who they are. */
export function readWho(text: string): (Named & { readonly tie: string }) | null {
  const { tie, name } = readNamed(text);
  return tie === null ? null : { tie, name };
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}
