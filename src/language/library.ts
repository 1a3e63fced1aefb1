import MiniSearch from 'minisearch';
import { type Content, type ContentPassage, isReadable, passagesOf } from '../practice/content.ts';
import type { LanguageModel } from '../turn/language-model.ts';
import type { ContentStore, Library } from '../turn/library.ts';
import type { Clock } from '../turn/ports.ts';
import { createStandIns } from './fences/stand-ins.ts';
import { stem, tokensOf } from './fences/vocabulary.ts';

/** How long a copy of a practice's pages is used before it is asked whether they changed. */
const COPY_MS = 5_000;
/** Passages that an answer is made from. */
const PASSAGES_MOST = 3;
/** The share of a question's telling words that a passage must have: fewer, and it answers another question. */
const COVERED_LEAST = 0.6;
/** How near two vectors must be where words alone do not tell. */
const NEAR = 0.75;

/** A question for the staff's list is lost only when the store is away for longer than a stutter; no turn waits for more. */
const MISSED_TRIES = 2;

const STOP = new Set(
  `a an and are as at be been but by can could did do does for from get give had has have how i if in into is it its just like may me my
of on or our please should so some tell than that the their them then there these they this to up us want was we were what when where which
who why will with would you your about any am not need know hi hello thanks clinic office doctor nurse
al algo algun como con cual cuando de del donde el ella en es esta este esto hay la las le lo los me mi mis muy no nos o para pero por porque
puedo puede que quien quiero se si sin son su sus tengo tiene un una usted y ya hola gracias clinica doctora necesito saber`.split(
    /\s+/,
  ),
);

type Index = {
  readonly version: string;
  readonly contents: readonly Content[];
  readonly until: number;
  readonly search: MiniSearch;
  readonly byId: ReadonlyMap<string, ContentPassage>;
};

/**
 * Finds what a practice has approved: by words always (BM25), by likeness too where the server has vectors and the pages
 * were added with some. Only over what is signed and holds today, looked at anew with each question.
 */
export function createLibrary(tools: {
  readonly store: ContentStore;
  readonly model: LanguageModel | null;
  readonly clock: Clock;
}): Library {
  const indexes = new Map<string, Index>();

  async function indexOf(practice: string): Promise<Index> {
    const known = indexes.get(practice);
    if (known !== undefined && tools.clock() < known.until) return known;
    const version = await tools.store.version(practice);
    const until = tools.clock() + COPY_MS;
    const index =
      known?.version === version
        ? { ...known, until }
        : build(await tools.store.list(practice), version, until);
    indexes.set(practice, index);
    return index;
  }

  return {
    async find(asking, question, { today, language }) {
      const { search, byId } = await indexOf(asking.practice);
      if (byId.size === 0) return [];
      const terms = [...new Set(termsOf(question, language))];
      const fits = ({ content }: ContentPassage) =>
        isReadable(content, today) && content.language === language;
      // One word alone is a hint where it is all that is asked.
      const least = terms.length === 1 ? 1 : Math.max(2, terms.length * COVERED_LEAST);
      const byWords = search
        .search(terms.join(' '), { prefix: (term) => term.length > 4, boost: { title: 2 } })
        .flatMap(({ id, queryTerms, score }) => {
          const passage = byId.get(String(id));
          const isCovered = new Set(queryTerms).size >= least;
          return passage !== undefined && isCovered && fits(passage) ? [{ passage, score }] : [];
        });
      const byLikeness = await near([...byId.values()].filter(fits), question, asking);
      const found = [...byWords.map(({ passage }) => passage), ...byLikeness];
      return [...new Set(found)].slice(0, PASSAGES_MOST);
    },
    async forDecision(asking, choice, { today, language }) {
      const { contents } = await indexOf(asking.practice);
      const said = new Set(termsOf(choice, language));
      const named = ({ decision = [] }: Content): number =>
        Math.max(
          0,
          ...decision
            .map((words) => [...new Set(termsOf(words, language))])
            .filter((terms) => terms.every((term) => said.has(term)))
            .map((terms) => terms.length),
        );
      const [best] = contents
        .filter(
          (content) => content.language === language && isReadable(content, today) && named(content) > 0,
        )
        .toSorted((one, other) => named(other) - named(one));
      return best === undefined ? [] : passagesOf(best);
    },
    async missed(asking, gap) {
      // What staff read is a question, not whose it was.
      const text = createStandIns(asking.known).hide(gap.text).slice(0, 300);
      // Kept once for each id, however often it is told: a call that was answered too late may be made again.
      for (let tries = 0; tries < MISSED_TRIES && !asking.signal.aborted; tries += 1) {
        const isNoted = await tools.store.missed(asking.practice, { ...gap, text }).then(
          () => true,
          () => false,
        );
        if (isNoted) return;
      }
    },
  };

  async function near(
    passages: readonly ContentPassage[],
    question: string,
    asking: Parameters<Library['find']>[0],
  ): Promise<readonly ContentPassage[]> {
    const vectored = passages.flatMap((passage) => {
      const vector = passage.content.vectors?.[Number(passage.id.split('/').at(-1)) - 1];
      return vector === undefined ? [] : [{ passage, vector }];
    });
    if (tools.model === null || vectored.length === 0) return [];
    const [asked] = await tools.model.embed([question], asking).catch(() => []);
    if (asked === undefined) return [];
    return vectored
      .map(({ passage, vector }) => ({ passage, likeness: cosine(asked, vector) }))
      .filter(({ likeness }) => likeness >= NEAR)
      .toSorted((one, other) => other.likeness - one.likeness)
      .map(({ passage }) => passage);
  }
}

function build(contents: readonly Content[], version: string, until: number): Index {
  // A part of a page that weighs treatments is no answer: it is offered whole, where somebody has that choice to make.
  const passages = contents.filter(({ decision }) => decision === undefined).flatMap(passagesOf);
  const search = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  search.addAll(
    passages.map(({ id, content, text }) => ({
      id,
      title: termsOf(content.title, content.language).join(' '),
      text: termsOf(text, content.language).join(' '),
    })),
  );
  return {
    version,
    contents,
    until,
    search,
    byId: new Map(passages.map((passage) => [passage.id, passage])),
  };
}

/** The telling words of a text, without their endings. */
function termsOf(text: string, language: string): readonly string[] {
  return tokensOf(text, language)
    .filter((word) => !STOP.has(word))
    .map((word) => stem(word, language));
}

function cosine(one: readonly number[], other: readonly number[]): number {
  let product = 0;
  let ones = 0;
  let others = 0;
  for (let at = 0; at < one.length; at += 1) {
    product += (one[at] ?? 0) * (other[at] ?? 0);
    ones += (one[at] ?? 0) ** 2;
    others += (other[at] ?? 0) ** 2;
  }
  return ones === 0 || others === 0 ? 0 : product / Math.sqrt(ones * others);
}
