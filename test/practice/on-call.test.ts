import { onCallAt } from '../../src/practice/on-call.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { readPractice } from '../../src/practice/practice-file.ts';
import { lookBy, wakingMoment } from '../../src/practice/waking.ts';

const file = `
id: maple
name: Maple
phone: "+13125550100"
numbers: ["+13125550142"]
zone: America/Chicago
languages: [en]
hours: { monday: [["08:00", "12:00"], ["13:00", "17:00"]] }
roster:
  - { name: Ana, phone: "+13125550151", role: nurse, shifts: [{ day: monday, from: "17:00", to: "08:00" }] }
  - { name: Bea, phone: "+13125550152", role: nurse, shifts: [{ day: tuesday, from: "17:00", to: "08:00" }] }
  - { name: Sue, phone: "+13125550153", role: supervisor }
substitutions:
  - { name: Ana, by: Zoe, phone: "+13125550159", from: "2026-11-30", to: "2026-12-06" }
`;
const practice: Practice = readPractice(file);
const chicago = (local: string) => Date.parse(`${local}:00-06:00`);
const names = (at: number) => onCallAt(practice, at).map(({ name }) => name);

test('the roster hands over from shift to shift, past midnight too; who has no shift is always there', () => {
  expect(names(chicago('2026-11-23T18:00'))).toEqual(['Ana', 'Sue']);
  expect(names(chicago('2026-11-24T07:59'))).toEqual(['Ana', 'Sue']);
  expect(names(chicago('2026-11-24T08:00'))).toEqual(['Sue']);
  expect(names(chicago('2026-11-24T23:00'))).toEqual(['Bea', 'Sue']);
});

test('somebody who stands in is called at their own number, on those days alone', () => {
  expect(onCallAt(practice, chicago('2026-11-30T18:00'))[0]).toMatchObject({
    name: 'Zoe',
    phone: '+13125550159',
  });
  expect(names(chicago('2026-12-07T18:00'))).toEqual(['Ana', 'Sue']);
});

test('a stand-in for nobody, or with no number, is a fault with its place', () => {
  const wrong = file.replace('name: Ana, by: Zoe, phone: "+13125550159"', 'name: Nobody, by: Zoe');
  expect(() => readPractice(wrong)).toThrow(/substitutions\.0\.name.*substitutions\.0\.phone/s);
});

test('nobody is woken for what is no danger, and nobody waits past half a day for it', () => {
  const eight = 8 * 60 * 60_000;
  for (let hour = 0; hour < 24; hour += 1) {
    const since = chicago(`2026-11-23T${String(hour).padStart(2, '0')}:30`);
    const at = lookBy(practice, since, eight);
    const local = new Date(at - 6 * 60 * 60_000).getUTCHours();
    expect([hour, local >= 7 && local <= 20]).toEqual([
      hour,
      hour >= 21 || hour < 7 ? local >= 7 : local <= 20 && local >= 7,
    ]);
    expect(at - since).toBeLessThanOrEqual(10 * 60 * 60_000);
  }
  expect(wakingMoment(practice, chicago('2026-11-23T23:00'))).toBe(chicago('2026-11-24T07:00'));
});
