import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n, type ResourceLanguage } from 'i18next';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Amount, Moment, Phrase, Value, Verbatim } from '../care/phrase.ts';
import type { Voice } from '../turn/ports.ts';
import { readAmount } from './amounts.ts';
import { readMoment } from './moments.ts';
import { type Review, readNotes, readReviews, versionOf } from './reviews.ts';
import { RIGHT_TO_LEFT, withWholeNumbers } from './right-to-left.ts';

/** The language said where the catalogue has not the one asked for. */
const FALLBACK = 'en';

/** The glossary is large and seldom asked: it is read when its first word is. */
const LATE = new Set(['glossary']);

/** What every conversation is made of: a language that has these is spoken, and says in English what else it lacks. */
const SPOKEN_WITH: readonly string[] = ['general', 'talk'];

/**
 * The catalogue in `localesFolder` (`<language>/<namespace>.json`), read once. `say` throws where a key or a value is
 * missing in English too: that is a fault of ours, not of the patient's. A language we lack, or lack that text in, is
 * answered in English.
 */
export function createVoice(localesFolder: string): Voice {
  const resources = readCatalogue(localesFolder);
  const languages = Object.keys(resources);
  if (!languages.includes(FALLBACK)) throw new Error(`no "${FALLBACK}" catalogue in the locales folder`);
  const namespaces = Object.keys(resources[FALLBACK] ?? {});
  const having = new Map([
    ...namespaces.map(
      (name) => [name, languages.filter((language) => name in (resources[language] ?? {}))] as const,
    ),
    ...[...LATE].map(
      (name) =>
        [name, languages.filter((language) => existsSync(fileOf(localesFolder, language, name)))] as const,
    ),
  ]);
  const needed = SPOKEN_WITH.filter((name) => namespaces.includes(name));
  const locales = languages.filter((language) =>
    needed.every((name) => having.get(name)?.includes(language)),
  );
  const catalogue = i18next.createInstance();
  void catalogue.init({
    resources,
    supportedLngs: languages,
    fallbackLng: false,
    ns: namespaces,
    initAsync: false,
    returnNull: false,
    // Texts go to phones and are escaped by the pages that show them: not here.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  const templates = new Map<string, Template>();
  const awaits = unreviewed(localesFolder, catalogue);
  const voice: Voice = {
    locales,
    localesOf: (namespace) => having.get(namespace) ?? [],
    awaitsReview: (locale, phrase) =>
      phrasesIn(phrase).some((key) => awaits(closest(locale, languages), key)),
    say: (locale, phrase) => say({ catalogue, templates, having, folder: localesFolder }, locale, phrase),
  };
  return voice;
}

/** Whether a text of the catalogue is critical, and not read by anybody qualified as it stands now. Asked once a key. */
function unreviewed(localesFolder: string, catalogue: i18n): (locale: string, key: string) => boolean {
  const noteOf = readNotes(localesFolder);
  const reviews = new Map<string, Readonly<Record<string, Review>>>();
  const known = new Map<string, boolean>();
  const text = (lng: string, key: string): string => {
    const found: unknown = catalogue.exists(key, { lng })
      ? catalogue.t(key, { lng, skipInterpolation: true })
      : '';
    return String(found);
  };
  return (locale, key) => {
    if (locale === FALLBACK || noteOf(key)?.critical !== true) return false;
    const name = `${locale} ${key}`;
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const of = reviews.get(locale) ?? readReviews(localesFolder, locale);
    reviews.set(locale, of);
    const awaits = of[key]?.version !== versionOf(text(FALLBACK, key), text(locale, key));
    known.set(name, awaits);
    return awaits;
  };
}

/** The keys of a phrase and of those it holds. */
function phrasesIn({ key, values = {} }: Phrase): readonly string[] {
  const inner = Object.values(values).flatMap((value) => {
    if (typeof value !== 'object') return [];
    if (isList(value)) return value.flatMap(phrasesIn);
    return 'key' in value ? phrasesIn(value as Phrase) : [];
  });
  return [key, ...inner];
}

/** The catalogue's language for a tag: itself, its primary subtag, or English. */
function closest(locale: string, locales: readonly string[]): string {
  if (locales.includes(locale)) return locale;
  const primary = locale.split('-')[0]?.toLowerCase() ?? '';
  return locales.includes(primary) ? primary : FALLBACK;
}

/** What the catalogue says, and what has been read of it: a menu alone is seven texts, and each turn says one. */
type Said = {
  readonly catalogue: i18n;
  readonly templates: Map<string, Template>;
  /** The languages of each namespace. */
  readonly having: ReadonlyMap<string, readonly string[]>;
  readonly folder: string;
};

/** A text cut at its fields (even places are words, odd ones names of values) and the language it is in. */
type Template = { readonly parts: readonly string[]; readonly locale: string };

const FIELD = /\{\{\s*([\w.]+)\s*\}\}/;

/** Counts make names of their own: more than this many names are not kept. */
const TEMPLATES_MOST = 5_000;

function say(said: Said, asked: string, phrase: Phrase): string {
  const { key, values = {} } = phrase;
  const wanted = closest(asked, said.having.get(key.slice(0, key.indexOf(':'))) ?? []);
  const { parts, locale } = templateOf(said, wanted, key, values.count);
  let text = '';
  for (let at = 0; at < parts.length; at += 2) {
    text += parts[at];
    const name = parts[at + 1];
    if (name === undefined) continue;
    const value = values[name];
    if (value === undefined) throw new Error(`"${key}" in "${locale}": a value is missing: ${name}`);
    text += rendered(said, locale, value);
  }
  return RIGHT_TO_LEFT.has(locale) ? withWholeNumbers(text) : text;
}

/** The catalogue chooses the text, by plural too; which, it says the same each time. */
function templateOf(said: Said, locale: string, key: string, counted: unknown): Template {
  const count = typeof counted === 'number' ? { count: counted } : {};
  const name = `${locale} ${key} ${count.count ?? ''}`;
  const { catalogue, templates } = said;
  const known = templates.get(name);
  if (known !== undefined) return known;
  addLate(said, locale, key);
  const options = { lng: locale, ...count };
  if (!catalogue.exists(key, options)) {
    addLate(said, FALLBACK, key);
    const isInEnglish = locale !== FALLBACK && catalogue.exists(key, { ...options, lng: FALLBACK });
    if (!isInEnglish) throw new Error(`no words for "${key}" in "${locale}"`);
    return templateOf(said, FALLBACK, key, counted);
  }
  const parts = String(catalogue.t(key, { ...options, skipInterpolation: true })).split(FIELD);
  const template = { parts, locale };
  if (templates.size >= TEMPLATES_MOST) templates.clear();
  templates.set(name, template);
  return template;
}

function addLate({ catalogue, folder }: Said, locale: string, key: string): void {
  const namespace = key.slice(0, key.indexOf(':'));
  if (!LATE.has(namespace) || catalogue.hasResourceBundle(locale, namespace)) return;
  const texts: unknown = JSON.parse(readFileSync(fileOf(folder, locale, namespace), 'utf8'));
  catalogue.addResourceBundle(locale, namespace, texts);
}

function rendered(said: Said, locale: string, value: Value): string | number {
  if (typeof value === 'string') return E164.test(value) ? phoneAsRead(value) : value;
  if (typeof value === 'number') return value;
  if (isList(value)) return value.map((item) => say(said, locale, item)).join('\n');
  if ('verbatim' in value) return (value as Verbatim).verbatim;
  if ('at' in value) return readMoment(locale, value as Moment);
  if ('amount' in value) return readAmount(locale, value as Amount);
  return say(said, locale, value as Phrase);
}

function isList(value: Value): value is readonly Phrase[] {
  return Array.isArray(value);
}

/** A phone number as it is stored, and nothing else. */
const E164 = /^\+[1-9]\d{7,14}$/;

/** "(312) 555-0100": how people in the US read and dial a number; phones make it a link. Others keep their country. */
function phoneAsRead(number: string): string {
  const known = phones.get(number);
  if (known !== undefined) return known;
  const read = formatPhone(number);
  if (phones.size >= PHONES_MOST) phones.clear();
  phones.set(number, read);
  return read;
}

/** The same few offices are named again and again. */
const PHONES_MOST = 2_000;
const phones = new Map<string, string>();

function formatPhone(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) return number;
  return parsed.countryCallingCode === '1' ? parsed.formatNational() : parsed.formatInternational();
}

function fileOf(folder: string, language: string, namespace: string): string {
  return join(folder, language, `${namespace}.json`);
}

function readCatalogue(folder: string): Record<string, ResourceLanguage> {
  const catalogue: Record<string, ResourceLanguage> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const language: ResourceLanguage = {};
    for (const file of readdirSync(join(folder, entry.name))) {
      const name = file.slice(0, -'.json'.length);
      if (!file.endsWith('.json') || LATE.has(name)) continue;
      language[name] = JSON.parse(readFileSync(join(folder, entry.name, file), 'utf8'));
    }
    catalogue[entry.name] = language;
  }
  return catalogue;
}
