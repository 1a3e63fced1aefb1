import type { Need, Wording } from './chart.ts';
import { folded } from './normal.ts';

/** A role in a care team: how to tell it by its words (English and Spanish, without accents) and what to ask it about. */
type Role = { readonly key: string; readonly words: RegExp; readonly needs: readonly Need[] };

/** The first that matches counts, so the narrower stand above the wider. `key` is of `team:roles` in locales. */
const roles: readonly Role[] = [
  { key: 'school-nurse', words: /school nurse|enfermer[a-z]* escolar/, needs: ['school', 'medicine'] },
  { key: 'supplies', words: /suppl|equipment|suministro/, needs: ['equipment'] },
  {
    key: 'care-coordinator',
    words: /coordinat|navigator|case manag|care manager|gestor|coordinador/,
    needs: ['appointment', 'referral', 'school', 'ride', 'equipment', 'cost', 'other'],
  },
  { key: 'pharmacist', words: /pharmac|farmac/, needs: ['medicine'] },
  { key: 'dietitian', words: /dieti[ct]ian|nutrition|nutriolog|dietista/, needs: ['food'] },
  {
    key: 'social-worker',
    words: /social work|trabajador[a]? social/,
    needs: ['ride', 'cost', 'food', 'feelings', 'school'],
  },
  {
    key: 'community-health-worker',
    words: /community health|promotor/,
    needs: ['ride', 'food', 'cost', 'other'],
  },
  {
    key: 'nurse-practitioner',
    words: /nurse practitioner|physician assistant/,
    needs: ['care', 'medicine', 'results', 'referral'],
  },
  { key: 'nurse', words: /nurse|nursing|enfermer/, needs: ['care', 'medicine', 'results'] },
  {
    key: 'therapist',
    words: /physical therap|physiotherap|occupational therap|speech|terapeuta|terapista/,
    needs: ['equipment', 'care'],
  },
  { key: 'respiratory-therapist', words: /respiratory/, needs: ['equipment', 'care'] },
  { key: 'scheduler', words: /schedul|front desk|reception|citas/, needs: ['appointment'] },
  { key: 'meals', words: /cater|meal|comidas/, needs: ['food'] },
  { key: 'caregiver', words: /caregiver|care giver|cuidador/, needs: [] },
  { key: 'interpreter', words: /interpret/, needs: ['other'] },
  { key: 'teacher', words: /teacher|school|maestr|escuela/, needs: ['school'] },
  { key: 'kidney-doctor', words: /nephrolog|nefrolog/, needs: ['care', 'results'] },
  { key: 'heart-doctor', words: /cardiolog/, needs: ['care', 'results'] },
  { key: 'lung-doctor', words: /pulmonolog|neumolog/, needs: ['care', 'results'] },
  { key: 'diabetes-doctor', words: /endocrin/, needs: ['care', 'results'] },
  {
    key: 'children-doctor',
    words: /pediatric|paediatric|pediatra/,
    needs: ['care', 'results', 'referral', 'medicine', 'school'],
  },
  {
    key: 'primary-care',
    words:
      /primary care|family med|family physician|general pract|internal medicine|medicina familiar|internist/,
    needs: ['care', 'results', 'referral', 'medicine'],
  },
  { key: 'specialist', words: /ologist|surgeon|specialist|especialista|cirujan/, needs: ['care', 'results'] },
  {
    key: 'doctor',
    words: /physician|doctor|medic[oa]\b/,
    needs: ['care', 'results', 'referral', 'medicine'],
  },
];

/** What a member with this role can be asked about; empty when the role says nothing of it. */
export function needsOfRole(role: Wording): readonly Need[] {
  return roleFor(role)?.needs ?? [];
}

/** The key of a role's plain words (`team:roles.nurse`), or null where we have none. */
export function roleTerm(role: Wording): string | null {
  const known = roleFor(role);
  return known === undefined ? null : `team:roles.${known.key}`;
}

/** The keys of `team:roles`, for tests. */
export const roleKeys: readonly string[] = roles.map(({ key }) => key);

function roleFor(role: Wording): Role | undefined {
  const words = folded(role.verbatim);
  return roles.find((one) => role.term === `team:roles.${one.key}` || one.words.test(words));
}
