import type { OptOutWords } from './words.ts';

/** Somali. */
export const SOMALI: OptOutWords = {
  language: 'so',
  reviewedBy: null,
  stop: 'jooji, jooja, joojiya, iga jooji, istaag, ka bax, kansal, dhaaf, i daa, i dhaaf, ku filan, waa igu filan',
  firm: 'jooji, joojiya',
  start: 'bilow, bilaw, fariimaha ii soo dir, fariimaha ii soo dir mar kale, dib u bilow',
  help: 'caawimaad, caawi, i caawi, macluumaad',
  wishes: `ha ii soo dirin, ha iigu soo dirin, ha iisoo dirin, ha ii dirin, ha ii soo qorin, ha iisoo qorin, ha ii qorin, ha i soo wicin, ma rabo fariimo, ma rabo fariimahan, ma rabo fariimaha, fariimo ma rabo, iga tir, lambarkayga tir, lambarkayga tirtira,
    lambarkayga ka saar, iga saar liiska, i daa, i dhaafa, ha i dhibin, ha i dhibina, ha ila soo xiriirin, ka bax adeegga, iga saar, ha ii soo dirina, ha iisoo dirina, ha ii soo qorina`,
  ending: 'jooji, jooja, joojiya, joojiyaa, iga jooji, kansal, dhaaf, ma doonayo, ma rabo, uma baahni',
  ours: 'fariimaha, fariimo, fariin, fariimahan, farriimaha, farriin, qoraalka',
  eitherWay: true,
  unless:
    'ingiriisi, ingiriis, af soomaali, habeenkii, habeen, subaxdii, kahor, ka hor, kadib, ka dib, ninkayga, xaaskayga, ballanta, sigaarka, dawada, ma joogsanayo, ha joojin, ima soo gaarin, ma fahmin',
  polite: 'fadlan, hadda, mahadsanid, fariimaha, waan, ku, idhi, dhammaan',
};
