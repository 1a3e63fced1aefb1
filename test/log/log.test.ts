import { openLog, reduce } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';

/** A log that keeps its lines. */
function kept() {
  const lines: string[] = [];
  return { log: openLog('debug', { write: (line: string) => void lines.push(line) }), lines };
}

test('a line holds its phrase, a UTC time and the allowed fields', () => {
  const { log, lines } = kept();
  log.info('turn done', { practice: 'maple', patient: 'p-1', milliseconds: 12, events: { message: 2 } });
  const line = JSON.parse(lines[0] ?? '');
  expect(line).toMatchObject({
    severity: 'info',
    what: 'turn done',
    practice: 'maple',
    patient: 'p-1',
    milliseconds: 12,
    events: { message: 2 },
  });
  expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('fields that are not on the list are dropped, whatever they hold', () => {
  const { log, lines } = kept();
  log.warn('odd', { text: 'MARKER', name: 'MARKER', body: { deep: 'MARKER' }, config: { url: 'MARKER' } });
  expect(lines[0]).not.toContain('MARKER');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ dropped: 4 });
});

test.each([
  ['practice', 'my chest hurts MARKER'],
  ['conversation', '+15551234567'],
  ['conversation', '5551234567'],
  ['providerId', { MARKER: 1 }],
  ['reason', 'I said MARKER'],
  ['reason', 'line\nMARKER'],
  ['status', 'MARKER'],
  ['events', { 'said MARKER': 1, message: 'MARKER' }],
  ['error', 'MARKER'],
  ['code', 'x'.repeat(100)],
])('an allowed field that does not look as it should is not shown: %s', (field, value) => {
  const { log, lines } = kept();
  log.error('odd', { [field]: value });
  expect(lines[0]).not.toMatch(/MARKER|555|xxxx/);
});

test('of an error the class, the code and the places are known, not the message', () => {
  const cause = Object.assign(new TypeError('cause MARKER'), { code: 'ECONNRESET', config: 'MARKER' });
  const error = new Error('first MARKER\n    at MARKER (/MARKER/x.ts:1:2)\nlast', { cause });
  const { log, lines } = kept();
  log.error('failed', { error });
  expect(lines[0]).not.toContain('MARKER');
  const shown = JSON.parse(lines[0] ?? '').error;
  expect(shown).toMatchObject({ name: 'Error', cause: { name: 'TypeError', code: 'ECONNRESET' } });
  expect(shown.frames[0]).toMatch(/log\.test\.ts:\d+:\d+$/);
});

test('an error whose message was changed after it was made still says no word of it', () => {
  const error = new Error('at first MARKER\n    at MARKER (/MARKER/x.ts:1:2)');
  expect(error.stack).toContain('MARKER');
  error.message = 'another';
  expect(JSON.stringify(reduce(error))).not.toContain('MARKER');
});

test('a chain of causes ends', () => {
  const error = new Error('a');
  error.cause = error;
  expect(JSON.stringify(reduce(error)).length).toBeLessThan(20_000);
});

test('metrics have the names that operators are told', async () => {
  const metrics = openMetrics({ process: false });
  metrics.safetyVerdicts.inc({ level: 'emergency', kind: 'cardiac' });
  metrics.handoffsOpen.set({ risk: 'urgent', state: 'waiting' }, 3);
  const text = await metrics.registry.metrics();
  expect(text).toContain('porchlight_safety_verdicts_total{level="emergency",kind="cardiac"} 1');
  expect(text).toContain('porchlight_handoffs_open{risk="urgent",state="waiting"} 3');
});
