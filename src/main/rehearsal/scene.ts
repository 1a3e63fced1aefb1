import type { Handoff } from '../../handoff/handoff.ts';
import type { Outcome } from '../../turn/commit.ts';
import type { World } from './world.ts';

/** What a transcript that is being played has come to. */
export type Scene = {
  readonly world: World;
  /** The numbers of its people, by name. */
  readonly numbers: Map<string, string>;
  number: string;
  patient: string | null;
  got: string[];
  /** How much of `got` the transcript has read. */
  read: number;
  /** How much of theirs it has read on the phones it went away from. */
  readonly reads: Map<string, number>;
  outcome: Outcome | null;
};

/** A scene in which nobody has said anything. */
export function openScene(world: World): Scene {
  return {
    world,
    numbers: new Map(),
    number: '',
    patient: null,
    got: [],
    read: 0,
    reads: new Map(),
    outcome: null,
  };
}

/** A transcript's people have numbers of their own, out of those set aside for fiction that the demo does not use. */
export function numberOf(scene: Scene, name: string): string {
  const known = scene.numbers.get(name);
  if (known !== undefined) return known;
  const number = `+1312555${String(160 + scene.numbers.size).padStart(4, '0')}`;
  scene.numbers.set(name, number);
  return number;
}

/** Takes what the phone has got so far. */
export function refresh(scene: Scene): void {
  scene.got = scene.world.received(scene.number);
}

/** The next text is that; `…` stands for any words. Throws when it is another, or none came. */
export function expectText(scene: Scene, wanted: string): void {
  const got = scene.got[scene.read];
  if (got === undefined) throw new Error('nothing came');
  scene.read += 1;
  const parts = wanted.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Marks that hold a number together between Arabic letters: nobody sees them, or writes them down.
  const seen = got.replaceAll('\u200e', '');
  const fits = new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(seen);
  if (!fits) throw new Error(`but this came:\n${got}`);
}

/** Throws when there is a text that was not read. */
export function expectNothing(scene: Scene): void {
  const unread = scene.got.slice(scene.read);
  if (unread.length > 0) throw new Error(`the phone also got:\n${unread.join('\n---\n')}`);
}

/** What was not read, for whoever looks for the reason. */
export function rest(scene: Scene): string {
  const unread = scene.got.slice(scene.read);
  return unread.length === 0 ? '' : `\nand not read yet:\n${unread.join('\n---\n')}`;
}

/** The open handoff of this conversation. */
export async function own(scene: Scene): Promise<Handoff | undefined> {
  const conversation = await conversationOf(scene);
  return (await scene.world.handoffs()).find((handoff) => handoff.conversationId === conversation);
}

async function conversationOf(scene: Scene): Promise<string> {
  const { app, practice } = scene.world;
  return (await app.stores.conversations.conversationOf(practice.id, addressOf(scene))).conversation;
}

/** The phone's address at the practice. */
export function addressOf(scene: Scene) {
  return { channel: 'sms', number: scene.number, via: scene.world.practice.numbers[0] ?? '' } as const;
}
