/** Kin as a generation, seen from whoever writes; `other` are those whose loss is another's than the patient's. */
export type KinWord =
  | 'child'
  | 'baby'
  | 'parent'
  | 'partner'
  | 'sibling'
  | 'grandchild'
  | 'grandparent'
  | 'relative'
  | 'patient'
  | 'other';

/** Whom a text says to have died, as seen from whoever writes. */
export type Loss =
  /** "She died": whoever the talk is about. */
  | { readonly of: 'them' }
  /** "My son"; `other`: a neighbour, a friend, a dog. */
  | { readonly of: KinWord }
  /** "I had a miscarriage"; `own` false: she had one. */
  | { readonly of: 'pregnancy'; readonly own: boolean }
  /** A name, folded. */
  | { readonly of: 'named'; readonly name: string }
  /** "She is gone", "he didn't make it": it may be that. */
  | { readonly of: 'unclear' };

const WORDS: Readonly<Record<KinWord, string>> = {
  child:
    'son daughter child kid boy girl stepson stepdaughter hijo hija hijito hijita nino nina hijastro hijastra',
  baby: 'baby newborn infant twin twins bebe bebito bebita',
  parent:
    'mother mom mum mommy mama mami father dad daddy papa papi parent stepmother stepfather stepmom stepdad madre padre mamita papito jefita jefito',
  partner:
    'husband wife spouse partner boyfriend girlfriend fiance fiancee esposo esposa marido mujer pareja novio novia',
  sibling: 'brother sister sibling hermano hermana hermanito hermanita',
  grandchild: 'grandson granddaughter grandchild grandbaby nieto nieta nietecito nietecita nietito nietita',
  grandparent: 'grandmother grandma granny nana grandfather grandpa abuelo abuela abuelito abuelita',
  relative: 'aunt auntie uncle cousin niece nephew tio tia primo prima sobrino sobrina',
  patient: 'patient client paciente',
  other:
    'friend neighbor neighbour coworker colleague boss teacher doctor pastor priest roommate classmate dog cat puppy kitten pet horse bird hamster in-law mother-in-law father-in-law brother-in-law sister-in-law ex godmother godfather friends amigo amiga vecino vecina companero companera jefe jefa maestro maestra profesor profesora perro perra perrito perrita gato gata gatito gatita mascota suegro suegra cunado cunada madrina padrino comadre compadre yerno nuera',
};

/** Each word of kin, folded, with what it says. */
export const KIN_WORDS: ReadonlyMap<string, KinWord> = new Map(
  Object.entries(WORDS).flatMap(([kin, words]) => words.split(' ').map((word) => [word, kin as KinWord])),
);

/** Small letters without accents; apostrophes are plain, blanks single. Signs stay: they end a clause. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
    .replace(/[¡¿"()*]+/g, ' ')
    .replace(/\b(he|she|they|who|that)'s\b/g, '$1 is')
    .replace(/\b(he|she|they)'ve\b/g, '$1 have')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
