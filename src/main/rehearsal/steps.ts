import type { Risk } from '../../handoff/handoff.ts';
import {
  burst,
  expectHandoff,
  expectNoHandoff,
  expectRecord,
  localTime,
  openLink,
  program,
  promise,
  record,
  says,
  staff,
  whileItIs,
} from './acts.ts';
import { expectNothing, expectText, numberOf, refresh, type Scene } from './scene.ts';

/** What a line of a transcript means: how it is written, and what then happens. The groups are handed on as they stand. */
type Meaning = {
  readonly written: RegExp;
  readonly act: (scene: Scene, ...groups: readonly (string | undefined)[]) => Promise<void> | void;
};

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const MEANINGS: readonly Meaning[] = [
  {
    written: /^(patient|not consented|invited) (\S+?)(?: as (\w+))?(?:, *(\w\w))?$/,
    async act(scene, kind, name = '', proxy, locale) {
      scene.reads.set(scene.number, scene.read);
      scene.number = numberOf(scene, `${name} ${proxy ?? ''}`);
      scene.patient = name;
      const before = scene.world.received(scene.number).length;
      await scene.world.enroll(name, scene.number, {
        consented: kind === 'patient',
        invite: kind === 'invited',
        ...(proxy === undefined ? {} : { proxy }),
        ...(locale === undefined ? {} : { locale }),
      });
      refresh(scene);
      scene.read = kind === 'invited' ? before : scene.got.length;
    },
  },
  {
    written: /^second phone of (\S+), *(\w\w)$/,
    async act(scene, name = '', locale = 'en') {
      scene.number = numberOf(scene, `${name} second`);
      await scene.world.enroll(name, scene.number, { consented: false, locale });
      readAll(scene);
    },
  },
  {
    written: /^first phone again$/,
    act(scene) {
      scene.number = [...scene.numbers.values()][0] ?? '';
      readAll(scene);
    },
  },
  {
    written: /^also (not consented )?(\S+?)(?: as (\w+))?, *(\w\w)$/,
    async act(scene, not, name = '', proxy, locale = 'en') {
      scene.patient = name;
      const options = { consented: not === undefined, locale };
      await scene.world.enroll(name, scene.number, proxy === undefined ? options : { ...options, proxy });
      refresh(scene);
    },
  },
  {
    written: /^phone (\+\d+)$/,
    act(scene, number = '') {
      expectNothing(scene);
      scene.reads.set(scene.number, scene.read);
      scene.number = number;
      refresh(scene);
      scene.read = scene.reads.get(scene.number) ?? 0;
    },
  },
  {
    written: /^record (\S+): (\S+) (\S+), (\S+): (.+)$/,
    act: (scene, ...words) => record(scene, words.map(String)),
  },
  {
    written: /^number moves to (\S+), *(\w\w)$/,
    async act(scene, name = '', locale = 'en') {
      scene.patient = name;
      await scene.world.enroll(name, scene.number, { consented: false, locale });
      refresh(scene);
    },
  },
  {
    written: /^(stranger\b.*)$/,
    act(scene, text = '') {
      scene.number = numberOf(scene, text);
      scene.patient = null;
      readAll(scene);
    },
  },
  {
    written: /^> code of (\+\d+)$/,
    act: (scene, number = '') => says(scene, lastCode(scene, number)),
  },
  { written: /^> ([\s\S]+)$/, act: (scene, text = '') => says(scene, text) },
  {
    written: /^(>> [\s\S]+)$/,
    act: (scene, texts = '') =>
      burst(
        scene,
        texts.split('\n').map((line) => line.replace(/^>> /, '')),
      ),
  },
  {
    written: /^wait (\d+) (minute|hour|day)s?$/,
    async act(scene, count, unit = 'minute') {
      expectNothing(scene);
      await scene.world.wait(Number(count) * (UNITS[unit] ?? 0));
      refresh(scene);
    },
  },
  {
    written: /^at (\S+)$/,
    act: (scene, text = '') => scene.world.setClock(localTime(text, scene.world.practice.zone)),
  },
  {
    written: /^while (open|closed)$/,
    act: (scene, wanted) => scene.world.setClock(whileItIs(scene, wanted as 'open' | 'closed')),
  },
  { written: /^nothing$/, act: (scene) => expectNothing(scene) },
  {
    written: /^handed-off (\w+): (\w+)$/,
    act: (scene, risk, reason = '') => expectHandoff(scene, risk as Risk, reason),
  },
  { written: /^no handoff$/, act: (scene) => expectNoHandoff(scene) },
  {
    written: /^staff (\w+) (claim|release|resolve)s$/,
    act: (scene, who = '', act) => staff(scene, who, act as 'claim' | 'release' | 'resolve'),
  },
  { written: /^staff (\w+): ([\s\S]+)$/, act: (scene, who = '', reply = '') => staff(scene, who, { reply }) },
  {
    written: /^program (\S+) (start|pause|resume|stop)s$/,
    act: (scene, id = '', act) => program(scene, id, act as 'start' | 'pause' | 'resume' | 'stop'),
  },
  {
    written: /^staff (\w+) promises within (\d+) days: ([\s\S]+)$/,
    act: (scene, who = '', days, what = '') => promise(scene, who, { act: 'make', what, days: Number(days) }),
  },
  {
    written: /^staff (\w+) (agree|keep|drop)s (?:to )?the promise$/,
    act: (scene, who = '', act) => promise(scene, who, { act: act as 'agree' | 'keep' | 'drop' }),
  },
  { written: /^link (opens the page|is too old)$/, act: (scene, outcome = '') => openLink(scene, outcome) },
  {
    written: /^refused (\S+)$/,
    act(scene, code) {
      if (scene.outcome?.ok !== false || scene.outcome.code !== code)
        throw new Error(`it was ${JSON.stringify(scene.outcome)}`);
    },
  },
  {
    written: /^recorded (\w+)(?:: ([\s\S]+))?$/,
    act: (scene, type = '', text = '') => expectRecord(scene, type, text),
  },
  {
    written: /^never said: ([\s\S]+)$/,
    act(scene, words = '') {
      const said = scene.got.find((text) => text.toLowerCase().includes(words.toLowerCase()));
      if (said !== undefined) throw new Error(`but this was said:\n${said}`);
    },
  },
  {
    written: /^(\w+): ([\s\S]+)$/,
    act: (scene, who = '', words = '') =>
      expectText(scene, who === 'bot' ? words : `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${words}`),
  },
];

/** What the line of a transcript means; null when it means nothing. */
export function meaningOf(line: string): ((scene: Scene) => Promise<void> | void) | null {
  for (const { written, act } of MEANINGS) {
    const found = written.exec(line);
    if (found !== null) return (scene) => act(scene, ...found.slice(1));
  }
  return null;
}

/** Goes to a phone whose earlier texts are nobody's business here. */
function readAll(scene: Scene): void {
  refresh(scene);
  scene.read = scene.got.length;
}

/** The code that a phone got last. */
function lastCode(scene: Scene, number: string): string {
  const codes = scene.world.received(number).map((text) => /\b\d{6}\b/.exec(text)?.[0]);
  return codes.findLast((digits) => digits !== undefined) ?? 'no code came';
}
