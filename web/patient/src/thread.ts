import type { Activity } from './direct-line.ts';

/** A line of the conversation on the page. `at` is the server's time in epoch milliseconds; null until it has one. */
export type Line = {
  readonly id: string;
  readonly by: 'you' | 'bot' | 'staff' | 'safety';
  readonly name: string | null;
  readonly text: string;
  readonly locale: string | null;
  readonly at: number | null;
  readonly choices: readonly string[];
  readonly earlier: boolean;
  /** Of one's own lines only. `sent` is said once the server has it for good. */
  readonly state: 'sending' | 'sent' | 'waiting' | 'failed' | 'tooLong' | null;
};

/** One's own line as it leaves the composer. */
export function writtenLine(clientId: string, text: string, locale: string): Line {
  return {
    id: clientId,
    by: 'you',
    name: null,
    text,
    locale,
    at: null,
    choices: [],
    earlier: false,
    state: 'sending',
  };
}

/** What the page itself says when nobody else can. */
export function safetyLine(id: string, text: string, locale: string): Line {
  return { id, by: 'safety', name: null, text, locale, at: null, choices: [], earlier: false, state: null };
}

/**
 * The thread with what the stream brought. An activity is shown once: the echo of one's own line takes that line's
 * place, and what came before is not shown again. Lines stand in the order of the server's time.
 */
export function received(thread: readonly Line[], activities: readonly Activity[]): readonly Line[] {
  return activities.reduce<readonly Line[]>((lines, activity) => {
    const line = lineOf(activity);
    if (line === null) return lines;
    const known = lines.findIndex(({ id }) => id === line.id);
    return known >= 0 ? lines.with(known, line) : inserted(lines, line);
  }, thread);
}

/** The thread with the state of one's own line changed. */
export function marked(thread: readonly Line[], id: string, state: Line['state']): readonly Line[] {
  return thread.map((line) => (line.id === id ? { ...line, state } : line));
}

/** Answers to pick from: those of the last line, as long as nobody has answered. */
export function openChoices(thread: readonly Line[]): Line | null {
  const last = thread.at(-1);
  return last !== undefined && last.choices.length > 0 && !last.earlier ? last : null;
}

function lineOf(activity: Activity): Line | null {
  if (activity.type !== 'message' || activity.id === undefined || !activity.text) return null;
  const ours = activity.channelData?.porchlight;
  const own = activity.from?.role === 'user';
  const clientId = activity.channelData?.clientActivityID;
  const at = Date.parse(activity.timestamp ?? '');
  return {
    id: own && clientId !== undefined ? clientId : activity.id,
    by: own ? 'you' : ours?.from === 'staff' ? 'staff' : ours?.lane === 'safety' ? 'safety' : 'bot',
    name: activity.from?.name ?? null,
    text: activity.text,
    locale: activity.locale ?? null,
    at: Number.isNaN(at) ? null : at,
    choices: (activity.suggestedActions?.actions ?? []).map(({ title, value }) =>
      String(value ?? title ?? ''),
    ),
    earlier: ours?.history === true,
    state: own ? 'sent' : null,
  };
}

/** After the last line that is not later; a line without a time stays where it is, for it was written here. */
function inserted(lines: readonly Line[], line: Line): readonly Line[] {
  let place = lines.length;
  for (;;) {
    const before = lines[place - 1]?.at;
    if (before == null || line.at === null || before <= line.at) return lines.toSpliced(place, 0, line);
    place--;
  }
}
