import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Asking } from './acts.tsx';
import { api, at, type Fault } from './api.ts';
import { FaultLine, faulty, useDoing } from './doing.tsx';
import { Fold } from './fold.tsx';
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

/** What became of what a form asked for. */
type Said = { readonly line: ComponentChildren; readonly faults: readonly Fault[] };

const ROLES = ['agent', 'nurse', 'supervisor', 'admin'] as const;

/** All accounts: added, changed, signed out, given a new password. */
export function Staff({ words }: { words: Words }) {
  const [all, setAll] = useState<readonly Account[]>([]);
  const { doing, line, faults } = useDoing(words);
  // What was refused is said in the form that it was asked for in.
  const [acted, setActed] = useState('');
  const asked = (id: string, work: () => Promise<unknown>): Promise<boolean> => {
    setActed(id);
    return doing(work);
  };
  const said = (id: string) => (acted === id ? { line, faults } : { line: null, faults: [] });
  const load = async (): Promise<void> => {
    setAll((await api.get<{ items: Account[] }>('/admin/staff')).items);
  };
  useEffect(() => void doing(load, false), []);
  const text = words.admin;
  return (
    <Fold title={text.staff}>
      {acted === '' && line}
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
              said={said(one.id)}
              save={(body) => asked(one.id, () => api.put(`/admin/staff/${at(one.id)}`, body).then(load))}
            />
            <button
              type="button"
              aria-label={fill(text['end-of'], { name: one.name })}
              onClick={() => void asked('', () => api.post(`/admin/staff/${at(one.id)}/end-sessions`))}
            >
              {text.end}
            </button>
            <Reset
              account={one}
              words={words}
              said={said(`reset-${one.id}`)}
              save={(body) =>
                asked(`reset-${one.id}`, () => api.post(`/admin/staff/${at(one.id)}/reset`, body))
              }
            />
          </li>
        ))}
      </ul>
      <AccountForm
        id="new"
        title={text.add}
        account={null}
        words={words}
        said={said('new')}
        save={(body) => asked('new', () => api.post('/admin/staff', body).then(load))}
      />
    </Fold>
  );
}

function AccountForm({
  id,
  title,
  account,
  words,
  said,
  save,
}: {
  id: string;
  title: string;
  account: Account | null;
  words: Words;
  said: Said;
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
  const { faults } = said;
  const field = (name: string, label: string, given: string, more: object = {}) => {
    const fault = faults.find(({ path }) => path.split('.')[0] === name) ?? null;
    const at = `fault-${id}-${name}`;
    return (
      <div>
        <label>
          <span>{label}</span>
          <input name={name} defaultValue={given} autocomplete="off" {...more} {...faulty(at, fault)} />
        </label>
        <FaultLine id={at} fault={fault} words={words} />
      </div>
    );
  };
  return (
    <Asking ask={`account-${id}`} title={title} words={words} busy={false} stays done={done}>
      <div ref={box}>
        {said.line}
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

/** A new password for whoever has lost theirs; the second factor goes with the old one. */
function Reset({
  account,
  words,
  said,
  save,
}: {
  account: Account;
  words: Words;
  said: Said;
  save: (body: unknown) => Promise<boolean>;
}) {
  const password = useRef<HTMLInputElement>(null);
  const text = words.admin;
  const fault = said.faults.find(({ path }) => path === 'password') ?? null;
  const id = `fault-reset-${account.id}`;
  return (
    <Asking
      ask={`reset-${account.id}`}
      title={text.reset}
      label={fill(text['reset-of'], { name: account.name })}
      words={words}
      busy={false}
      stays
      done={() => save({ password: password.current?.value ?? '' })}
    >
      {said.line}
      <p>{fill(text['reset-body'], { name: account.name })}</p>
      <div>
        <label>
          <span>{text['new-password']}</span>
          <input
            ref={password}
            type="password"
            autocomplete="new-password"
            required
            maxLength={256}
            {...faulty(id, fault)}
          />
        </label>
        <FaultLine id={id} fault={fault} words={words} />
      </div>
    </Asking>
  );
}
