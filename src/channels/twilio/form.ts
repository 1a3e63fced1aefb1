import type { Fault } from '../../errors.ts';
import type { Address } from '../../turn/address.ts';
import type { Media } from '../../turn/events.ts';
import type { Inbound } from '../../turn/ports.ts';

/** Fields as they were sent: a key that comes twice has a list. What is not known is kept, it is signed too. */
export type Form = Readonly<Record<string, string | string[]>>;

/** Far more than Twilio sends (about 40 with ten pictures); a form above it is refused before it is signed for. */
export const mostFields = 500;

/** Twilio takes at most ten pictures a message. */
const mostMedia = 10;

/** Reads a form body. Bytes that are no UTF-8 become U+FFFD, as the signature's check then sees them. Null: too many fields. */
export function readForm(body: Uint8Array): Form | null {
  const form: Record<string, string | string[]> = Object.create(null);
  let fields = 0;
  for (const [name, value] of new URLSearchParams(Buffer.from(body).toString('utf8'))) {
    fields += 1;
    if (fields > mostFields) return null;
    const before = form[name];
    form[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return form;
}

/** One field, the first where it comes twice; undefined when it is missing. NULs are dropped: nothing stores them. */
export function field(form: Form, name: string): string | undefined {
  const value = form[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first?.replaceAll('\u0000', '');
}

const sid = /^[A-Z]{2}[0-9a-zA-Z]{6,62}$/u;
const e164 = /^\+[1-9]\d{4,14}$/u;
const shortCode = /^\d{3,8}$/u;
/** Since 2026 a WhatsApp user may have an id and no number. */
const whatsapp = /^whatsapp:[+\w.:-]{3,80}$/u;

/** Faults of the fields that every webhook of Twilio has. Values are never said back. */
function faultsOf(form: Form, wanted: Readonly<Record<string, RegExp | null>>): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [path, shape] of Object.entries(wanted)) {
    const value = field(form, path);
    if (value === undefined || (shape !== null && value === '')) faults.push({ path, message: 'is missing' });
    else if (shape !== null && !shape.test(value)) faults.push({ path, message: 'has an unknown form' });
  }
  return faults;
}

const party = new RegExp(`${e164.source}|${shortCode.source}|${whatsapp.source}`, 'u');

/** Reads an inbound message, or says everything that is wrong with it. */
export function readInbound(
  form: Form,
): { readonly inbound: Inbound } | { readonly faults: readonly Fault[] } {
  const media = mediaOf(form);
  const faults = faultsOf(form, {
    AccountSid: sid,
    MessageSid: sid,
    From: party,
    To: party,
    ...(media.length === 0 && { Body: null }),
  });
  if (faults.length > 0) return { faults };
  const address: Address = { channel: 'sms', number: need(form, 'From'), via: need(form, 'To') };
  return {
    inbound: {
      address,
      providerId: need(form, 'MessageSid'),
      text: field(form, 'Body') ?? '',
      media,
      keyword: keywordOf(form),
      localeHint: null,
    },
  };
}

/** A status callback: what became of a message of ours. The status is Twilio's word, whatever it is. */
type Callback = {
  readonly providerId: string;
  readonly status: string;
  readonly code: string | null;
  /** Our side: a number or, where the sender is not known yet, the messaging service. */
  readonly from: string | undefined;
};

/** Reads a status callback, or says everything that is wrong with it. */
export function readCallback(
  form: Form,
): { readonly callback: Callback } | { readonly faults: readonly Fault[] } {
  const faults = faultsOf(form, { AccountSid: sid, MessageSid: sid, MessageStatus: /^[\w-]{1,40}$/u });
  if (faults.length > 0) return { faults };
  const code = field(form, 'ErrorCode');
  return {
    callback: {
      providerId: need(form, 'MessageSid'),
      status: need(form, 'MessageStatus'),
      code: code !== undefined && /^[1-9]\d{0,9}$/u.test(code) ? code : null,
      from: field(form, 'From'),
    },
  };
}

function mediaOf(form: Form): readonly Media[] {
  const count = Number(field(form, 'NumMedia') ?? 0);
  const media: Media[] = [];
  for (let index = 0; index < Math.min(count, mostMedia); index += 1) {
    const url = field(form, `MediaUrl${index}`);
    if (url === undefined || url.length > 2_000 || !URL.canParse(url)) continue;
    const contentType = field(form, `MediaContentType${index}`)?.slice(0, 100);
    media.push({ url, contentType: contentType || 'application/octet-stream' });
  }
  return media;
}

function keywordOf(form: Form): Inbound['keyword'] {
  const keyword = field(form, 'OptOutType')?.toUpperCase();
  return keyword === 'STOP' || keyword === 'START' || keyword === 'HELP' ? keyword : null;
}

function need(form: Form, name: string): string {
  return field(form, name) ?? '';
}
