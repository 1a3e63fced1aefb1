import { expectNothing, openScene, rest } from './scene.ts';
import { meaningOf } from './steps.ts';
import type { World } from './world.ts';

/**
 * Plays a conversation written down as a nurse would read it. Every text that the phone gets must stand in the
 * transcript: an answer that nobody expected fails it as much as one that did not come.
 *
 *   patient ana, es                  Ana's phone, enrolled with consent taken in person, in Spanish
 *   patient ana as mother, es        her mother's phone
 *   not consented ana, en            enrolled, but neither asked nor verified
 *   invited ana, en                  staff had us write to her first
 *   stranger, es                     a number nobody knows
 *   second phone of ana, en          another phone of hers, where nobody has agreed; `first phone again` goes back
 *   also ben as mother, en           the same phone is enrolled for another patient, too, with consent; `also not consented …`
 *   phone +13125550190               goes to that phone, wherever its texts were read up to
 *   record sofia-2: Sofia Reyes, 2019-03-04: Green zone   a patient of that name and birth date; ` / ` between the lines of the plan
 *   > code of +13125550160           they text the code that that phone got last
 *   number moves to ben, en          staff tie this same phone to another patient, who has not agreed yet
 *   > text                           they text; `> [image/jpeg]` a picture; lines behind `>>` are sent in one burst
 *   bot: text                        what they get; `…` stands for any words, more lines of it are indented
 *   rosa: text                       what a member of staff wrote, as the phone shows it
 *   handed-off urgent: reason        there is an open handoff of that risk and reason
 *   no handoff                       there is none
 *   staff rosa claims|releases|resolves     · staff rosa: text
 *   staff rosa promises within 2 days: text    she promises it; `agrees to`, `keeps`, `drops the promise` is said of the last one
 *   program discharge starts          staff begin it here; `pauses`, `resumes`, `stops`
 *   link opens the page              the last link that was texted is exchanged for a way into the conversation
 *   link is too old                  it is refused as expired
 *   refused taken                    the last act of staff was refused with that code
 *   recorded Goal: text              the record has such a resource that holds the text
 *   wait 7 days                      (minutes, hours, days)
 *   at 2026-11-24T02:00              local time of the practice; `while open`, `while closed`: the next such moment
 *   nothing                          they got nothing more
 *   never said: text                 no text that this phone got holds these words, whatever their case
 *
 * Rejects at the first line that does not come true, with the line and what came instead.
 */
export async function play(world: World, transcript: string): Promise<void> {
  const scene = openScene(world);
  for (const { line, text } of stepsOf(transcript)) {
    try {
      const act = meaningOf(text);
      if (act === null) throw new Error('no such step');
      await act(scene);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`line ${line}: ${text}\n${reason}${rest(scene)}`);
    }
  }
  expectNothing(scene);
}

type Step = { readonly line: number; readonly text: string };

/** Lines after the title's blank line; indented lines belong to the one before. */
function stepsOf(transcript: string): readonly Step[] {
  const lines = transcript.split('\n');
  const start = lines.findIndex((line) => line.trim() === '') + 1;
  const steps: Step[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < start || line.trim() === '' || line.startsWith('#')) continue;
    const last = steps.at(-1);
    const goesOn = /^\s{2,}/.test(line) || (line.startsWith('>> ') && last?.text.startsWith('>> '));
    if (goesOn && last !== undefined)
      steps[steps.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` };
    else steps.push({ line: index + 1, text: line.trimEnd() });
  }
  return steps;
}
