import type { Chart } from '../care/chart.ts';
import type { Practice } from '../practice/practice.ts';
import type { Asking, Known } from './language-model.ts';
import type { Turn } from './turn.ts';

/** Everybody whom these charts and this practice know by name, number or birth: none of it leaves to a language model. */
export function knownIn(
  charts: readonly Chart[],
  practice: Practice,
  numbers: readonly string[] = [],
): Known {
  const present = (texts: readonly (string | null | undefined)[]) =>
    texts.filter((text): text is string => typeof text === 'string' && text !== '');
  return {
    names: present(charts.flatMap(({ patient }) => [patient.name, patient.given])),
    others: present([
      ...charts.flatMap(({ team, circle = [], medicines, plans, appointments }) => [
        ...team.map(({ name }) => name),
        ...circle.map(({ name }) => name),
        ...medicines.map(({ prescriber }) => prescriber),
        ...plans.flatMap(({ items }) => items.flatMap(({ who }) => who)),
        ...appointments.flatMap((one) => one.with),
      ]),
      ...practice.roster.map(({ name }) => name),
    ]),
    dates: present(charts.map(({ patient }) => patient.birthDate)),
    numbers: present([
      ...numbers,
      practice.phone,
      ...practice.numbers,
      ...practice.roster.map(({ phone }) => phone),
      ...charts.flatMap(({ team, circle = [] }) =>
        [...team, ...circle].map((one) => ('phone' in one ? one.phone : one.number)),
      ),
    ]),
  };
}

/** On whose account a turn asks the model, with everything of the turn that must not leave. */
export function askingOf(turn: Turn): Asking {
  const { address, locale } = turn.session;
  return {
    practice: turn.practice.id,
    locale,
    known: knownIn(
      turn.held.patients.map(({ chart }) => chart),
      turn.practice,
      address !== null && 'number' in address ? [address.number] : [],
    ),
    signal: turn.tools.signal,
  };
}
