import { LegalHolds } from './legal-holds.tsx';
import { Settings } from './settings-form.tsx';
import { SECTIONS } from './settings-sections.ts';
import { Staff } from './staff.tsx';
import { Webhooks } from './webhooks.tsx';
import type { Words } from './words.ts';

/** What runs the practice: staff, hours, teams, who is on call, by when, texts, other systems. The server checks each change as a whole. */
export function Admin({ words, language, zone }: { words: Words; language: string; zone: string }) {
  return (
    <>
      <h2>{words.screen.admin}</h2>
      <Staff words={words} />
      {SECTIONS.map((section) => (
        <Settings key={section.name} section={section} words={words} />
      ))}
      <LegalHolds words={words} />
      <Webhooks words={words} language={language} zone={zone} />
    </>
  );
}
