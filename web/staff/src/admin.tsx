import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Asking } from './acts.tsx';
import { api, at, Failure } from './api.ts';
import { type Column, type Row, SECTIONS, type Section } from './settings.ts';
import { fill, nameOf, type Words } from './words.ts';

type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly teams: readonly string[];
  readonly cap: number | null;
  readonly disabled: boolean;
  readonly secondFactor: boolean;
};

const ROLES = ['agent', 'nurse', 'supervisor', 'admin'] as const;

/** What runs the practice: staff, hours, holidays, roster, ready replies, settings. The server checks each change as a whole. */
export function Admin({ words }: { words: Words }) {
  return (
    <>
      <h2>{words.screen.admin}</h2>
      <Staff words={words} />
      {SECTIONS.map((section) => (
        <Settings key={section.name} section={section} words={words} />
      ))}
    </>
  );
}

function useDoing(words: Words) {
  const [failed, setFailed] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const doing = async (work: () => Promise<unknown>, byHand = true): Promise<boolean> => {
    setFailed(null);
    setDone(false);
    try {
      await work();
      setDone(byHand);
      return true;
    } catch (error) {
      setFailed(error instanceof Failure ? error.code : 'other');
      return false;
    }
  };
  const line = (
    <>
      <p class="failure" role="alert">
        {failed === null ? null : fill(nameOf(words.error, failed) ?? words.error.other, { requestId: '' })}
      </p>
      <p role="status">{done ? words.admin.saved : ''}</p>
    </>
  );
  return { doing, line };
}

function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Staff({ words }: { words: Words }) {
  const [all, setAll] = useState<readonly Account[]>([]);
  const { doing, line } = useDoing(words);
  const load = async (): Promise<void> => {
    setAll((await api.get<{ items: Account[] }>('/admin/staff')).items);
  };
  useEffect(() => void doing(load, false), []);
  const text = words.admin;
  return (
    <Fold title={text.staff}>
      {line}
      <ul class="accounts">
        {all.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.name}</strong> · {one.email} · {nameOf(text, `role-${one.role}`)}
              {one.secondFactor && ` · ${text['has-second']}`}
              {one.disabled && ` · ${text.disabled}`}
            </span>
            <AccountForm
              id={one.id}
              title={fill(text.change, { name: one.name })}
              account={one}
              words={words}
              save={(body) => doing(() => api.put(`/admin/staff/${at(one.id)}`, body).then(load))}
            />
            <button
              type="button"
              aria-label={fill(text['end-of'], { name: one.name })}
              onClick={() => void doing(() => api.post(`/admin/staff/${at(one.id)}/end-sessions`))}
            >
              {text.end}
            </button>
          </li>
        ))}
      </ul>
      <AccountForm
        id="new"
        title={text.add}
        account={null}
        words={words}
        save={(body) => doing(() => api.post('/admin/staff', body).then(load))}
      />
    </Fold>
  );
}

function AccountForm({
  id,
  title,
  account,
  words,
  save,
}: {
  id: string;
  title: string;
  account: Account | null;
  words: Words;
  save: (body: unknown) => Promise<boolean>;
}) {
  const box = useRef<HTMLDivElement>(null);
  const text = words.admin;
  const value = (name: string): string =>
    box.current?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value.trim() ?? '';
  const listed = (name: string): string[] =>
    value(name)
      .split(/[,\s]+/)
      .filter((one) => one !== '');
  const done = (): Promise<boolean> => {
    const password = value('password');
    return save({
      name: value('name'),
      email: value('email'),
      role: value('role'),
      languages: listed('languages'),
      skills: listed('skills'),
      teams: listed('teams'),
      cap: value('cap') === '' ? null : Number(value('cap')),
      disabled: box.current?.querySelector<HTMLInputElement>('[name=disabled]')?.checked ?? false,
      ...(password === '' ? {} : { password }),
    });
  };
  const field = (name: string, label: string, given: string, more: object = {}) => (
    <label>
      <span>{label}</span>
      <input name={name} defaultValue={given} autocomplete="off" {...more} />
    </label>
  );
  return (
    <Asking ask={`account-${id}`} title={title} words={words} busy={false} done={done}>
      <div ref={box}>
        {field('name', text.name, account?.name ?? '', { required: true, maxLength: 80 })}
        {field('email', words['sign-in'].email, account?.email ?? '', { required: true, type: 'email' })}
        <label>
          <span>{text.role}</span>
          <select name="role" defaultValue={account?.role ?? 'nurse'}>
            {ROLES.map((role) => (
              <option key={role} value={role} selected={role === (account?.role ?? 'nurse')}>
                {text[`role-${role}`]}
              </option>
            ))}
          </select>
        </label>
        {field('languages', text.languages, account?.languages.join(', ') ?? '')}
        {field('skills', text.skills, account?.skills.join(', ') ?? '')}
        {field('teams', text.teams, account?.teams.join(', ') ?? '')}
        {field('cap', text.cap, account?.cap == null ? '' : String(account.cap), { type: 'number', min: 1 })}
        {account === null &&
          field('password', text.password, '', { type: 'password', autocomplete: 'new-password' })}
        <label class="wish">
          <input type="checkbox" name="disabled" defaultChecked={account?.disabled ?? false} />
          <span>{text.disabled}</span>
        </label>
      </div>
    </Asking>
  );
}

function Settings({ section, words }: { section: Section; words: Words }) {
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const known = useRef<{ version: string; settings: Record<string, unknown> } | null>(null);
  const { doing, line } = useDoing(words);
  const text = words.admin;
  const path = `/admin/practice/${section.name}`;
  const load = async (): Promise<void> => {
    known.current = await api.get(path);
    setRows(section.read(known.current?.settings ?? {}));
  };
  useEffect(() => void doing(load, false), []);
  const save = async (): Promise<void> => {
    if (known.current === null || rows === null) return;
    // Another section may have been saved meanwhile: the version is the whole practice's.
    const fresh = await api.get<{ version: string; settings: Record<string, unknown> }>(path);
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
  return (
    <Fold title={text[`section-${section.name}`]}>
      {section.hint !== undefined && <p class="quiet">{text[section.hint]}</p>}
      {line}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void doing(save);
        }}
      >
        <div class="rows">
          {(rows ?? []).map((row, place) => (
            <fieldset key={place}>
              <legend class="unseen-by">{`${text[`section-${section.name}`]} ${place + 1}`}</legend>
              {section.columns.map((column) => (
                <label key={column.key} class={column.wide === true ? 'broad' : ''}>
                  <span>{section.labelOf?.(row, words) ?? text[column.label]}</span>
                  <input
                    value={row[column.key] ?? ''}
                    required={column.needed === true}
                    autocomplete="off"
                    onInput={(event) => put(place, column, event.currentTarget.value)}
                  />
                </label>
              ))}
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
        </div>
      </form>
    </Fold>
  );
}
