/** How somebody wants the page to look and sound. Nothing about them: so it is kept in the browser. */
export type Display = {
  readonly size: 0 | 1 | 2;
  readonly contrast: boolean;
  readonly still: boolean;
  readonly aloud: boolean;
};

const PLAIN: Display = { size: 0, contrast: false, still: false, aloud: false };
const KEPT_AS = 'display';

/** As it was chosen on this device; plain where nothing was, or nothing can be kept. */
export function keptDisplay(): Display {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}');
    return typeof kept === 'object' ? { ...PLAIN, ...kept } : PLAIN;
  } catch {
    // Storage is forbidden, or holds what is not ours.
    return PLAIN;
  }
}

/** Shows the page so; kept where it differs from the plain one. */
export function applyDisplay(display: Display): void {
  const { dataset } = document.documentElement;
  dataset.size = String(display.size);
  dataset.contrast = String(display.contrast);
  dataset.still = String(display.still);
  try {
    if (JSON.stringify(display) === JSON.stringify(PLAIN)) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, JSON.stringify(display));
  } catch {
    // It holds until the page is closed.
  }
}

/** Reads a text aloud in its language, after what is being read. Where the browser has no voice nothing happens. */
export function readAloud(text: string, language: string): void {
  if (!('speechSynthesis' in globalThis)) return;
  const said = new SpeechSynthesisUtterance(text);
  // Haitian Creole has no voice anywhere, and Tagalog is called by its other name.
  said.lang = { tl: 'fil', ht: 'fr' }[language] ?? language;
  speechSynthesis.speak(said);
}

/** Stops what is being read. */
export function hush(): void {
  globalThis.speechSynthesis?.cancel();
}
