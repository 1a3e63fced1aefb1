import { useState } from 'preact/hooks';
import { api } from './api.ts';
import type { Row } from './settings.ts';
import { numbersOf, retentionColumns } from './settings-rules.ts';
import { fill, type Words } from './words.ts';

type Found = Readonly<Record<'patients' | 'held' | 'strangers' | 'texts', number>>;

/** What would go the next night by the rules that are typed, before they are saved: what is gone does not come back. */
export function Look({
  row,
  doing,
  words,
}: {
  row: Row | undefined;
  doing: (work: () => Promise<unknown>, byHand?: boolean) => Promise<boolean>;
  words: Words;
}) {
  const [found, setFound] = useState<Found | null>(null);
  const look = (): Promise<boolean> => {
    setFound(null);
    const wanted = numbersOf(row, retentionColumns) ?? {};
    return doing(async () => setFound(await api.post<Found>('/admin/retention/look', wanted)), false);
  };
  return (
    <>
      <button type="button" onClick={() => void look()}>
        {words.admin['keep-look']}
      </button>
      <p role="status">{found === null ? '' : fill(words.admin['keep-found'], found)}</p>
    </>
  );
}
