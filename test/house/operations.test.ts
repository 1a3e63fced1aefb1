import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openMetrics } from '../../src/metrics.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Rule = {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
};
const rules: readonly Rule[] = parse(read('deploy/alerts.yaml')).groups.flatMap(
  (group: { readonly rules: readonly Rule[] }) => group.rules,
);
const dashboard = JSON.parse(read('deploy/grafana-dashboard.json'));
const expressions: readonly string[] = dashboard.panels.flatMap(
  (panel: { readonly targets?: readonly { readonly expr: string }[] }) =>
    (panel.targets ?? []).map(({ expr }) => expr),
);

/** Names of series that an expression asks for, without what histograms put behind theirs. */
function metricsOf(expression: string): readonly string[] {
  return [...expression.matchAll(/\b(?:porchlight|process|nodejs)_[a-z0-9_]+/g)].map(([name]) =>
    name.replace(/_(bucket|sum|count)$/, ''),
  );
}

/** Every label that an expression filters or groups by, per metric it stands at. */
function labelsOf(expression: string): readonly (readonly [string, string])[] {
  return [...expression.matchAll(/\b(porchlight_[a-z0-9_]+)\{([^}]*)\}/g)].flatMap(([, metric, filters]) =>
    [...(filters ?? '').matchAll(/([a-z_]+)\s*(?:=~|!~|!=|=)/g)].map(
      ([, label]) => [(metric ?? '').replace(/_(bucket|sum|count)$/, ''), label ?? ''] as const,
    ),
  );
}

const { registry } = openMetrics();
const known = new Map(
  registry
    .getMetricsAsArray()
    .map((metric) => [metric.name, (metric as unknown as { labelNames: readonly string[] }).labelNames]),
);

test('dashboard and alerts ask for metrics and labels that there are', () => {
  expect(rules.length).toBeGreaterThan(15);
  expect(expressions.length).toBeGreaterThan(30);
  const all = [...rules.map(({ expr }) => expr), ...expressions];
  expect([...new Set(all.flatMap(metricsOf))].filter((name) => !known.has(name))).toEqual([]);
  const unknown = all
    .flatMap(labelsOf)
    .filter(
      ([metric, label]) => !['job', 'instance', 'le'].includes(label) && !known.get(metric)?.includes(label),
    );
  expect(unknown).toEqual([]);
});

test('everything that is measured is on the dashboard', () => {
  const shown = new Set(expressions.flatMap(metricsOf));
  const own = [...known.keys()].filter((name) => name.startsWith('porchlight_'));
  expect(own.filter((name) => !shown.has(name))).toEqual([]);
});

test('each alert says how urgent it is, and docs/operations.md what it means and what to do', () => {
  const docs = read('docs/operations.md');
  for (const { alert, labels, annotations } of rules) {
    expect(['page', 'ticket']).toContain(labels.severity);
    expect(annotations.summary).toMatch(/\.$/);
    expect([alert, docs.includes(`### ${alert}\n`)]).toEqual([alert, true]);
  }
  const described = [...docs.matchAll(/^### ([A-Z][A-Za-z]+)$/gm)].map(([, name]) => name);
  expect(described.filter((name) => !rules.some(({ alert }) => alert === name))).toEqual([]);
});
