import type { Chart, Question } from '../care/chart.ts';
import { phrase } from '../care/phrase.ts';
import { ageLine, ageOf } from '../care/plan-age.ts';
import { planCards, questionCards } from '../care/plan-cards.ts';
import { teamCards } from '../care/team-cards.ts';
import { RIGHT_TO_LEFT } from '../language/right-to-left.ts';
import type { Practice } from '../practice/practice.ts';
import type { Voice } from '../turn/ports.ts';
import { escaped } from './my-data-page.ts';

/** What a shared page is made of. `chart` holds only what may be shown to others. */
export type SharedPage = {
  readonly practice: Practice;
  readonly chart: Chart;
  readonly locale: string;
  readonly voice: Voice;
  readonly now: number;
};

/** The plan as somebody else reads it and prints it: in plain words, in the family's language with English beside it. */
export function planPage({ practice, chart, locale, voice, now }: SharedPage): string {
  const languages = locale === 'en' ? ['en'] : ['en', locale];
  const cards = languages.map((language) => ({
    language,
    cards: planCards(chart, now, (said) => voice.say(language, said)),
  }));
  const cell = (language: string, lines: readonly string[]): string =>
    `<td ${inLanguage(language)}>${broken(lines.join('\n'))}</td>`;
  const rows = (cards[0]?.cards ?? [])
    .filter(({ kind }) => kind !== 'contact')
    .map(({ kind }, place) => {
      const cells = cards.map(({ language, cards: all }) =>
        cell(language, [all[place]?.name ?? '', all[place]?.forms[0]?.text ?? '']),
      );
      return `<tr class="${kind}">${cells.join('')}</tr>`;
    });
  const team = teamCards(chart).map((card) => {
    const cells = languages.map((language) =>
      cell(
        language,
        card.lines.map((line) => voice.say(language, line)),
      ),
    );
    return `<tr class="contact">${cells.join('')}</tr>`;
  });
  const ages = chart.plans.map((plan) => `<p>${escaped(voice.say(locale, ageLine(ageOf(plan, now))))}</p>`);
  const title = escaped(voice.say(locale, phrase('explain:page.title')));
  return whole(
    locale,
    title,
    `<h1>${title}: ${escaped(chart.patient.name ?? '')}</h1>
    <p>${escaped(practice.name)}, ${escaped(practice.phone)}</p>${ages.join('')}${printButton(locale, voice)}
    <table><tbody>${[...rows, ...team].join('\n')}</tbody></table>`,
  );
}

/** Questions for a visit on one page: English first, the original beside it, a box to tick and room to write. */
export function questionsPage({ practice, chart, locale, voice }: SharedPage): string {
  const title = escaped(voice.say('en', phrase('explain:page.questions')));
  const rows = questionCards(chart)
    .open.map((question) => {
      const mark = question.must === false ? 'if there is time' : '';
      return `<tr><td class="box">\u2610</td><td ${inLanguage('en')}>${englishOf(question, locale, voice)}</td><td ${inLanguage(locale)}>${escaped(question.text)}</td><td>${mark}</td></tr>`;
    })
    .join('\n');
  return whole(
    'en',
    title,
    `<h1>${title}: ${escaped(chart.patient.name ?? '')}</h1><p>${escaped(practice.name)}</p>${printButton(locale, voice)}
    <table><tbody>${rows}</tbody></table>`,
  );
}

function englishOf({ text, bank }: Question, locale: string, voice: Voice): string {
  if (bank !== undefined) return escaped(voice.say('en', phrase(bank)));
  return locale === 'en' ? escaped(text) : `<i>${escaped(voice.say('en', phrase('asking:own-words')))}</i>`;
}

function inLanguage(language: string): string {
  return `lang="${language}" dir="${RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'}"`;
}

function printButton(locale: string, voice: Voice): string {
  const word = escaped(voice.say(locale, phrase('shared:print')));
  return `<p><button type="button" id="print" ${inLanguage(locale)}>${word}</button></p>`;
}

/** A whole document of these pages; `title` and `body` are HTML. */
export function whole(locale: string, title: string, body: string): string {
  return `<!doctype html><html ${inLanguage(locale)}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><link rel="stylesheet" href="/shared/page.css"><script src="/shared/page.js" defer></script></head><body><main>${body}</main></body></html>`;
}

/** Looks plain on paper and large on a phone. */
export const PAGE_CSS = `body{font:18px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}
main{max-width:52rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}
td{border:1px solid #999;padding:.5rem;vertical-align:top}.box{width:2rem;font-size:1.4rem}
.warning td,.restriction td{border-inline-start:.4rem solid #8a1c1c}
label{display:block;font-weight:600}input{font:inherit;padding:.6rem .8rem;border:2px solid #555;border-radius:.4rem;
max-width:100%;box-sizing:border-box;min-height:2.75rem}.wrong{color:#8a1c1c;font-weight:600}
input:focus-visible,button:focus-visible{outline:3px solid #b45309;outline-offset:2px}
button{font:inherit;min-height:2.75rem;padding:.7rem 1.4rem;border:2px solid #1b4d6b;border-radius:.4rem;background:#1b4d6b;color:#fff}
@media print{body{font-size:11pt}tr{break-inside:avoid}button{display:none}}`;

function broken(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}
