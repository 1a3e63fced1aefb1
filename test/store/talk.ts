import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { Practice } from '../../src/practice/practice.ts';
import type { World } from '../world.ts';
import { until } from './real-cluster.ts';

/** Somebody who texted: how often, and how many answers came. */
export type Told = { readonly from: string; readonly said: number; readonly answers: number };

/** People who text while servers of the store come and go, and the time that goes by meanwhile. */
export type Talk = {
  /** One text as a signed webhook, under its SID. Answers the status, 0 where none came. */
  post(practice: Practice, from: string, sid: string, body: string): Promise<number>;
  /** Several people text each practice, one text after the other's answer, until it is enough; two texts at least. */
  until(
    practices: readonly Practice[],
    isEnough: () => boolean,
    firstNumber: number,
  ): Promise<readonly Told[]>;
  /** Resolves when people who began to text have had some answers. */
  begun(): Promise<void>;
  /** The app's clock goes twenty times as fast, and what came due is done, until it is stopped. */
  haste(): () => Promise<void>;
  /** Whether the practice can keep something. */
  served(practice: Practice | undefined): Promise<boolean>;
  /** The sum of a metric over its labels, as an operator sees it. */
  metric(name: string): Promise<number>;
  /** A test has failed: whoever still waits gives up. */
  abandon(): void;
};

/** Texts that make a talk. */
const SOME = 10;

export function talkOver(world: World): Talk {
  let isAbandoned = false;

  async function post(practice: Practice, from: string, sid: string, body: string): Promise<number> {
    const { accountSid, authToken } = world.app.account;
    const params = {
      MessageSid: sid,
      AccountSid: accountSid,
      From: from,
      To: practice.numbers[0] ?? '',
      Body: body,
      NumMedia: '0',
    };
    const signature = getExpectedTwilioSignature(authToken, `${world.url}/twilio/messages`, params);
    const response = await fetch(`${world.url}/twilio/messages`, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': signature },
      body: new URLSearchParams(params),
      signal: AbortSignal.timeout(8_000),
    }).catch(() => null);
    return response?.status ?? 0;
  }

  /** Until it is taken, as the provider's retries and the look through its list do together. */
  async function deliver(practice: Practice, from: string, body: string): Promise<void> {
    const sid = `SM${randomUUID().replaceAll('-', '')}`;
    const taken = async () => isAbandoned || (await post(practice, from, sid, body)) === 200;
    await until(`a text from ${from} is taken`, taken);
  }

  async function talk(practice: Practice, from: string, isEnough: () => boolean): Promise<Told> {
    const answers = () => world.at(practice).received(from).length;
    let said = 0;
    while (!isAbandoned && (said < 2 || !isEnough())) {
      await deliver(practice, from, 'what is a medical home?');
      said += 1;
      await until(`answer ${said} to ${from} at ${practice.id}`, () => isAbandoned || answers() >= said);
    }
    return {
      from,
      said,
      get answers() {
        return answers();
      },
    };
  }

  return {
    post,
    until: (practices, isEnough, firstNumber) =>
      Promise.all(
        practices.flatMap((practice, index) =>
          [0, 1, 2].map((each) => {
            const number = String(firstNumber + index * 3 + each).padStart(4, '0');
            return talk(practice, `+1415555${number}`, isEnough);
          }),
        ),
      ),
    begun() {
      const sent = () => world.app.simulator?.messages().length ?? 0;
      const before = sent();
      return until('people talk', () => sent() > before + SOME);
    },
    haste() {
      let isOver = false;
      const hurrying = (async () => {
        while (!isOver) {
          world.setClock(world.now() + 1_000);
          await world.app.work.sweep().catch(() => undefined);
          await pause(50);
        }
      })();
      return async () => {
        isOver = true;
        await hurrying;
        await world.settle();
      };
    },
    served: (practice) =>
      world.app.stores.wake.ring(practice?.id ?? '', 'nobody', 0).then(
        () => true,
        () => false,
      ),
    async metric(name) {
      const text = await (await fetch(`${world.url}/metrics`)).text();
      const lines = text.split('\n').filter((line) => line.startsWith(`porchlight_${name}`));
      return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    },
    abandon() {
      isAbandoned = true;
    },
  };
}
