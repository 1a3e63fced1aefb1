import type { World } from './world.ts';

/**
 * Texts `text` from that phone; the link in the answer, in whichever of its texts it stands. Rejects with what came instead,
 * also where the link stands in a text alone: its words say what it is.
 */
export async function askedLink(world: World, number: string, text: string): Promise<URL> {
  const before = world.received(number).length;
  await world.text(number, text);
  // On a busy machine a text is put back for a moment; the next look finds it.
  for (let look = 0; look < 20 && world.received(number).length === before; look += 1) {
    await world.app.work.sweep();
    await world.settle();
  }
  const said = world.received(number).slice(before);
  const link = said
    .map((one) => /\S.*(https?:\S+#k=\S+)/.exec(one)?.[1])
    .find((found) => found !== undefined);
  if (link === undefined) throw new Error(`no link came, but: ${said.join('\n')}`);
  return new URL(link);
}

/** The key in a link, as the page gives it. */
export function keyOf(link: URL): string {
  return link.hash.slice('#k='.length);
}
