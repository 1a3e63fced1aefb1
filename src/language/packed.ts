import type { Intent } from '../turn/ports.ts';
import { LATIN, type Learned } from './learning.ts';

/** What stands before the numbers: what is needed to read them. */
type Head = {
  readonly names: readonly Intent[];
  readonly beginnings: readonly string[];
  /** How many numbers there are of intents, rarity and letters, and what one is worth of the first and the last. */
  readonly lengths: readonly [intents: number, rarity: number, letters: number];
  readonly worth: readonly [intents: number, letters: number];
};

/** What was learned, as bytes: of this machine's order, for this machine's next process. */
export function pack({ names, beginnings, intents, rarity, letters }: Learned): Buffer {
  const head: Head = {
    names,
    beginnings: [...beginnings],
    lengths: [intents.numbers.length, rarity.length, letters.numbers.length],
    worth: [intents.worth, letters.worth],
  };
  const written = Buffer.from(JSON.stringify(head));
  const start = Buffer.alloc(aligned(4 + written.length));
  start.writeUInt32LE(written.length, 0);
  written.copy(start, 4);
  const parts = [rarity, intents.numbers, letters.numbers].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([start, ...parts]);
}

/** What was packed; null where the bytes are cut short or none of ours. */
export function unpack(packed: Buffer): Learned | null {
  try {
    // A copy: what is pooled or mapped elsewhere need not begin where numbers may.
    const bytes = new Uint8Array(packed).buffer;
    const headLength = packed.readUInt32LE(0);
    const { names, beginnings, lengths, worth } = JSON.parse(
      packed.toString('utf8', 4, 4 + headLength),
    ) as Head;
    const rarityAt = aligned(4 + headLength);
    const intentsAt = rarityAt + lengths[1] * 4;
    const lettersAt = intentsAt + lengths[0] * 2;
    return {
      names,
      beginnings: new Set(beginnings),
      rarity: new Float32Array(bytes, rarityAt, lengths[1]),
      intents: {
        numbers: new Int16Array(bytes, intentsAt, lengths[0]),
        worth: worth[0],
        labels: names.length,
      },
      letters: {
        numbers: new Int16Array(bytes, lettersAt, lengths[2]),
        worth: worth[1],
        labels: LATIN.length,
      },
    };
  } catch {
    return null;
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
