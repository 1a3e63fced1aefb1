import ar from '../../../locales/ar/safety.json' with { type: 'json' };
import nearby from '../../../locales/en/nearby.json' with { type: 'json' };
import en from '../../../locales/en/safety.json' with { type: 'json' };
import es from '../../../locales/es/safety.json' with { type: 'json' };
import fr from '../../../locales/fr/safety.json' with { type: 'json' };
import ht from '../../../locales/ht/safety.json' with { type: 'json' };
import ko from '../../../locales/ko/safety.json' with { type: 'json' };
import pt from '../../../locales/pt/safety.json' with { type: 'json' };
import ru from '../../../locales/ru/safety.json' with { type: 'json' };
import so from '../../../locales/so/safety.json' with { type: 'json' };
import tl from '../../../locales/tl/safety.json' with { type: 'json' };
import vi from '../../../locales/vi/safety.json' with { type: 'json' };
import zh from '../../../locales/zh/safety.json' with { type: 'json' };
import { type Danger, type SafetyKey, safetyText } from '../../../src/safety/reply.ts';

const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar,
  en,
  es,
  fr,
  ht,
  ko,
  pt,
  ru,
  so,
  tl,
  vi,
  zh,
};

/** The languages that dangers are answered in: more than the page can be shown in. */
export const dangerLanguages: readonly string[] = Object.keys(catalogue);

/** What the practice would answer, without a word of what nobody there can know yet. */
export function dangerWords(danger: Danger, language: string): string {
  return safetyText(danger, language, say, { told: false });
}

function say(language: string, key: SafetyKey): string {
  const [namespace, name = ''] = key.split(':');
  const texts: Readonly<Record<string, string>> =
    namespace === 'nearby' ? nearby : (catalogue[language] ?? en);
  return texts[name] ?? '';
}
