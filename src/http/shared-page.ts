import type { Chart, Question } from '../care/chart.ts';
import { phrase } from '../care/phrase.ts';
import { ageLine, ageOf } from '../care/plan-age.ts';
import { planCards, questionCards } from '../care/plan-cards.ts';
import { cardLines } from '../care/team-cards.ts';
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
  const cell = (language: string, [first = '', ...others]: readonly string[]): string =>
    `<td ${inLanguage(language)}><b>${broken(first)}</b><br>${broken(others.join('\n'))}</td>`;
  const rows = (cards[0]?.cards ?? [])
    .filter(({ kind }) => kind !== 'contact')
    .map(({ kind }, place) => {
      const cells = cards.map(({ language, cards: all }) =>
        cell(language, [all[place]?.name ?? '', all[place]?.forms[0]?.text ?? '']),
      );
      return `<tr class="${kind}">${cells.join('')}</tr>`;
    });
  const team = chart.team.map((member) => {
    const cells = languages.map((language) =>
      cell(
        language,
        cardLines(member, (code) => nameOf(code, language)).map((line) => voice.say(language, line)),
      ),
    );
    return `<tr class="contact">${cells.join('')}</tr>`;
  });
  const heads = languages.map(
    (language) => `<th scope="col" ${inLanguage(language)}>${nameOf(language, language)}</th>`,
  );
  const ages = chart.plans.map((plan) => `<p>${escaped(voice.say(locale, ageLine(ageOf(plan, now))))}</p>`);
  const title = escaped(voice.say(locale, phrase('explain:page.title')));
  return whole(
    locale,
    title,
    `<h1>${title}: ${escaped(chart.patient.name ?? '')}</h1>
    <p>${escaped(practice.name)}<br>${broken(voice.say(locale, phrase('my:team.call', { phone: practice.phone })))}</p>${ages.join('')}${printButton(locale, voice)}
    <table><thead><tr>${heads.join('')}</tr></thead><tbody>${[...rows, ...team].join('\n')}</tbody></table>`,
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

/** What a language is called in another. */
function nameOf(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(code) ?? code;
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

/** Looks plain on paper and large on a phone, where one language stands below the other. */
export const PAGE_CSS = `body{font:18px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}
main{max-width:52rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #999;padding:.5rem;vertical-align:top;text-align:start}
h1{font-size:1.5rem;line-height:1.3}.number{direction:ltr;unicode-bidi:isolate;white-space:nowrap}.box{width:2rem;font-size:1.4rem}
.warning td,.restriction td{border-inline-start:.4rem solid #8a1c1c}
@media screen and (max-width:40rem){main{padding:.5rem}thead{display:none}table,tbody,tr,td{display:block}
tr{border:1px solid #999;margin-block:.5rem}td{border:0}td+td{border-top:1px dashed #999}td:empty{display:none}
.box{width:auto;padding-bottom:0}.box+td{border-top:0}}
@media screen and (max-width:15rem){.number{white-space:normal}}
form{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;justify-items:start}form p{margin:0}label{display:block;font-weight:600}input{font:inherit;padding:.6rem .8rem;border:2px solid #555;border-radius:.4rem;
max-width:100%;box-sizing:border-box;min-height:2.75rem}.wrong{color:#8a1c1c;font-weight:600}
input:focus-visible,button:focus-visible{outline:3px solid #b45309;outline-offset:2px}
button{font:inherit;min-height:2.75rem;padding:.7rem 1.4rem;border:2px solid #1b4d6b;border-radius:.4rem;background:#1b4d6b;color:#fff}
@media print{body{font-size:11pt}tr{break-inside:avoid}button{display:none}}`;

/** Lines as lines; a phone number stays in one piece and the way it is dialled, in a text from right to left too. */
function broken(text: string): string {
  return escaped(text)
    .replace(/\(\d{3}\) \d{3}-\d{4}/g, (number) => `<span class="number">${number}</span>`)
    .replaceAll('\n', '<br>');
}
