import { useEffect, useRef, useState } from 'preact/hooks';
import { api, Failure, type Fault } from './api.ts';
import { FaultLine, faultWords, faulty, focusFault, useDoing } from './doing.tsx';
import { Fold } from './fold.tsx';
import { Look } from './retention-look.tsx';
import { type Column, columnAt, type Row, type Section } from './settings.ts';
import { fill, type Words } from './words.ts';

type Read = { readonly version: string; readonly settings: Record<string, unknown> };

/** Settings of one kind as lines to type in. What the server refuses is said at the field. */
export function Settings({ section, words }: { section: Section; words: Words }) {
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const known = useRef<Read | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { doing, line, faults } = useDoing(words);
  const text = words.admin;
  const path = `/admin/practice/${section.part ?? section.name}`;
  const load = async (): Promise<void> => {
    known.current = await api.get(path);
    setRows(section.read(known.current?.settings ?? {}));
  };
  useEffect(() => void doing(load, false), []);
  const save = async (): Promise<void> => {
    if (known.current === null || rows === null) return;
    // Another section may have been saved meanwhile: the version is the whole practice's.
    const fresh = await api.get<Read>(path);
    if (JSON.stringify(fresh.settings) !== JSON.stringify(known.current.settings))
      throw new Failure('changed', '');
    await api.put(path, {
      version: fresh.version,
      settings: { ...known.current.settings, ...section.write(rows, known.current.settings) },
    });
    await load();
  };
  const put = (place: number, column: Column, value: string): void =>
    setRows((rows ?? []).map((row, at) => (at === place ? { ...row, [column.key]: value } : row)));
  const faultAt = (place: number, key: string): Fault | null =>
    faults.find((one) => {
      const at = columnAt(section, one.path, rows ?? []);
      return at?.place === place && at.key === key;
    }) ?? null;
  const elsewhere = faults.filter(({ path: where }) => columnAt(section, where, rows ?? []) === null);
  return (
    <Fold title={text[`section-${section.name}`]}>
      {section.hint !== undefined && <p class="quiet">{text[section.hint]}</p>}
      {line}
      {elsewhere.length > 0 && (
        <ul class="fault">
          {elsewhere.map((one) => (
            <li key={one.path}>
              <code>{one.path}</code>: {faultWords(one, words)}
            </li>
          ))}
        </ul>
      )}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void doing(save).then((isDone) => isDone || focusFault(form.current));
        }}
      >
        <div class="rows">
          {(rows ?? []).map((row, place) => (
            <fieldset key={place}>
              <legend class="unseen-by">{`${text[`section-${section.name}`]} ${place + 1}`}</legend>
              {section.columns.map((column) => {
                const id = `fault-${section.name}-${place}-${column.key}`;
                const fault = faultAt(place, column.key);
                return (
                  <div key={column.key} class={column.wide === true ? 'field broad' : 'field'}>
                    <label>
                      <span>{section.labelOf?.(row, words) ?? text[column.label]}</span>
                      <input
                        value={row[column.key] ?? ''}
                        required={column.needed === true}
                        autocomplete="off"
                        inputMode={column.number === true ? 'numeric' : undefined}
                        placeholder={column.usual}
                        {...faulty(id, fault)}
                        onInput={(event) => put(place, column, event.currentTarget.value)}
                      />
                    </label>
                    <FaultLine id={id} fault={fault} words={words} />
                  </div>
                );
              })}
              {section.grows && (
                <button
                  type="button"
                  aria-label={fill(text['remove-row'], { count: place + 1 })}
                  onClick={() => setRows((rows ?? []).filter((_, at) => at !== place))}
                >
                  {text.remove}
                </button>
              )}
            </fieldset>
          ))}
        </div>
        <div class="quick">
          {section.grows && (
            <button type="button" onClick={() => setRows([...(rows ?? []), {}])}>
              {text['add-row']}
            </button>
          )}
          <button type="submit" class="main">
            {text.save}
          </button>
          {section.name === 'retention' && <Look row={rows?.[0]} doing={doing} words={words} />}
        </div>
      </form>
    </Fold>
  );
}
