import type { Chart, Need, TeamMember } from './chart.ts';
import { type Phrase, phrase } from './phrase.ts';
import { memberLine } from './team.ts';

/** One of the team as a page or a text tells of them. `lines` are phrases, said in order. */
export type TeamCard = {
  readonly id: string;
  readonly name: string | null;
  readonly saidAs: string | null;
  readonly kind: TeamMember['kind'];
  readonly phone: string | null;
  readonly languages: readonly string[];
  readonly needs: readonly Need[];
  readonly lines: readonly Phrase[];
};

/** The team as cards: who, what they do, how the name is said, in which languages, when, and what to ask them about. */
export function teamCards({ team }: Chart): readonly TeamCard[] {
  return team.map((member) => ({
    id: member.id,
    name: member.name,
    saidAs: member.saidAs ?? null,
    kind: member.kind,
    phone: member.kind === 'family' ? null : member.phone,
    languages: member.languages,
    needs: member.needs,
    lines: cardLines(member),
  }));
}

/** What is said of one member. `languageOf` gives a language's name where it is to be said. */
export function cardLines(
  member: TeamMember,
  languageOf: (code: string) => string = (code) => code,
): readonly Phrase[] {
  const { saidAs, languages, hours = [], needs } = member;
  const [first, ...others] = hours;
  const [need, ...more] = needs.map((one) => phrase(`team:needs.${one}`));
  return [
    memberLine(member),
    ...(saidAs === undefined ? [] : [phrase('explain:team.said', { text: { verbatim: saidAs } })]),
    ...(languages.length === 0
      ? []
      : [phrase('explain:team.speaks', { text: { verbatim: languages.map(languageOf).join(', ') } })]),
    ...(need === undefined
      ? []
      : [
          phrase('explain:team.ask', {
            needs: more.reduce((one, other) => phrase('explain:fact.and', { one, other }), need),
          }),
        ]),
    ...(first === undefined
      ? []
      : [
          phrase('explain:team.hours', {
            hours: others.reduce((one, other) => phrase('explain:fact.and', { one, other }), first),
          }),
        ]),
  ];
}
