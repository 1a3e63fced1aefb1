import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradeOf, inflesz } from '../../src/language/reading-level.ts';
import { segments } from '../../src/turn/parts.ts';

const root = join(__dirname, '..', '..');

function textsOf(locale: string, namespace: string): readonly string[] {
  const file = join(root, 'locales', locale, `${namespace}.json`);
  const walk = (tree: unknown): readonly string[] =>
    typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(walk);
  return walk(JSON.parse(readFileSync(file, 'utf8'))).map((text) => text.replace(/\{\{\w+\}\}/g, 'it'));
}

test('what the journeys of questions, plan, team and decisions say is easy to read', () => {
  for (const namespace of ['explain', 'asking']) {
    expect(gradeOf(textsOf('en', namespace))).toBeLessThanOrEqual(6);
    expect(inflesz(textsOf('es', namespace))).toBeGreaterThanOrEqual(65);
  }
});

test.each(['en', 'es', 'fr', 'pt', 'ht', 'so', 'tl', 'vi', 'ru', 'ar', 'zh', 'ko'])(
  'in %s each of their texts fits in two segments (in three of the other alphabet), and asks one thing at most',
  (locale) => {
    const texts = ['explain', 'asking'].flatMap((namespace) => textsOf(locale, namespace));
    expect(
      texts.filter((text) => {
        const { segments: count, encoding } = segments(text);
        return count > (encoding === 'GSM-7' ? 2 : 3);
      }),
    ).toEqual([]);
    expect(texts.filter((text) => (text.match(/[?？؟]/g)?.length ?? 0) > 1)).toEqual([]);
  },
);
