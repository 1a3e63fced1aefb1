import type { OptOutWords } from './words.ts';

/** Haitian Creole. */
export const HAITIAN: OptOutWords = {
  language: 'ht',
  reviewedBy: null,
  stop: 'arèt, arete, sispann, rete, kanpe, anile, dezabòne, ase, sifi, stop tanpri',
  firm: 'sispann, arete',
  start: 'kòmanse, komanse, rekòmanse, voye mesaj ban mwen ankò, voye mesaj ban m ankò, mwen vle mesaj ankò',
  help: 'èd, ede m, ede mwen, enfòmasyon',
  wishes: `pa voye mesaj ban mwen, pa voye mesaj ban m, pa voye mesaj ankò, pa voye m mesaj, pa voye anyen, pa ekri m, pa ekri mwen, pa tèks m, pa tekste m, pa kontakte m, pa kontakte mwen, kite m anrepo, kite m an repo, kite mwen anrepo, kite m trankil,
    kite mwen trankil, pa deranje m, pa deranje mwen, pa nwi m, retire nimewo m, retire nimewo mwen, efase nimewo m, efase nimewo mwen, wete nimewo m, wete nimewo mwen, wete m sou lis, retire m sou lis, m pa vle mesaj, mwen pa vle mesaj,
    pa vle resevwa mesaj, pa vle resevwa tèks, pa bezwen mesaj, wete non m, wete non mwen, retire non m, retire non mwen, sou lis la, pa ekri m, pa rele m`,
  ending: 'sispann, arete, rete, kanpe, anile, stop, ase, pa bezwen, pa vle, m pa vle, mwen pa vle, bouke ak',
  ours: 'voye mesaj, voye tèks, mesaj, mesaj yo, tèks, ekri m, ekri mwen, kontakte m, deranje m',
  unless:
    'an angle, an anglè, an kreyòl, leswa, lannwit, nan maten, maten, anvan, apre, mari m, madanm mwen, pa sispann, pa rete, pa ka sispann, randevou, fimen, medikaman, pa resevwa mesaj la, konprann',
  polite: 'tanpri, souple, silvouplè, kounye a, mèsi, mesaj, mesaj yo, m di, tout',
};
