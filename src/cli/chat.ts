import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import type { WriteLine } from '../channels/terminal.ts';
import { Refused } from '../errors.ts';
import type { Address } from '../turn/address.ts';
import { linesOfInput } from './lines.ts';
import { choosePractice, withWorkshop } from './open.ts';
import { operator } from './practice.ts';

/**
 * A conversation in the terminal, through the same turns as any other. `--as` speaks as a patient whose identity the
 * operator answers for; it is a conversation of its own, apart from the patient's phone.
 */
export async function chat(options: {
  readonly practice?: string;
  readonly as?: string;
  readonly locale?: string;
}): Promise<number> {
  return withWorkshop(write, async ({ work, voice }, stores) => {
    const practice = await choosePractice(stores, options.practice);
    if (options.locale !== undefined && !voice.locales.includes(options.locale)) {
      throw new Refused(
        400,
        'locale',
        `Language ${options.locale} is not there yet: give one of ${voice.locales.join(', ')}.`,
      );
    }
    const address: Address = {
      channel: 'terminal',
      name: `${userInfo().username}:${options.as ?? randomUUID()}`,
    };
    if (options.as !== undefined) {
      if ((await stores.records.chart(practice.id, options.as)) === null) {
        throw new Refused(404, 'no-patient', `There is no patient ${options.as} at ${practice.id}.`);
      }
      const conversation = await stores.conversations.conversationOfPerson(
        practice.id,
        options.as,
        'terminal',
      );
      await stores.conversations.link(practice.id, { address, conversation, patients: [options.as] });
      await work.perform(practice.id, conversation, {
        kind: 'enrolled',
        id: randomUUID(),
        at: Date.now(),
        patientId: options.as,
        address,
        locale: options.locale ?? null,
        proxy: null,
        consented: true,
        by: operator(),
      });
    }
    await work.joined(practice, address, options.locale ?? null);
    await work.idle();
    const say = async (text: string): Promise<void> => {
      if (text.trim() === '') return;
      const localeHint = options.locale ?? null;
      const inbound = { address, providerId: randomUUID(), text, media: [], keyword: null, localeHint };
      await work.receive(practice, inbound);
      await work.idle();
    };
    if (process.stdin.isTTY !== true) {
      for await (const { text } of linesOfInput()) await say(text);
      return 0;
    }
    const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: 'you: ' });
    lines.prompt();
    for await (const line of lines) {
      await say(line);
      lines.prompt();
    }
    return 0;
  });
}

const write: WriteLine = (entry) => {
  const name = entry.from.kind === 'staff' ? entry.from.name : 'bot';
  process.stdout.write(`${name}: ${entry.text}\n`);
};
