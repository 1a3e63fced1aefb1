import { type Place, readTown, readZip, type Spot, spotOfZip } from '../src/care/near/near.ts';
import type { Directories } from '../src/turn/directory.ts';
import { readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import type { Values } from './conversation.ts';

/** What a practice's directory holds of a kind; nothing where none was loaded. */
export async function listed<Kind extends keyof Directories>(
  turn: Turn,
  kind: Kind,
): Promise<readonly Directories[Kind][]> {
  return (await turn.tools.directory?.read(turn.practice.id, kind)) ?? [];
}

/** A place that a text names, as a conversation keeps it: a ZIP, or a town that the directory knows. */
export function readPlace(text: string, places: Iterable<Place>): Values | null {
  const zip = readZip(text);
  if (zip !== null) return { place: zip, ...spotValues(spotOfZip(zip)) };
  const town = readTown(text, places);
  return town === null ? null : { place: town.town, ...spotValues(town.spot) };
}

function spotValues(spot: Spot | null): Values {
  return { north: spot?.[0] ?? null, east: spot?.[1] ?? null };
}

/** Where a conversation looks from; null: it does not matter, or was not said. */
export function spotIn({ north, east }: Values): Spot | null {
  return typeof north === 'number' && typeof east === 'number' ? [north, east] : null;
}

/** "Any", "it does not matter", or a skip: nothing is wanted of what was asked. */
export function readAny(text: string): boolean {
  return (
    readSkip(text) ||
    /^\W*(?:any|any ?one|any ?where|any ?thing|any of them|either|whatever|doesn'?t matter|does not matter|it doesn'?t matter|(?:i )?don'?t care|no preference|cualquier[ao]?|donde sea|lo que sea|no importa|(?:me )?da igual|sin preferencia)\W*$/i.test(
      text.trim(),
    )
  );
}

/** Whole miles; what is less than one is one. */
export function wholeMiles(miles: number): number {
  return Math.max(1, Math.round(miles));
}
