import { useEffect, useState } from 'preact/hooks';
import { api, Failure } from './api.ts';
import { Audit } from './audit.tsx';
import type { State } from './state.ts';
import { Unreviewed } from './unreviewed.tsx';
import { fill, languageName, nameOf, type Words } from './words.ts';

type Spread = { readonly count: number; readonly median: number | null; readonly p90: number | null };
type Row = {
  readonly key: string;
  readonly opened: number;
  readonly open: number;
  readonly resolved: number;
  readonly wait: Spread;
  readonly firstReply: Spread;
  readonly resolution: Spread;
  readonly breaches: number;
  readonly alarms: number;
  readonly alarmsInTime: number;
  readonly said: { readonly good: number; readonly 'so-so': number; readonly bad: number };
};
type Summary = { readonly rows: readonly Row[]; readonly total: Row };
type Live = {
  readonly open: readonly { readonly state: string; readonly risk: string; readonly count: number }[];
  readonly overdue: number;
  readonly longestWaitMs: number;
  readonly people: readonly { id: string; name: string; load: number; cap: number | null; status: string }[];
};

const BY = ['hour', 'day', 'person', 'team', 'language', 'reason'] as const;
const DAYS = [7, 30, 90] as const;
const DAY_MS = 86_400_000;
const BAR = 120;

/** What a supervisor reads: who is at it now, how long people waited, the report for NCQA, time spent; each as CSV too. */
export function Reports({ words, language, state }: { words: Words; language: string; state: State }) {
  const [live, setLive] = useState<Live | null>(null);
  const [summary, setSummary] = useState<Summary | null>(null);
  const [by, setBy] = useState<(typeof BY)[number]>('day');
  const [days, setDays] = useState<number>(DAYS[0]);
  const [failed, setFailed] = useState<string | null>(null);
  const text = words.report;
  const fail = (error: unknown): void => setFailed(error instanceof Failure ? error.code : 'other');
  // Whatever changes the queue changes what is seen here.
  useEffect(() => {
    api.get<Live>('/reports/live').then(setLive, fail);
  }, [state.queue]);
  const to = new Date();
  const span = `from=${encodeURIComponent(new Date(to.getTime() - days * DAY_MS).toISOString())}`;
  const csv = (path: string) => `/api/staff/reports/${path}format=csv`;
  useEffect(() => {
    setFailed(null);
    api.get<Summary>(`/reports/summary?by=${by}&${span}`).then(setSummary, fail);
  }, [by, days]);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const minutes = (ms: number | null): string => (ms === null ? '–' : number.format(ms / 60_000));
  /** A key of the report as people say it: a colleague, a team, a language, a reason. */
  const named = (key: string): string => {
    if (by === 'language') return languageName(language, key);
    const of = by === 'person' ? state.colleagues : by === 'team' ? state.teams : [];
    return (
      of.find(({ id }) => id === key)?.name ?? nameOf(words.reason, key) ?? nameOf(text, `key-${key}`) ?? key
    );
  };
  const most = Math.max(1, ...(summary?.rows ?? []).map(({ opened }) => opened));
  const month = to.toISOString().slice(0, 7);
  return (
    <>
      <h2>{words.screen.reports}</h2>
      <p class="failure" role="alert">
        {failed === null ? null : fill(nameOf(words.error, failed) ?? words.error.other, { requestId: '' })}
      </p>
      {live !== null && (
        <section aria-labelledby="live">
          <h3 id="live">{text.live}</h3>
          <p>
            {fill(text.now, {
              open: live.open.reduce((sum, { count }) => sum + count, 0),
              overdue: live.overdue,
              wait: minutes(live.longestWaitMs),
            })}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.person}</th>
                <th scope="col">{text.load}</th>
                <th scope="col">{text.there}</th>
              </tr>
            </thead>
            <tbody>
              {live.people.map(({ id, name, load, cap, status }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{cap === null ? load : `${load} / ${cap}`}</td>
                  <td>{status === 'away' ? words.act.away : words.act.here}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section aria-labelledby="summary">
        <h3 id="summary">{text.summary}</h3>
        <div class="quick">
          <label>
            <span>{text.by}</span>
            <select value={by} onChange={(event) => setBy(event.currentTarget.value as typeof by)}>
              {BY.map((one) => (
                <option key={one} value={one}>
                  {text[`by-${one}`]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{text.span}</span>
            <select value={String(days)} onChange={(event) => setDays(Number(event.currentTarget.value))}>
              {DAYS.map((one) => (
                <option key={one} value={String(one)}>
                  {fill(text.days, { count: one })}
                </option>
              ))}
            </select>
          </label>
          <a href={csv(`summary?by=${by}&${span}&`)} download>
            {text.csv}
          </a>
          <a href={csv(`feedback?${span}&`)} download>
            {text.feedback}
          </a>
          <a href={csv(`access?${span}&`)} download>
            {text.ncqa}
          </a>
          <a href={csv(`time?month=${month}&`)} download>
            {text.time}
          </a>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
        <section class="wide" tabIndex={0} aria-label={`${text.summary}: ${text[`by-${by}`]}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text[`by-${by}`]}</th>
                <th scope="col">{text.opened}</th>
                <th scope="col">{text.resolved}</th>
                <th scope="col">{text.wait}</th>
                <th scope="col">{text.first}</th>
                <th scope="col">{text.end}</th>
                <th scope="col">{text.breaches}</th>
                <th scope="col">{text.alarms}</th>
                <th scope="col">{text.rating}</th>
              </tr>
            </thead>
            <tbody>
              {[...(summary?.rows ?? []), ...(summary === null ? [] : [summary.total])].map(
                (row, place, all) => (
                  <tr key={row.key}>
                    <th scope="row">{place === all.length - 1 ? text.total : named(row.key)}</th>
                    <td>
                      {row.opened}
                      {place < all.length - 1 && (
                        <svg class="bar" viewBox={`0 0 ${BAR} 8`} aria-hidden="true">
                          <rect width={(BAR * row.opened) / most} height="8" />
                        </svg>
                      )}
                    </td>
                    <td>{row.resolved}</td>
                    <td>{`${minutes(row.wait.median)} / ${minutes(row.wait.p90)}`}</td>
                    <td>{`${minutes(row.firstReply.median)} / ${minutes(row.firstReply.p90)}`}</td>
                    <td>{`${minutes(row.resolution.median)} / ${minutes(row.resolution.p90)}`}</td>
                    <td>{row.breaches}</td>
                    <td>{`${row.alarmsInTime} / ${row.alarms}`}</td>
                    <td>{`${row.said.good} / ${row.said['so-so']} / ${row.said.bad}`}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </section>
        <p class="quiet">{text.hint}</p>
      </section>
      <Audit words={words} language={language} state={state} />
      <Unreviewed words={words} language={language} />
    </>
  );
}
