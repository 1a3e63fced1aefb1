import { useEffect, useState } from 'preact/hooks';
import { api } from './api.ts';
import { useDoing } from './doing.tsx';
import { fill, languageName, type Words } from './words.ts';

type Found = {
  readonly sends: 'send' | 'english' | null;
  readonly without: readonly string[];
  readonly items: readonly {
    readonly about: 'dangers' | 'danger-words' | 'stop-words' | 'texts' | 'model';
    readonly language: string | null;
    readonly count: number;
    readonly what: readonly string[];
  }[];
};

/** What nobody qualified has signed yet, by language, and what the practice does with such texts. */
export function Unreviewed({ words, language }: { words: Words; language: string }) {
  const [found, setFound] = useState<Found | null>(null);
  const { doing, line } = useDoing(words);
  const text = words.unreviewed;
  useEffect(() => void doing(async () => setFound(await api.get<Found>('/admin/unreviewed')), false), []);
  const named = (code: string): string => languageName(language, code);
  return (
    <section aria-labelledby="unreviewed">
      <h3 id="unreviewed">{text.title}</h3>
      <p class="quiet">{text.hint}</p>
      {line}
      {found !== null && (
        <>
          <p>{text[`sends-${found.sends ?? 'null'}`]}</p>
          {found.without.length > 0 && (
            <p>{fill(text.without, { languages: found.without.map(named).join(', ') })}</p>
          )}
          {found.items.length === 0 && <p>{text.none}</p>}
          {found.items.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
            <section class="wide" tabIndex={0} aria-label={text.what}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{text.what}</th>
                    <th scope="col">{text.language}</th>
                    <th scope="col">{text['how-many']}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.items.map(({ about, language: one, count, what }) => (
                    <tr key={`${about}-${one}`}>
                      <th scope="row">{text[about]}</th>
                      <td>{one === null ? text['all-languages'] : named(one)}</td>
                      <td>
                        {what.length === 0 ? (
                          text.whole
                        ) : (
                          <details>
                            <summary
                              aria-label={`${text.show}: ${text[about]}, ${one === null ? text['all-languages'] : named(one)}, ${count}`}
                            >
                              {count}
                            </summary>
                            <ul class="codes">
                              {what.map((id) => (
                                <li key={id}>{id}</li>
                              ))}
                            </ul>
                          </details>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
        </>
      )}
    </section>
  );
}
