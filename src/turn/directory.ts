import type { Help } from '../care/help/help.ts';
import type { Home } from '../care/homes/home.ts';

/** What a practice knows of its surroundings. Public data: whoever asks may be told. */
export type Directories = { readonly homes: Home; readonly help: Help };

/**
 * The directories as a turn may ask for them: from a copy, at most a minute old. Rejects with StoreAway, where the turn is
 * to be tried again. Empty where nothing was loaded.
 */
export type Directory = {
  read<Kind extends keyof Directories>(practice: string, kind: Kind): Promise<readonly Directories[Kind][]>;
};

/** What became of the entries of a load. */
export type DirectoryChange = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
};
