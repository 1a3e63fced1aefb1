import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every text of a language by `namespace:dotted.path`, plural forms with their endings, in the order of the files. */
export function textsOf(localesFolder: string, locale: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const folder = join(localesFolder, locale);
  if (!existsSync(folder)) return texts;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    gather(texts, `${file.slice(0, -'.json'.length)}:`, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  return texts;
}

function gather(texts: Map<string, string>, path: string, value: unknown): void {
  if (typeof value === 'string') texts.set(path, value);
  else
    for (const [key, inner] of Object.entries(value as object))
      gather(texts, path.endsWith(':') ? path + key : `${path}.${key}`, inner);
}

/** The languages of the catalogue, English first. */
export function languagesIn(localesFolder: string): readonly string[] {
  const all = readdirSync(localesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  return ['en', ...all.filter((name) => name !== 'en')];
}

/** A key without the ending of its plural form: "more_one" is a form of "more". */
export function stemOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

/** The English text that another language's text says: its plural forms may be more than English has. */
export function englishOf(english: ReadonlyMap<string, string>, key: string): string | undefined {
  return english.get(key) ?? english.get(`${stemOf(key)}_other`);
}

/** The fields a text takes, `{{phone}}`, each once, in order of the alphabet. */
export function fieldsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name))].sort();
}
