import { useEffect, useRef, useState } from 'preact/hooks';
import { Asking } from './acts.tsx';
import { api, at, type Fault } from './api.ts';
import { FaultLine, faulty, useDoing } from './doing.tsx';
import { Fold } from './fold.tsx';
import { clockTime, fill, nameOf, type Words } from './words.ts';

type Hook = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly waiting: number;
  readonly waitingSince: string | null;
  readonly failures: readonly { readonly at: string; readonly code: string }[];
};
type Secret = { readonly id: string; readonly secret: string };

const EVENTS = ['handoff.opened', 'handoff.claimed', 'handoff.resolved', 'alarm'] as const;

/** Where other systems listen: what each hears of, whether it gets there, and a try. A secret is shown once. */
export function Webhooks({ words, language, zone }: { words: Words; language: string; zone: string }) {
  const [all, setAll] = useState<readonly Hook[]>([]);
  const [secret, setSecret] = useState<Secret | null>(null);
  const [tried, setTried] = useState<{ id: string; code: string | null } | null>(null);
  const [acted, setActed] = useState('');
  const { doing, line, faults } = useDoing(words);
  const note = useRef<HTMLDivElement>(null);
  const text = words.hooks;
  const load = async (): Promise<void> => setAll((await api.get<{ items: Hook[] }>('/admin/webhooks')).items);
  useEffect(() => void doing(load, false), []);
  useEffect(() => note.current?.focus(), [secret]);
  const asked = (id: string, work: () => Promise<unknown>, byHand = true): Promise<boolean> => {
    setActed(id);
    setTried(null);
    return doing(() => work().then(load), byHand);
  };
  const made = (work: Promise<Secret>): Promise<void> => work.then(setSecret);
  const said = (id: string) => (acted === id ? { line, faults } : { line: null, faults: [] });
  const path = (id: string): string => `/admin/webhooks/${at(id)}`;
  const when = (moment: string): string => clockTime(language, Date.parse(moment), zone, Date.now());
  return (
    <Fold title={text.title}>
      <p class="quiet">{text.hint}</p>
      {acted === '' && line}
      {secret !== null && (
        <div ref={note} class="note" role="status" tabIndex={-1}>
          <p>{fill(text['secret-shown'], { id: secret.id })}</p>
          <code>{secret.secret}</code>
          <button type="button" onClick={() => setSecret(null)}>
            {text['secret-kept']}
          </button>
        </div>
      )}
      <ul class="accounts">
        {all.map((hook) => (
          <li key={hook.id}>
            <div class="hook">
              <strong>{hook.id}</strong> <span class="address">{hook.url}</span>
              <p class="quiet">{hook.events.map((one) => nameOf(text, `event-${one}`) ?? one).join(' · ')}</p>
              {hook.waitingSince !== null && (
                <p>{fill(text.waiting, { count: hook.waiting, since: when(hook.waitingSince) })}</p>
              )}
              {hook.failures.map((one) => (
                <p key={one.at} class="fault">
                  {fill(text.failed, { when: when(one.at), code: one.code })}
                </p>
              ))}
              <p role="status">
                {tried?.id === hook.id &&
                  (tried.code === null ? text.taken : fill(text['not-taken'], { code: tried.code }))}
              </p>
            </div>
            <button
              type="button"
              aria-label={fill(text['test-of'], { id: hook.id })}
              onClick={() =>
                void asked(
                  '',
                  async () => {
                    const { code } = await api.post<{ code: string | null }>(`${path(hook.id)}/test`);
                    setTried({ id: hook.id, code });
                  },
                  false,
                )
              }
            >
              {text.test}
            </button>
            <HookForm
              hook={hook}
              words={words}
              said={said(hook.id)}
              save={({ url, events }) => asked(hook.id, () => api.put(path(hook.id), { url, events }))}
            />
            <Asking
              ask={`hook-secret-${hook.id}`}
              title={text.secret}
              label={fill(text['secret-of'], { id: hook.id })}
              words={words}
              busy={false}
              done={() => asked('', () => made(api.post(`${path(hook.id)}/secret`)))}
            >
              <p>{text['secret-body']}</p>
            </Asking>
            <Asking
              ask={`hook-remove-${hook.id}`}
              title={words.admin.remove}
              label={fill(text['remove-of'], { id: hook.id })}
              words={words}
              busy={false}
              done={() => asked('', () => api.remove(path(hook.id)))}
            >
              <p>{fill(text['remove-body'], { id: hook.id })}</p>
            </Asking>
          </li>
        ))}
      </ul>
      <HookForm
        hook={null}
        words={words}
        said={said('new')}
        save={(body) => asked('new', () => made(api.post('/admin/webhooks', body)))}
      />
    </Fold>
  );
}

type Body = { readonly id: string; readonly url: string; readonly events: readonly string[] };

function HookForm({
  hook,
  words,
  said: { line, faults },
  save,
}: {
  hook: Hook | null;
  words: Words;
  said: {
    readonly line: preact.ComponentChildren;
    readonly faults: readonly Fault[];
  };
  save: (body: Body) => Promise<boolean>;
}) {
  const box = useRef<HTMLDivElement>(null);
  const text = words.hooks;
  const name = hook?.id ?? 'new';
  const faultOf = (part: string) =>
    faults.find(
      ({ path }) => path.split('.').find((one, place) => place > 0 && !/^\d+$/.test(one)) === part,
    ) ?? null;
  const value = (part: string): string =>
    box.current?.querySelector<HTMLInputElement>(`[name=${part}]`)?.value.trim() ?? '';
  const done = (): Promise<boolean> => {
    const ticked = [...(box.current?.querySelectorAll<HTMLInputElement>('[name=events]:checked') ?? [])];
    return save({ id: value('id'), url: value('url'), events: ticked.map((one) => one.value) });
  };
  const field = (part: 'id' | 'url', label: string, given: string) => {
    const fault = faultOf(part);
    const id = `fault-hook-${name}-${part}`;
    return (
      <div>
        <label>
          <span>{label}</span>
          <input name={part} defaultValue={given} autocomplete="off" {...faulty(id, fault)} />
        </label>
        <FaultLine id={id} fault={fault} words={words} />
      </div>
    );
  };
  const events = faultOf('events');
  const at = `fault-hook-${name}-events`;
  return (
    <Asking
      ask={`hook-${name}`}
      title={hook === null ? text.add : text.change}
      label={hook === null ? text.add : fill(text['change-of'], { id: hook.id })}
      words={words}
      busy={false}
      stays
      done={done}
    >
      <div ref={box}>
        {line}
        {hook === null && field('id', text.id, '')}
        {field('url', text.url, hook?.url ?? '')}
        <fieldset class="ticks">
          <legend>{text.events}</legend>
          {EVENTS.map((one) => (
            <label key={one} class="wish">
              <input
                type="checkbox"
                name="events"
                value={one}
                defaultChecked={hook === null || hook.events.includes(one)}
                {...faulty(at, events)}
              />
              <span>{text[`event-${one}`]}</span>
            </label>
          ))}
        </fieldset>
        <FaultLine id={at} fault={events} words={words} />
      </div>
    </Asking>
  );
}
