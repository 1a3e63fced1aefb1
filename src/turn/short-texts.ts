import { isSentenceEnd, mayBreak, plainPunctuation, segments } from './parts.ts';

/** What a carrier splits further arrives in an order of its own on some phones, and costs the family as several. */
const SEGMENTS_MOST = 2;
/** So many letters fit in any script: 67 to a segment of those that are not in GSM-7. */
const SURELY = 134;

const LINK = /https?:\/\/\S+/u;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Puts what is said together into as few texts of at most two segments as its order allows. What was said as one stays
 * together where it fits; else it is parted between lines (a question stays with its choices where these fit), then between
 * sentences. A sentence longer than two segments (somebody's own words) is a text of its own. A link stays with the line
 * that says what it is, however many segments both make.
 */
export function shortTexts(said: readonly string[]): readonly string[] {
  const plain = said.map((text) => plainPunctuation(text).trim()).filter((text) => text !== '');
  const whole = plain.join('\n');
  if (fits(whole)) return whole === '' ? [] : [whole];
  return packed(headed(plain.flatMap(unitsOf)));
}

/** Words that stay together; `after` is what parts them from the ones before, where both are in one text. */
type Unit = { readonly text: string; readonly after: '\n' | ' ' };

function fits(text: string): boolean {
  return text.length <= SURELY || segments(text).segments <= SEGMENTS_MOST;
}

function packed(units: readonly Unit[]): readonly string[] {
  const texts: string[] = [];
  for (const { text, after } of units) {
    const last = texts.at(-1);
    const together = last === undefined ? text : `${last}${after}${text}`;
    if (last !== undefined && fits(together)) texts[texts.length - 1] = together;
    else texts.push(text);
  }
  return texts;
}

/** "Your goals:" goes with the first of them. */
function headed(units: readonly Unit[]): readonly Unit[] {
  const together: Unit[] = [];
  for (const unit of units) {
    const last = together.at(-1);
    const joined = last === undefined ? '' : `${last.text}${unit.after}${unit.text}`;
    if (last !== undefined && /[:：]$/u.test(last.text) && fits(joined))
      together[together.length - 1] = { ...last, text: joined };
    else together.push(unit);
  }
  return together;
}

function unitsOf(text: string): readonly Unit[] {
  if (fits(text)) return [{ text, after: '\n' }];
  const blocks: string[][] = [];
  for (const line of text.split('\n')) {
    if (/^\d+\. /.test(line) && blocks.length > 0) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  // A question and what there is to choose from is one; of another list each line can stand where there is room.
  const lines = blocks.flatMap((block) =>
    /[?？؟：:]$/u.test(block[0] ?? '') && fits(block.join('\n')) ? [block.join('\n')] : block,
  );
  return lines.flatMap((line) => (isOne(line) ? [{ text: line, after: '\n' as const }] : sentencesOf(line)));
}

/** "Open this to go on. It works for 15 minutes: https://..." parted would be a link that nobody was told about. */
function isOne(line: string): boolean {
  return fits(line) || (LINK.test(line) && fits(line.replace(LINK, '')));
}

function sentencesOf(line: string): readonly Unit[] {
  const parts: string[] = [];
  for (const { segment } of sentences.segment(line)) {
    const last = parts.at(-1);
    const isEnd = last !== undefined && isSentenceEnd(last) && mayBreak(line, parts.join('').length);
    if (last === undefined || isEnd) parts.push(segment);
    else parts[parts.length - 1] = `${last}${segment}`;
  }
  return parts.map((part, at) => ({ text: part.trim(), after: at === 0 ? '\n' : ' ' }));
}
