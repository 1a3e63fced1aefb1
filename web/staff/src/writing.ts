import { api, type Translated } from './api.ts';
import { DraftKeeper } from './drafts.ts';
import type { Held } from './held.ts';
import type { Loading } from './loading.ts';
import type { Draft, State } from './state.ts';

/** As long as the server keeps a reply back. */
const UNDO_MS = 5_000;

/** What is written in the open conversation: kept, sent, taken back, and seen by colleagues while it is typed. */
export class Writing {
  readonly #held: Held;
  readonly #loading: Loading;
  readonly #newKey: () => string;
  readonly #keeper = new DraftKeeper();
  #undoEnds: ReturnType<typeof setTimeout> | undefined;
  #typing = false;

  constructor(held: Held, loading: Loading, newKey: () => string) {
    this.#held = held;
    this.#loading = loading;
    this.#newKey = newKey;
  }

  /** Whether something is written that the server does not have yet. */
  get behind(): boolean {
    return this.#keeper.behind && this.#held.state.drafts.size > 0;
  }

  /** Another conversation is open: nobody types there yet. */
  stopTyping(): void {
    this.#typing = false;
  }

  /** Keeps what is being written, a reply or a private note. */
  write(conversation: string, change: { readonly text?: string; readonly note?: string }): void {
    const known = this.#held.state.drafts.get(conversation);
    const draft = { text: '', note: '', ...known, ...change };
    // Another text is another line; the same text tried again is the same line.
    const key = known?.text === draft.text ? known.key : this.#newKey();
    this.keepDraft(conversation, { ...draft, key });
    this.#held.set({ failure: null, notice: null });
    const typing = draft.text !== '';
    if (typing !== this.#typing) {
      this.#typing = typing;
      this.appear();
    }
  }

  /** Sends what is in the box, or its translation in its place: taken back, it is the original that is in the box again. */
  async reply(sendAt?: string, translated?: Translated & { send: string }): Promise<void> {
    const item = this.#held.current;
    const draft = item === null ? undefined : this.#held.state.drafts.get(item.conversationId);
    if (item === null || draft === undefined || draft.text.trim() === '' || this.#held.state.busy !== null)
      return;
    const { conversationId: conversation } = item;
    await this.#held.doing('reply', async () => {
      const when = sendAt === undefined ? { undo: true } : { sendAt };
      const line =
        translated === undefined
          ? { text: draft.text, clientId: draft.key }
          : {
              text: translated.send,
              clientId: `${draft.key}-${translated.to}`,
              translationId: translated.id,
            };
      const { id } = await api.reply(conversation, { ...line, ...when });
      if (this.#held.state.drafts.get(conversation)?.key === draft.key)
        this.keepDraft(conversation, { text: '', note: draft.note, key: '' });
      this.#held.set({ notice: sendAt === undefined ? 'sent' : 'scheduled' });
      if (sendAt === undefined) this.#mayUndo({ conversation, line: id, text: draft.text });
    });
    await this.#loading.lines();
  }

  /** Takes back what has not gone out; what was written is in the box again. */
  async takeBack(line: string, text: string): Promise<void> {
    const item = this.#held.current;
    if (item === null) return;
    await this.#held.doing('undo', async () => {
      await api.takeBack(item.conversationId, line);
      const known = this.#held.state.drafts.get(item.conversationId);
      if ((known?.text ?? '') === '') this.write(item.conversationId, { text });
      this.#held.set({ undo: null, notice: 'undone' });
    });
    await this.#loading.lines();
  }

  keepDraft(conversation: string, draft: Draft): void {
    const drafts = new Map(this.#held.state.drafts);
    if (draft.text === '' && draft.note === '') drafts.delete(conversation);
    else drafts.set(conversation, draft);
    this.#held.set({ drafts });
    this.#keeper.keep(conversation, drafts.get(conversation));
  }

  #mayUndo(undo: State['undo']): void {
    clearTimeout(this.#undoEnds);
    this.#held.set({ undo });
    this.#undoEnds = setTimeout(() => this.#held.set({ undo: null }), UNDO_MS);
  }

  async findDraft(): Promise<void> {
    const conversation = this.#held.current?.conversationId;
    if (
      conversation === undefined ||
      this.#held.state.me == null ||
      this.#held.state.drafts.has(conversation)
    )
      return;
    const kept = await this.#keeper.find(conversation).catch(() => null);
    if (kept === null || this.#held.state.drafts.has(conversation)) return;
    const drafts = new Map(this.#held.state.drafts).set(conversation, { ...kept, key: this.#newKey() });
    this.#held.set({ drafts });
  }

  appear(): void {
    if (this.#held.state.me == null || document.visibilityState === 'hidden') return;
    const conversation = this.#held.current?.conversationId ?? null;
    api.appear(conversation, this.#typing && conversation !== null).catch(() => undefined);
  }
}
