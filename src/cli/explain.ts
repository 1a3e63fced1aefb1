import { resolve } from 'node:path';
import { explainChart } from '../care/explain.ts';
import { Refused } from '../errors.ts';
import { createVoice } from '../language/voice.ts';
import { auditOnly } from '../turn/commit.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/** Prints a patient's care plan in plain words, as the bot would say it; each look is audited. */
export async function explain(options: {
  readonly practice?: string;
  readonly patient: string;
  readonly locale: string;
}): Promise<number> {
  const voice = createVoice(resolve(import.meta.dirname, '../../locales'));
  if (!voice.locales.includes(options.locale)) {
    throw new Refused(
      400,
      'locale',
      `Language ${options.locale} is not there yet: give one of ${voice.locales.join(', ')}.`,
    );
  }
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const loaded = await stores.records.chart(practice.id, options.patient);
    if (loaded === null) {
      throw new Refused(404, 'no-patient', `There is no patient ${options.patient} at ${practice.id}.`);
    }
    const now = Date.now();
    const audit = {
      at: now,
      who: operator(),
      did: 'read',
      what: `Patient/${options.patient}`,
      why: 'explain',
    };
    await stores.conversations.commit(auditOnly(practice.id, audit));
    const paragraphs = explainChart(loaded.chart, now).map((phrase) => voice.say(options.locale, phrase));
    process.stdout.write(`${paragraphs.join('\n\n')}\n`);
    return 0;
  });
}
