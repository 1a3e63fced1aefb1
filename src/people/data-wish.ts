import { fold } from './kin.ts';

/** What somebody wants of what is kept on them: a list, a copy of it all, a correction, its end, or who looked at it. */
export type DataWish = 'list' | 'copy' | 'wrong' | 'erase' | 'looked';

/** Longer texts are stories. */
const LONGEST = 300;

const WORDS: readonly (readonly [DataWish, RegExp])[] = [
  [
    'looked',
    /^who(?: all)? looked$|^quien miro$|\bwho (?:all )?(?:has |have )?(?:looked (?:at|in|into)|seen|opened|accessed|viewed|been in) (?:my|her|his) (?:medical |health )?(?:records?|chart|file|data|information)\b|\bquien(?:es)? (?:vio|vieron|ha visto|han visto|miro|miraron|abrio|leyo|consulto|ha consultado|entro a) (?:mi|mis|su|sus) (?:expediente|historial|registro|datos|informacion)\b/,
  ],
  [
    'list',
    /^(?:tell me |show me )?what (?:all )?(?:(?:data|information|info|else) )?do you (?:know|have|keep|store|hold)(?: on file)? (?:about|on|of) (?:me|us|her|him|my (?:son|daughter|child|mother|mom|father|dad))\b|^(?:show me )?my data$|^(?:digame |diga |digan )?que (?:(?:datos|informacion) )?(?:sabe|saben|sabes|tiene|tienen|guarda|guardan)(?: usted| ustedes)? (?:de|sobre|acerca de) (?:mi|nosotros|el|ella|mi (?:hij[oa]|mama|papa))$|^mis datos$/,
  ],
  [
    'copy',
    /^(?:copy|copia)$|\bcopy of (?:all )?(?:my|her|his) (?:(?:whole|full|medical|health) )*(?:records?|data|information|chart|file)\b|\b(?:export|download) (?:all )?my (?:data|records?)\b|\bcopia (?:completa )?de (?:mi|mis|su|sus) (?:expediente|datos|historial|informacion|registro)\b/,
  ],
  [
    'erase',
    /\b(?:delete|erase|forget|get rid of) (?:all )?(?:of )?(?:my|her|his) (?:data|information|info|records?|account|messages|history)\b|\b(?:borre|borrar|borra|borren|elimine|eliminar|elimina|eliminen) (?:todos? |toda )?(?:mis|sus|mi|su) (?:datos|informacion|expediente|mensajes|historial|cuenta)\b/,
  ],
  [
    'wrong',
    /^(?:no )?(?:(?:that is|that's|this is) (?:wrong|not right|incorrect|not true|a mistake)|wrong ?:|(?:please )?(?:correct|fix) my (?:record|data|information)|my (?:record|data|information) is wrong|(?:eso|esto|ese dato) (?:esta mal|esta equivocado|es incorrecto|no es cierto|no es correcto|no es asi|es un error)|(?:mal|error|incorrecto) ?:|(?:corrija|corregir|corrijan) (?:mi|mis) )/,
  ],
];

/** Reads a wish about one's own data; null when it is none. */
export function readDataWish(text: string): DataWish | null {
  if (text.length > LONGEST) return null;
  const said = fold(text)
    .replace(/[?.!,;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** What is wrong, in their words, where the text says it: "that is wrong: I take half a pill". Null: only that something is. */
export function whatIsWrong(text: string): string | null {
  const [, said] =
    /(?:wrong|right|incorrect|true|mistake|mal|equivocado|cierto|correcto|as[ií]|error|incorrecto)\s*[:,.;–—-]+\s*(\S.*)$/isu.exec(
      text,
    ) ?? [];
  return said === undefined || said.trim().split(/\s+/).length < 2 ? null : said.trim();
}
