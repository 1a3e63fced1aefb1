import type { Console } from './shift.ts';

/** A console's line: what it heard, and when, milliseconds of the machine's clock. */
export type Line = {
  readonly heard: { readonly event: string; readonly id: string; readonly at: number }[];
  readonly lastId: () => string;
  /** Resolves once this many events of that name were heard. */
  until(event: string, count: number): Promise<void>;
  close(): void;
};

/** Opens the stream of changes as a console does; with `after` what came since that event comes first. */
export async function listen(console: Console, after?: string): Promise<Line> {
  const stop = new AbortController();
  const response = await fetch(`${console.api}/events`, {
    headers: { Cookie: console.cookie, ...(after === undefined ? {} : { 'Last-Event-ID': after }) },
    signal: stop.signal,
  });
  if (response.status !== 200 || response.body === null) throw new Error(`events: ${response.status}`);
  const heard: { event: string; id: string; at: number }[] = [];
  let wake = () => {};
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  void (async () => {
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const event = /^event: (.*)$/m.exec(part)?.[1];
        const id = /^id: (.*)$/m.exec(part)?.[1];
        if (event !== undefined && id !== undefined) heard.push({ event, id, at: performance.now() });
      }
      wake();
    }
  })().catch(() => undefined);
  return {
    heard,
    lastId: () => heard.at(-1)?.id ?? '0-0',
    until: async (event, count) => {
      while (heard.filter((one) => one.event === event).length < count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    },
    close: () => stop.abort(),
  };
}
