import type { Display } from './display.ts';
import type { Words } from './words.ts';

const SIZES = ['normal', 'large', 'larger'] as const;

/** Text size, contrast, motion and reading aloud: each acts at once. */
export function DisplayPanel({
  words,
  display,
  change,
}: {
  words: Words;
  display: Display;
  change: (part: Partial<Display>) => void;
}) {
  const say = words.display;
  const box = (name: 'contrast' | 'still' | 'aloud') => (
    <label class="check">
      <input
        type="checkbox"
        checked={display[name]}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      {say[name]}
    </label>
  );
  return (
    <section class="display" id="display" aria-label={say.label}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons act at once */}
      <div class="row" role="group" aria-label={say.size}>
        <span aria-hidden="true">{say.size}</span>
        {SIZES.map((name, size) => (
          <button
            key={name}
            type="button"
            class={`size-${size}`}
            aria-pressed={display.size === size}
            onClick={() => change({ size: size as Display['size'] })}
          >
            {say[name]}
          </button>
        ))}
      </div>
      {box('contrast')}
      {box('still')}
      {'speechSynthesis' in globalThis && box('aloud')}
    </section>
  );
}
