import type { Chart } from '../care/chart.ts';
import type { Right } from '../care/family.ts';

const CARERS: readonly Right[] = ['see', 'decide', 'ask'];
const FAMILY: readonly Right[] = ['see', 'ask'];
const OTHERS: readonly Right[] = ['ask'];

const CARER_WORDS =
  /^(?:parent|mother|mom|mum|father|dad|step ?(?:mother|father|parent)|foster (?:mother|father|parent)|(?:legal )?guardian|caregiver|carer|conservator|health ?care (?:proxy|agent)|proxy|power of attorney|madre|mama|padre|papa|padrastro|madrastra|tutora?|cuidadora?)$/;
const FAMILY_WORDS =
  /^(?:wife|husband|spouse|partner|son|daughter|child|sister|brother|sibling|grand(?:mother|father|parent|son|daughter|child|ma|pa)|aunt|uncle|cousin|niece|nephew|(?:son|daughter|mother|father|sister|brother)-in-law|family|relative|esposa|esposo|pareja|hija|hijo|hermana|hermano|abuela|abuelo|nieta|nieto|tia|tio|prima|primo|sobrina|sobrino|nuera|yerno|familiar)$/;

/**
 * What somebody may do for a patient. The patient (`relationship` null) may do all; a parent, guardian or carer that
 * staff enrolled acts for them; other family see and ask; anybody else may ask for a person and no more.
 */
export function rightsOf(relationship: string | null): readonly Right[] {
  if (relationship === null) return CARERS;
  const said = relationship
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  if (CARER_WORDS.test(said)) return CARERS;
  return FAMILY_WORDS.test(said) ? FAMILY : OTHERS;
}

/**
 * The chart as somebody may read it: what is sensitive is for the patient alone, and that there is any is not told to others
 * either. (What the patient's own texts leave out is up to `care`, which says that it does.) `all`: a teen on a phone of
 * their own reads the sensitive parts too.
 */
export function visibleChart(
  chart: Chart,
  reader: { readonly isPatient: boolean; readonly all?: boolean },
): Chart {
  if (reader.isPatient && reader.all !== true) return chart;
  const shown = <Entry extends { readonly sensitive: boolean }>(
    entries: readonly Entry[],
  ): readonly Entry[] =>
    reader.all === true
      ? entries.map((entry) => ({ ...entry, sensitive: false }))
      : entries.filter((entry) => !entry.sensitive);
  return {
    ...chart,
    plans: chart.plans.map((plan) => ({ ...plan, items: shown(plan.items) })),
    goals: shown(chart.goals),
    medicines: shown(chart.medicines),
    ...(chart.card === undefined ? {} : { card: shown(chart.card) }),
  };
}
