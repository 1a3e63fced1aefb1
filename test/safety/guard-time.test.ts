import { slowestOf } from './slow-strings.ts';

/** A pattern that backtracks, or a step that looks at all that came before, would take minutes for one of these. */
test('500 strings of 10 KB made to be slow are each read at once', () => {
  // On an idle machine the slowest takes a third of a second.
  expect(slowestOf(500)).toBeLessThan(15_000);
}, 900_000);
