import type { OptOutWords } from './words.ts';

/** Tagalog, with the English that it is texted with. */
export const TAGALOG: OptOutWords = {
  language: 'tl',
  reviewedBy: null,
  stop: 'itigil, hinto, ihinto, tigil, tama na, tigilan, kanselahin, ayoko na, stop na, pakitigil, maling number, spam ito',
  firm: 'itigil, tigil na, tama na, stop na',
  start:
    'simulan, magsimula, ituloy, mag-text ulit kayo sa akin, i-text niyo ulit ako, gusto ko ulit ng text',
  help: 'tulong, impormasyon',
  wishes: `huwag na kayong mag text, wag na kayong mag text, huwag nang mag text, wag nang mag text, wag na mag text, huwag na mag text, huwag niyo na akong i text, wag niyo na akong i text, huwag mo na akong i text, wag mo na akong i text, wag na kayo mag text,
    huwag na kayong magpadala, wag na kayong magpadala, huwag nang magpadala, wag nang magpadala, ayoko nang makatanggap, ayaw ko nang makatanggap, ayoko ng text, ayoko na ng text, ayaw ko ng text, alisin ang number ko, alisin ang numero ko,
    alisin niyo ako, tanggalin niyo ako, tanggalin ang number ko, tanggalin ang numero ko, burahin ang numero ko, burahin ang number ko, tigilan niyo ako, tigilan nyo ako, huwag niyo akong istorbohin, wag niyo akong istorbohin, huwag niyo akong guluhin,
    wag nyo na ako i text, huwag niyo akong i text, alis ako sa list, alisin ako sa, tanggalin ako sa, wag na kayong mangulit, huwag na kayong mangulit, wag mangulit`,
  ending:
    'itigil, ititigil, pakitigil, ihinto, ihihinto, tigilan, i stop, stop na, kanselahin, ayaw ko na, ayaw ko, ayoko, ayoko na, ayoko nang, hindi ko kailangan, sawa na ako sa',
  ours: 'text, mga text, mensahe, mga mensahe, pag text, pagtext, message, messages, texts, reminder',
  unless:
    'sa english, sa ingles, sa tagalog, sa gabi, gabi, sa umaga, bago, pagkatapos, asawa ko, appointment, gamot, paninigarilyo, bakuna, hindi tumitigil, huwag itigil, wag itigil, hindi ko natanggap, maintindihan, natanggap, makaligtaan',
  polite: 'po, na, please, pls, ngayon, salamat, ang, mga, text, paki, opo, lang, nga',
};
