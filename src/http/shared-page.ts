import type { Chart, Question } from '../care/chart.ts';
import { phrase } from '../care/phrase.ts';
import { ageLine, ageOf } from '../care/plan-age.ts';
import { planCards, questionCards } from '../care/plan-cards.ts';
import { teamCards } from '../care/team-cards.ts';
import type { Practice } from '../practice/practice.ts';
import type { Voice } from '../turn/ports.ts';

/** What a shared page is made of. `chart` holds only what may be shown to others. */
export type SharedPage = {
  readonly practice: Practice;
  readonly chart: Chart;
  readonly locale: string;
  readonly voice: Voice;
  readonly now: number;
};

/** Asks before it opens: what looks into links by itself (a phone's preview) reads nothing of anybody. */
export function doorPage({ practice, locale, voice }: Omit<SharedPage, 'chart' | 'now'>): string {
  const say = (key: string): string => escaped(voice.say(locale, phrase(key, { practice: practice.name })));
  return whole(
    locale,
    say('explain:page.title'),
    `<h1>${say('explain:page.title')}</h1><p>${say('explain:page.from')}</p>
    <form method="post"><button type="submit">${say('explain:page.open')}</button></form>`,
  );
}

/** The plan as somebody else reads it and prints it: in plain words, in the family's language with English beside it. */
export function planPage({ practice, chart, locale, voice, now }: SharedPage): string {
  const languages = locale === 'en' ? ['en'] : ['en', locale];
  const cards = languages.map((language) => ({
    language,
    cards: planCards(chart, now, (said) => voice.say(language, said)),
  }));
  const cell = (language: string, lines: readonly string[]): string =>
    `<td lang="${language}">${broken(lines.join('\n'))}</td>`;
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
    <p>${escaped(practice.name)}, ${escaped(practice.phone)}</p>${ages.join('')}
    <table><tbody>${[...rows, ...team].join('\n')}</tbody></table>`,
  );
}

/** Questions for a visit on one page: English first, the original beside it, a box to tick and room to write. */
export function questionsPage({ practice, chart, locale, voice }: SharedPage): string {
  const title = escaped(voice.say('en', phrase('explain:page.questions')));
  const rows = questionCards(chart)
    .open.map((question) => {
      const mark = question.must === false ? 'if there is time' : '';
      return `<tr><td class="box">\u2610</td><td lang="en">${englishOf(question, locale, voice)}</td><td lang="${locale}">${escaped(question.text)}</td><td>${mark}</td></tr>`;
    })
    .join('\n');
  return whole(
    'en',
    title,
    `<h1>${title}: ${escaped(chart.patient.name ?? '')}</h1><p>${escaped(practice.name)}</p>
    <table><tbody>${rows}</tbody></table>`,
  );
}

function englishOf({ text, bank }: Question, locale: string, voice: Voice): string {
  if (bank !== undefined) return escaped(voice.say('en', phrase(bank)));
  return locale === 'en' ? escaped(text) : `<i>${escaped(voice.say('en', phrase('asking:own-words')))}</i>`;
}

function whole(locale: string, title: string, body: string): string {
  const direction = locale === 'ar' ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${locale}"${direction}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><link rel="stylesheet" href="/shared/page.css"></head><body><main>${body}</main></body></html>`;
}

/** Looks plain on paper and large on a phone. */
export const PAGE_CSS = `body{font:18px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}
main{max-width:52rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%}
td{border:1px solid #999;padding:.5rem;vertical-align:top}.box{width:2rem;font-size:1.4rem}
.warning td,.restriction td{border-inline-start:.4rem solid #8a1c1c}
button{font:inherit;padding:.7rem 1.4rem;border:2px solid #1b4d6b;border-radius:.4rem;background:#1b4d6b;color:#fff}
@media print{body{font-size:11pt}tr{break-inside:avoid}button{display:none}}`;

function broken(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
