/**
 * Where a person can be reached. `via` is our number (E.164) or messaging service that the text came in or goes out by. A
 * `room` is one person's talk in another chat service (Teams …); `way` is how its channel finds it again.
 */
export type Address =
  | { readonly channel: 'sms'; readonly number: string; readonly via: string }
  | { readonly channel: 'web'; readonly page: string }
  | { readonly channel: 'chat'; readonly room: string; readonly way: string }
  | { readonly channel: 'terminal'; readonly name: string };

/** Where something goes out to: a person, or another system of the practice's (by the id of its webhook). */
export type Destination = Address | { readonly channel: 'hook'; readonly hook: string };

/** The text under which an address is looked up: the same person's number by whatever way it came. */
export function addressKey(address: Destination): string {
  switch (address.channel) {
    case 'sms':
      return `sms:${address.number}`;
    case 'web':
      return `web:${address.page}`;
    case 'chat':
      return `chat:${address.room}`;
    case 'terminal':
      return `terminal:${address.name}`;
    case 'hook':
      return `hook:${address.hook}`;
  }
}
