/** Bounds on everything that pages and other Direct Line clients send. Times in milliseconds. */

/** The client refreshes its token every 15 minutes whatever we say, so a token lives twice that. */
export const TOKEN_MS = 30 * 60_000;

/** A stream address bears its token in the query, so it is good for connecting only (Direct Line 3.0: 60 s). */
export const STREAM_TOKEN_MS = 60_000;

/** How long a page that is being opened waits for its first words in the same answer; a turn takes a tenth of it. */
export const FIRST_WORDS_MS = 500;

/** A link sent by text: long enough to find the phone again, short enough for a stolen screenshot. */
export const LINK_MS = 15 * 60_000;

/** Characters of one message: several times the longest text message (1,600), far under the body's limit. */
export const MAX_TEXT = 4_000;

/** A body that holds such a message in any script, with what clients put into `channelData`. */
export const MAX_BODY_BYTES = 64 * 1024;

/** Pictures and files noted on one message. */
export const MAX_ATTACHMENTS = 10;

/** Ids that clients name: users, practices, watermarks. */
export const MAX_ID = 128;

/** Origins that a token may be bound to. */
export const MAX_ORIGINS = 10;

/** The real client opens up to three sockets for one stream after a 403; each gets everything, the oldest gives way. */
export const MAX_SOCKETS = 4;

/** The client sends an empty frame every 20 s and nothing else. */
export const MAX_FRAME_BYTES = 1024;

/** A client that has not taken one frame by then is closed, so that it cannot hold memory; it comes back with its watermark. */
export const UNREAD_MS = 60_000;

/** Shorter than the idle limit of common proxies (60 s). */
export const KEEP_ALIVE_MS = 20_000;

/** Activities in one answer. */
export const BATCH = 100;

/** Activities in one frame of the stream: the next is read once this one is taken, so a slow client holds so many and no more. */
export const FRAME_BATCH = 25;

/** Lines of the earlier conversation that a page opened with a link shows. */
export const HISTORY_LINES = 20;

/** Messages of one conversation: nobody types faster. */
export const MESSAGE_RATE = { points: 20, seconds: 10 };

/** Conversations begun from one network address: a clinic's waiting room shares one. */
export const START_RATE = { points: 3_000, seconds: 60 };
