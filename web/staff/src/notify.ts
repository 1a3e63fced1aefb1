import { useEffect, useRef } from 'preact/hooks';
import type { State } from './state.ts';
import { isFreeDanger } from './views.ts';
import { readWishes } from './wishes.ts';
import type { Words } from './words.ts';

/** A danger that nobody has taken and nobody has looked at is told of again this often. */
const AGAIN_MS = 30_000;

/** What the browser lets the page do: `granted`, `denied`, `default`, or that it can show none. */
export function mayNotify(): NotificationPermission | 'none' {
  return 'Notification' in window ? Notification.permission : 'none';
}

/** Asks for it; browsers want that to come from a press. */
export async function askToNotify(): Promise<void> {
  await Notification.requestPermission();
}

/**
 * Tells of who is new: by sound, by a notice of the browser while the page is not looked at, by the tab's picture. Dangers
 * are told of again until the entry is opened or somebody has it. No name, no health detail: a screen is seen by others.
 */
export function useNotices(state: State, words: Words): void {
  const seen = useRef<Set<string> | null>(null);
  const waiting = (state.queue ?? []).filter((item) => item.state === 'waiting');
  const named = (state.queue ?? []).filter((item) => item.mentions.includes(state.me?.staff.id ?? ''));
  const ids = [...waiting.map(({ id }) => id), ...named.map(({ id }) => `@${id}`)].join(' ');
  const dangers = waiting.filter((item) => isFreeDanger(item) && item.id !== state.selected).length;

  useEffect(() => {
    if (state.queue === null) {
      seen.current = null;
      return;
    }
    const now = ids === '' ? [] : ids.split(' ');
    const known = seen.current;
    seen.current = new Set(now);
    // What was there when the page opened is read, not rung.
    if (known !== null && now.some((id) => !known.has(id))) tell(words, dangers > 0);
  }, [ids, state.queue === null]);

  useEffect(() => {
    if (dangers === 0) return;
    const again = setInterval(() => tell(words, true), AGAIN_MS);
    return () => clearInterval(again);
  }, [dangers > 0, words]);

  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (icon === null) return;
    icon.dataset.plain ??= icon.href;
    icon.href = waiting.length === 0 ? icon.dataset.plain : marked(dangers > 0);
  }, [waiting.length > 0, dangers > 0]);
}

function tell(words: Words, danger: boolean): void {
  if (readWishes().sound) ring(danger);
  if (mayNotify() !== 'granted' || !document.hidden) return;
  const body = danger ? words.notice.danger : words.notice.waiting;
  // One notice at a time: a newer one takes the place of the one before.
  const notice = new Notification(words.title, { body, tag: 'queue' });
  notice.onclick = () => {
    window.focus();
    notice.close();
  };
}

/** Two tones for a danger, one for the rest; made here, so that no file need be fetched when the line is bad. */
function ring(danger: boolean): void {
  // Before the first press a browser lets no page make a sound.
  if (navigator.userActivation?.hasBeenActive !== true) return;
  const audio = new AudioContext();
  const tones = danger ? [880, 660, 880] : [660];
  tones.forEach((frequency, place) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.value = 0.1;
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + place * 0.2);
    tone.stop(audio.currentTime + place * 0.2 + 0.15);
    if (place === tones.length - 1) tone.onended = () => void audio.close();
  });
}

/** The tab's picture with a mark: a dot where somebody waits, a square with a bar where it is a danger. */
function marked(danger: boolean): string {
  const mark = danger
    ? '<rect width="32" height="32" fill="#8c1c13"/><path d="M14 5h4v14h-4zM14 23h4v4h-4z" fill="#fff"/>'
    : '<rect width="32" height="32" rx="8" fill="#1f2a44"/><circle cx="16" cy="16" r="8" fill="#f5b54a"/>';
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${mark}</svg>`)}`;
}
