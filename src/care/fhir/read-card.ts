import { CARD_SYSTEM, CARD_TOPICS, cardEntry, PREFERENCES } from '../card.ts';
import type { CardEntry, CardTopic } from '../family.ts';
import { isObject } from './r4.ts';
import type { Read } from './resources.ts';
import type { Source } from './source.ts';

const TELLERS = ['patient', 'family', 'staff'] as const;

/**
 * The memory card, out of the Observations that we wrote and of the preferences that an EHR keeps as US Core has them.
 * What was taken off is not on it.
 */
export function readCard(source: Source): readonly CardEntry[] {
  return source.all('Observation').flatMap((observation) => {
    const text = observation.valueString?.trim() ?? '';
    if (text === '' || /^(?:entered-in-error|cancelled)$/.test(observation.status)) return [];
    const topic = topicOf(observation);
    if (topic === null) return [];
    const [who] = extensionsOf(observation, 'told-by');
    const at = Date.parse(observation.effectiveDateTime ?? observation.issued ?? '');
    return [
      cardEntry({
        id: observation.id ?? '',
        topic,
        of: extensionsOf(observation, 'of')[0] === 'teller' ? 'teller' : 'patient',
        text,
        source: {
          who: TELLERS.find((known) => known === who) ?? 'record',
          relationship: extensionsOf(observation, 'relationship')[0] ?? null,
          at: Number.isNaN(at) ? null : at,
          messageId: extensionsOf(observation, 'message')[0] ?? null,
        },
      }),
    ];
  });
}

function topicOf({ code }: Read<'Observation'>): CardTopic | null {
  const codings = code.coding ?? [];
  const own = codings.find(({ system }) => system === CARD_SYSTEM)?.code;
  if (own !== undefined) return CARD_TOPICS.find((topic) => topic === own) ?? null;
  const loinc = codings.filter(({ system }) => system === 'http://loinc.org').map((one) => one.code);
  if (loinc.includes(PREFERENCES.treatment.code)) return 'treatment';
  return loinc.includes(PREFERENCES.experience.code) ? 'matters' : null;
}

function extensionsOf(observation: Read<'Observation'>, name: string): readonly string[] {
  const { extension } = observation as { readonly extension?: unknown };
  if (!Array.isArray(extension)) return [];
  return extension.flatMap((one) => {
    if (!isObject(one) || one.url !== `${CARD_SYSTEM}:${name}`) return [];
    const value = one.valueCode ?? one.valueString;
    return typeof value === 'string' ? [value] : [];
  });
}
