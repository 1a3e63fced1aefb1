import { folded } from './normal.ts';

/** Hours that people name by the part of the day. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:breakfast|desayuno)\b/, '08:00'],
  [/\b(?:noon|midday|lunch|mediodia|almuerzo)\b/, '12:00'],
  [/\b(?:dinner|supper|cena)\b/, '18:00'],
  [/\b(?:bedtime|before bed|acostarme|dormir)\b/, '21:00'],
];

/** A reminder may be asked for within these hours: at any other it would wake the house. */
const EARLIEST = 5 * 60;
const LATEST = 22 * 60;

/**
 * The hours of the day that a text names, as `08:00`, in their order, each once: "8", "8 am and 8pm", "7:30", "a las 8 de
 * la noche". A bare number is read as by day: 1 to 4 after noon, the rest before it. Empty where none is named, or one is
 * at night.
 */
export function readHours(text: string): readonly string[] {
  const words = folded(text);
  const found: number[] = [];
  const pattern =
    /\b(\d{1,2})(?::(\d{2}))?\s*(a\.?\s?m\b\.?|p\.?\s?m\b\.?|(?:in the |at |de la |en la |por la )?(?:morning|evening|afternoon|night|manana|tarde|noche)\b)?/g;
  for (const [, hour = '', minute = '0', half] of words.matchAll(pattern)) {
    const at = minuteOf(Number(hour), Number(minute), half);
    if (at === null) return [];
    found.push(at);
  }
  if (found.length === 0)
    for (const [part, at] of PARTS) if (part.test(words)) found.push(Number(at.slice(0, 2)) * 60);
  const inOrder = [...new Set(found)].toSorted((a, b) => a - b);
  return inOrder.some((at) => at < EARLIEST || at > LATEST) ? [] : inOrder.map(clockOf);
}

function minuteOf(hour: number, minute: number, half: string | undefined): number | null {
  if (hour > 23 || minute > 59) return null;
  const isAfternoon =
    half === undefined ? hour >= 1 && hour <= 4 : /^p|afternoon|evening|night|tarde|noche/.test(half);
  const isMorning = half !== undefined && !isAfternoon;
  if (hour === 12) return (isMorning ? 0 : 12 * 60) + minute;
  return (hour < 12 && isAfternoon ? hour + 12 : hour) * 60 + minute;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
