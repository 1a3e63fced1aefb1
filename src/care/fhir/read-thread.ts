import type { ThreadLine } from '../family.ts';
import { latest, THREAD_SYSTEM } from '../thread.ts';
import { isObject } from './r4.ts';
import type { Source } from './source.ts';

const KINDS: readonly ThreadLine['by']['kind'][] = ['patient', 'family', 'staff'];

/** The latest lines of the family thread, out of the Communications that we wrote. */
export function readThread(source: Source): readonly ThreadLine[] {
  return latest(source.all('Communication').flatMap((one) => lineOf(one)));
}

/** A Communication as a line of the thread; none where it is another's. */
export function lineOf(communication: unknown): readonly ThreadLine[] {
  if (!isObject(communication) || !isOfThread(communication.category)) return [];
  const { id, sent, language, sender, payload, extension } = communication;
  const at = Date.parse(String(sent));
  const [first] = Array.isArray(payload) ? (payload as readonly unknown[]) : [];
  const text = isObject(first) && typeof first.contentString === 'string' ? first.contentString : '';
  if (Number.isNaN(at) || text === '') return [];
  const of = (name: string): string | null => {
    const all = Array.isArray(extension) ? (extension as readonly unknown[]) : [];
    const found = all.find((entry) => isObject(entry) && entry.url === `${THREAD_SYSTEM}:${name}`);
    const value = isObject(found) ? (found.valueCode ?? found.valueString) : null;
    return typeof value === 'string' ? value : null;
  };
  const kind = KINDS.find((known) => known === of('by')) ?? 'family';
  const name = isObject(sender) && typeof sender.display === 'string' ? sender.display : '';
  return [
    {
      id: String(id),
      at,
      by: { kind, relationship: of('relationship'), name: name === '' ? null : name },
      locale: typeof language === 'string' ? language : 'en',
      text,
    },
  ];
}

function isOfThread(category: unknown): boolean {
  return Array.isArray(category) && JSON.stringify(category).includes(`"${THREAD_SYSTEM}"`);
}
