import { whereIs } from './ask-plan.ts';
import type { Chart, PlanItem, Question } from './chart.ts';
import { everyItem, shownAs } from './everything.ts';
import { type Form, formsOf, type Say } from './forms.ts';
import { openQuestions } from './questions.ts';

/** One thing of the plan as a page shows it, in words: each form is faithful to the record, the first is the usual one. */
export type PlanCard = {
  readonly id: string;
  readonly kind: PlanItem['kind'];
  readonly name: string;
  /** What a picture beside it shows, for whoever cannot see it. */
  readonly picture: string;
  readonly where: string;
  readonly forms: readonly { readonly form: Form; readonly text: string }[];
};

/** Everything of a plan that may be shown, as cards: the one source of the page and of the texts. */
export function planCards(chart: Chart, now: number, say: Say): readonly PlanCard[] {
  return everyItem(chart, now).map((item) => {
    const kind = shownAs(item);
    const name = say({ key: 'general:plan.line', values: { item: { verbatim: item.what.verbatim } } });
    const forms = formsOf(item, say);
    return {
      id: item.id,
      kind,
      name,
      picture: say({ key: `explain:picture.${kind}` }),
      where: say(whereIs(chart, item)),
      forms,
    };
  });
}

/** A patient's questions as a page shows them: those to ask, the first first, and what was said to the others. */
export function questionCards(chart: Chart): {
  readonly open: readonly Question[];
  readonly answered: readonly Question[];
} {
  return {
    open: openQuestions(chart),
    answered: chart.questions.filter(({ state }) => state === 'answered'),
  };
}
