import { targets } from '../../src/handoff/clocks.ts';
import { DEFAULT_AGES } from '../../src/people/ages.ts';
import { DEFAULT_RETENTION } from '../../src/people/retention.ts';
import { FAULT_CODES } from '../../src/practice/fault-words.ts';
import { CATALOGUE } from '../../src/safety/rules/catalogue.ts';
import { SECTIONS } from '../../web/staff/src/settings-sections.ts';
import { languages, wordsOf } from '../../web/staff/src/words.ts';

test.each(languages)('staff read every danger that the guard knows in words, in %s', (language) => {
  const kinds = [...new Set(CATALOGUE.map(({ kind }) => kind))].sort();
  expect(kinds.length).toBeGreaterThan(20);
  const named = Object.entries(wordsOf(language).kind).filter(([, words]) => words.trim() !== '');
  expect(kinds.filter((kind) => !named.some(([known]) => known === kind))).toEqual([]);
});

test.each(languages)('staff read every fault of a field in words, in %s', (language) => {
  expect(FAULT_CODES.length).toBeGreaterThan(50);
  const { fault } = wordsOf(language);
  expect(FAULT_CODES.filter((code) => !Object.hasOwn(fault, code))).toEqual([]);
});

test('the years that stand in an empty field are those that then hold', () => {
  const usual = (name: string) =>
    Object.fromEntries(
      SECTIONS.find((section) => section.name === name)?.columns.map(({ key, usual }) => [
        key,
        Number(usual),
      ]) ?? [],
    );
  expect(usual('ages')).toEqual(DEFAULT_AGES);
  expect(usual('retention')).toEqual(DEFAULT_RETENTION);
});

test('the wait that stands in an empty field is the one that then holds', () => {
  const section = SECTIONS.find(({ name }) => name === 'targets');
  const usual = section?.columns.map(({ key, usual }) => [key, Number(usual) * 60_000]) ?? [];
  const { danger, urgentOpen, urgentClosed, routineOpen } = targets;
  expect(Object.fromEntries(usual)).toEqual({ danger, urgentOpen, urgentClosed, routineOpen });
});
