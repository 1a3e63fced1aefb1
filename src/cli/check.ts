import { resolve } from 'node:path';
import { settingsWithoutEffect } from '../config/without-effect.ts';
import type { Config } from '../config.ts';
import { type ReviewFolders, type Unreviewed, unreviewed } from '../language/unreviewed.ts';
import { createVoice } from '../language/voice.ts';
import type { Practice } from '../practice/practice.ts';
import { NEEDS } from '../practice/practice-settings.ts';
import { choosePractice, withStores } from './open.ts';

/** `missing`: patients are let down without it. `doubtful`: somebody should look at it and may leave it as it is. */
type Finding = { readonly weight: 'missing' | 'doubtful'; readonly about: string; readonly what: string };

/** Says what is missing or doubtful in the set-up, a line each. 0 when nothing is missing, else 1. */
export async function checkPractice(options: { readonly practice?: string }): Promise<number> {
  return withStores(async (stores, config) => {
    const practice = await choosePractice(stores, options.practice);
    const root = resolve(import.meta.dirname, '../..');
    const { locales } = createVoice(resolve(root, 'locales'));
    const findings = [
      ...ofSettings(config),
      ...ofPractice(practice, new Date().toISOString().slice(0, 10)),
      ...ofLanguages(practice, locales, config.production),
      ...ofReviews(config, practice, {
        locales: resolve(root, 'locales'),
        prompts: resolve(root, 'prompts'),
      }),
    ];
    for (const { weight, about, what } of findings) process.stdout.write(`${weight}: ${about}: ${what}\n`);
    const missing = findings.filter(({ weight }) => weight === 'missing').length;
    process.stdout.write(`${practice.id}: ${missing} missing, ${findings.length - missing} doubtful\n`);
    return missing === 0 ? 0 : 1;
  });
}

function ofSettings(config: Config): readonly Finding[] {
  const findings: Finding[] = [];
  const isLocal = /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(config.publicUrl);
  if (config.phiKeys === null) {
    findings.push(
      doubtful('keys', `PHI_KEYS is not set: the keys are in ${config.dataDir}; keep a copy elsewhere`),
    );
  }
  if (config.twilio === null) {
    findings.push(doubtful('numbers', 'Twilio is not set up: texts go to the phone simulator alone'));
  } else if (isLocal) {
    findings.push(missing('PUBLIC_URL', 'is an address of this machine: Twilio cannot reach it'));
  }
  if (config.twilio === null && isLocal) {
    findings.push(doubtful('PUBLIC_URL', 'is an address of this machine: links in texts lead nowhere else'));
  } else if (config.publicUrl.startsWith('http:') && !isLocal) {
    findings.push(
      missing('PUBLIC_URL', 'is not https: what patients say on the page could be read on its way'),
    );
  }
  for (const name of settingsWithoutEffect(config)) {
    findings.push(doubtful(name, 'is set, but nothing uses it yet'));
  }
  return findings;
}

function ofPractice(practice: Practice, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  const { roster, holidays, teams, phone, numbers } = practice;
  if (roster.length === 0) {
    findings.push(missing('on call', 'nobody is on the roster: who is told of a danger at night?'));
  } else if (!roster.some(({ role }) => role === 'supervisor')) {
    findings.push(doubtful('on call', 'the roster has no supervisor to turn to when no nurse answers'));
  }
  if (roster.length === 1) findings.push(doubtful('on call', 'only one person is on the roster'));
  if (roster.some((person) => numbers.includes(person.phone))) {
    findings.push(missing('on call', "a number on the roster is the practice's own: it would text itself"));
  }
  if (numbers.includes(phone)) {
    findings.push(doubtful('numbers', 'the number to call is the number to text: does somebody answer it?'));
  }
  if (!holidays.some(({ date }) => date >= today)) {
    findings.push(doubtful('hours', 'no holiday is ahead: the next one will count as an open day'));
  }
  const unanswered = NEEDS.filter((need) => !teams.some((team) => team.needs.includes(need)));
  if (unanswered.length > 0) {
    findings.push(
      doubtful('teams', `no team answers for ${unanswered.join(', ')}: patients are told to call`),
    );
  }
  if (practice.ages === undefined) {
    findings.push(
      doubtful(
        'ages',
        'the usual ones count (12, 13, 18): does your state let minors decide alone at others?',
      ),
    );
  }
  if (practice.demo) findings.push(doubtful('practice', 'is a demo: pages and texts say so'));
  return findings;
}

function ofLanguages(
  { languages, unreviewed }: Practice,
  locales: readonly string[],
  production: boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const language of languages) {
    if (!locales.includes(language)) {
      findings.push(missing('languages', `there are no texts in ${language} yet: they would be English`));
    }
  }
  if (unreviewed === undefined && languages.some((language) => language !== 'en')) {
    const what =
      'nobody has chosen what becomes of critical text that nobody qualified has read: set "unreviewed" to send or english';
    findings.push(production ? missing('texts', what) : doubtful('texts', what));
  }
  return findings;
}

function ofReviews(config: Config, { languages }: Practice, folders: ReviewFolders): readonly Finding[] {
  return unreviewed(folders, languages)
    .filter(({ about }) => about !== 'model' || config.openai !== null)
    .map(unsigned);
}

function unsigned({ about, language, what }: Unreviewed): Finding {
  switch (about) {
    case 'dangers':
      return doubtful('safety', `${what.length} dangers await a clinician's signature`);
    case 'danger-words':
      return doubtful('safety', `the words for dangers in ${language} await review`);
    case 'stop-words':
      return doubtful('safety', `the words by which people opt out in ${language} await review`);
    case 'texts': {
      const where = `porchlight locales --locale ${language}`;
      return doubtful('texts', `${what.length} critical texts in ${language} await review: ${where}`);
    }
    case 'model':
      return doubtful('language model', `what it is told (${what.join(', ')}) awaits review`);
  }
}

function missing(about: string, what: string): Finding {
  return { weight: 'missing', about, what };
}

function doubtful(about: string, what: string): Finding {
  return { weight: 'doubtful', about, what };
}
