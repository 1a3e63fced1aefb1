import type { Practice, Team } from '../practice/practice.ts';
import type { Chart, Need, TeamMember } from './chart.ts';
import { isNear } from './near.ts';
import { folded } from './normal.ts';
import { type Phrase, phrase, type Value } from './phrase.ts';
import { roleTerm } from './roles.ts';
import { named } from './terms.ts';

/** Whom to ask about a need: people of the patient's own team first, then the practice's teams, then the office. */
export type Who = {
  readonly members: readonly TeamMember[];
  readonly teams: readonly Team[];
  /** The office's number, always reachable by phone in its hours. */
  readonly office: string;
};

/** More names than this do not help anybody to choose. */
const MOST_MEMBERS = 2;

/** Whom to ask about a need. Relatives on the team are not named: they are the ones who ask. */
export function whoFor(chart: Chart | null, practice: Practice, need: Need): Who {
  const members = (chart?.team ?? []).filter(({ kind, needs }) => kind !== 'family' && needs.includes(need));
  // The fewer things somebody is asked about, the more they are the one for it (a pharmacist before a nurse).
  const closest = members.toSorted((a, b) => a.needs.length - b.needs.length).slice(0, MOST_MEMBERS);
  const teams = practice.teams.filter(({ needs }) => needs.includes(need));
  return { members: closest, teams, office: practice.phone };
}

/** `whoFor` in words: the best first, the office's number always last. */
export function whoPhrases(who: Who, need: Need): readonly Phrase[] {
  return [
    phrase('team:about', { need: phrase(`team:needs.${need}`) }),
    ...who.members.map(memberLine),
    ...who.teams.map(({ name, phone }) =>
      phone === null
        ? phrase('team:practice-team', { name: { verbatim: name } })
        : phrase('team:practice-team-phone', { name: { verbatim: name }, phone }),
    ),
    phrase('team:office', { phone: who.office }),
  ];
}

/** The patient's team, a line each: clinicians and organisations, then family. */
export function teamPhrases(chart: Chart): readonly Phrase[] {
  const family = chart.team.filter(({ kind }) => kind === 'family');
  const others = chart.team.filter(({ kind }) => kind !== 'family');
  if (chart.team.length === 0) return [phrase('team:empty')];
  return [phrase('team:list'), ...[...others, ...family].map(memberLine)];
}

/** The one member whom a text names, by a name or a part of it, misspelt or not; null where it names none, or several. */
export function memberNamed(chart: Chart, text: string): TeamMember | null {
  const words = namesIn(text);
  const named = chart.team.filter(({ name }) =>
    namesIn(name ?? '').some((own) => words.some((word) => isNear(word, own))),
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? only : null;
}

/** What stands before names, and is none. */
const TITLES = new Set(
  'dr dra doctor doctora doctors nurse enfermera mr mrs ms miss the who what'.split(' '),
);

function namesIn(text: string): readonly string[] {
  return folded(text)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !TITLES.has(word));
}

/** One member in a line: name, what they do in plain words, number if there is one. A relative's number is not said. */
export function memberLine(member: TeamMember): Phrase {
  const role = roleValue(member);
  const name: Value | null = member.name === null ? null : { verbatim: member.name };
  const phone = member.kind === 'family' ? null : member.phone;
  if (name === null)
    return phrase(phone === null ? 'team:line-role' : 'team:line-role-phone', { role, phone: phone ?? '' });
  if (member.role === null)
    return phrase(phone === null ? 'team:line-name' : 'team:line-name-phone', { name, phone: phone ?? '' });
  return phrase(phone === null ? 'team:line' : 'team:line-phone', { name, role, phone: phone ?? '' });
}

/** The need that words name, English or Spanish; null when they name none. "inhaler" is a medicine, "bus" a ride. */
export function needOf(text: string): Need | null {
  const words = folded(text);
  return needs.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The first that matches counts: "ride to my appointment" is about the ride. */
const needs: readonly (readonly [Need, RegExp])[] = [
  [
    'ride',
    /\b(?:rides?|transport\w*|taxi|bus|drive me|get there|lift to|viaje|transporte|llevar\w*|aventon|camion|como llego)\b/,
  ],
  [
    'school',
    /\b(?:schools?|teachers?|class|iep|504|daycare|escuela|maestr[oa]s?|guarderia|kinder|colegio)\b/,
  ],
  [
    'equipment',
    /\b(?:equipment|supplies|wheelchair|walker|crutches|g-?tube|feeding tube|pump|nebulizer|machine|oxygen|spacer|strips|meter|diapers|equipo|silla de ruedas|andadera|sonda|tubo|bomba|nebulizador|maquina|oxigeno|espaciador|tiras|medidor|panales|suministros)\b/,
  ],
  [
    'medicine',
    /\b(?:med|meds|medicines?|medications?|pills?|tablets?|inhalers?|insulin|dose|refills?|prescriptions?|pharmacy|drug|antibiotics?|syrup|shots?|medicinas?|medicamentos?|pastillas?|inhalador(?:es)?|insulina|dosis|resurtir|resurtido|recetas?|farmacia|antibiotico|jarabe|inyeccion(?:es)?)\b/,
  ],
  [
    'results',
    /\b(?:results?|labs?|blood ?work|x-?rays?|test|scan|resultados?|laboratorio|analisis|radiografia|examen(?:es)?|prueba)\b/,
  ],
  [
    'referral',
    /\b(?:referrals?|referred|specialists?|second opinion|referencia|referido|especialista|derivacion)\b/,
  ],
  [
    'appointment',
    /\b(?:appointments?|appt|visits?|schedule|reschedule|cancel|see (?:the |a )?(?:doctor|nurse)|check ?up|citas?|consulta|agendar|reagendar|programar|cancelar|ver al (?:doctor|medico))\b/,
  ],
  [
    'cost',
    /\b(?:cost|costs|bill|bills|pay|money|insurance|medicaid|medicare|copay|afford|price|costos?|cuesta|cobro|factura|pagar|dinero|seguro|copago|precio|cuenta)\b/,
  ],
  [
    'food',
    /\b(?:food|eat|eating|diet|meals?|groceries|wic|snap|recipe|hungry|comida|comer|dieta|alimentos?|alimentacion|despensa|hambre|receta de cocina)\b/,
  ],
  [
    'feelings',
    /\b(?:feelings?|sad|worried|worry|anxious|stress(?:ed)?|lonely|counselor|therapist|talk to someone|overwhelmed|tristeza|triste|preocupad[oa]|ansiedad|ansios[oa]|estres|sol[oa]|consejer[oa]|psicolog[oa]|desahogar\w*)\b/,
  ],
  [
    'care',
    /\b(?:care|plan|symptoms?|wound|bandage|asthma|diabetes|blood pressure|sugar|pain|breathing|fever|cough|cuidados?|plan|sintomas?|herida|venda|asma|presion|azucar|dolor|respirar|fiebre|tos)\b/,
  ],
];

function roleValue(member: TeamMember): Value {
  if (member.role === null) return phrase('team:roles.member');
  const term = roleTerm(member.role);
  if (term !== null) return phrase(term);
  return member.kind === 'family' ? relationValue(member.role.verbatim) : named(member.role);
}

/** Relatives as they are called; v3-RoleCode's displays ("natural daughter") are for systems. */
function relationValue(relation: string): Value {
  const key = relations.find(([, pattern]) => pattern.test(folded(relation)))?.[0];
  return key === undefined ? { verbatim: relation } : phrase(`team:family.${key}`);
}

const relations: readonly (readonly [string, RegExp])[] = [
  ['grandchild', /granddaughter|grandson|grandchild|niet[oa]/],
  ['grandparent', /grand|abuel/],
  ['mother', /mother|\bmom\b|madre|\bmth\b|nmth/],
  ['father', /father|\bdad\b|padre|nfth/],
  ['parent', /parent\b|\bprn\b/],
  ['daughter', /daughter|hija/],
  ['son', /\bson\b|hijo/],
  ['wife', /wife|esposa/],
  ['husband', /husband|esposo/],
  ['partner', /spouse|partner|pareja|conyuge/],
  ['sister', /sister|hermana/],
  ['brother', /brother|hermano/],
  ['niece', /niece|sobrina/],
  ['nephew', /nephew|sobrino/],
  ['aunt', /\baunt|\btia\b/],
  ['uncle', /uncle|\btio\b/],
  ['guardian', /guardian|tutor/],
  ['friend', /friend|amig/],
  ['neighbor', /neighb|vecin/],
];

/** The keys of `team:family`, for tests. */
export const relationKeys: readonly string[] = relations.map(([key]) => key);
