import { z } from 'zod';
import { Refused } from '../../errors.ts';
import { withSettings } from '../../practice/practice-settings.ts';
import { ADMINS, LEADS, route, type StaffRoute } from './route.ts';
import { practiceOf, type Tools } from './tools.ts';

/** What is no whole number is told at its field, as where it is saved. */
const years = z
  .union([z.number(), z.string().max(20)])
  .nullable()
  .default(null);

const unreviewedShown = z.object({
  about: z.enum(['dangers', 'danger-words', 'stop-words', 'texts', 'model']),
  language: z.string().nullable(),
  count: z.number(),
  what: z.array(z.string()),
});

/** What stands behind the practice's rules: what would go by them, and what in them nobody has signed. */
export function ruleRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'post',
      path: '/admin/retention/look',
      summary:
        'How much would go the next night by these rules, left out ones as usual. Nothing is removed or changed. `held`: kept by a legal hold.',
      who: ADMINS,
      body: z.object({ record: years, minor: years, texts: years, strangers: years }),
      answer: z.object({
        patients: z.number(),
        held: z.number(),
        strangers: z.number(),
        texts: z.number(),
      }),
      handle: async ({ staff, body }) => {
        const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
        const practice = withSettings(await practiceOf(tools, staff), ['retention'], { retention: given });
        if (tools.rules === undefined) throw noRules();
        const { patients, held, strangers, texts } = await tools.rules.tooOld(practice, tools.clock());
        return {
          ...{ patients: patients.length, held: held.length },
          ...{ strangers: strangers.length, texts: texts.length },
        };
      },
    }),
    route({
      method: 'get',
      path: '/admin/unreviewed',
      summary:
        'What nobody qualified has signed: dangers, their words and those of opting out by language, critical texts in the practice’s languages, what a model is told. `sends` is what the practice does with such texts; null: nobody has chosen, and they are sent.',
      who: LEADS,
      answer: z.object({
        sends: z.enum(['send', 'english']).nullable(),
        /** The practice's languages that have no texts at all: English is said. */
        without: z.array(z.string()),
        items: z.array(unreviewedShown),
      }),
      handle: async ({ staff }) => {
        if (tools.rules === undefined) throw noRules();
        const { languages, unreviewed } = await practiceOf(tools, staff);
        const found = tools.rules.unreviewed(languages);
        return {
          sends: unreviewed ?? null,
          without: languages.filter((language) => !tools.voice.locales.includes(language)),
          items: found.map(({ about, language, what }) => ({
            ...{ about, language, what: [...what] },
            count: Math.max(1, what.length),
          })),
        };
      },
    }),
  ];
}

function noRules(): Refused {
  return new Refused(503, 'no-rules', 'This server has no rules to look at.');
}
