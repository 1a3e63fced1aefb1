import { fold, KIN_WORDS, type Loss } from './kin.ts';
import { readLossSaid } from './loss-said.ts';

/** Longer texts are stories. */
const LONGEST = 600;

/** That somebody died, in English and Spanish, folded. The second may mean other things, unless nothing follows. */
const DIED =
  /\b(?:died|passed away|passed on(?= (?:this|last|yesterday|today|at|in|early|peacefully)|$)|passed(?= (?:this|last|yesterday|today|in|early|peacefully|during)\b)|(?:is|was|are|were) (?:already )?(?:dead|deceased|stillborn)|born dead|(?:is |are )?no longer with us|(?:did not|didn't) survive|fallecio|fallecieron|(?:ha|han|habia) (?:fallecido|muerto)|acaba de (?:fallecer|morir)|murio|murieron|esta (?:muert[oa]|fallecid[oa])|ya no esta con nosotros|partio con dios|se (?:me |nos )?fue (?:con dios|al cielo)|nacio (?:muert[oa]|sin vida)|descanso en paz)\b/;
const MAY_HAVE_DIED =
  /\b(?:(?:is|has) gone|(?:did not|didn't) make it|passed|se (?:nos|me) fue|no lo logro|no sobrevivio)(?: (?:last night|this morning|yesterday|today|anoche|ayer|hoy|esta manana))?$/;
const LOST =
  /\b(?:(?:we|i)(?: have|'ve)?(?: just| also| sadly| already)* lost|(?:hemos perdido|perdimos|perdi)(?: a)?) /;
const PREGNANCY =
  /\b(?:miscarried|(?:had|having had) a (?:miscarriage|stillbirth)|lost (?:the|my|our|her) pregnancy|(?:no longer pregnant|not pregnant any ?more)|pregnancy (?:has )?ended|(?:tuve|tuvimos|tuvo|sufri|sufrio) (?:un aborto espontaneo|una perdida)|(?:perdi|perdimos|perdio) (?:el|mi|su|nuestro) embarazo|ya no (?:estoy|esta) embarazada)\b/;
const OF_HER =
  /\b(?:she|wife|daughter|sister|girlfriend|partner|tuvo|sufrio|perdio|esta|esposa|hija|hermana)\b/;

/** Before it in its clause, these make it a fear, a thought, a question, a report or a story. */
const NOT_SO =
  /\b(?:if|unless|almost|nearly|afraid|scared|worried|fear|dreamed|dreamt|dream|think|thought|wish|hope|would|could|might|will|when|whether|did|has anyone|nobody|no one|not|never|like|si|miedo|temo|sone|casi|ojala|pense|crei|creo|cuando|nadie|nunca|no)\b/;
/** Around it, these make it play, or a way of speaking. */
const IN_PLAY =
  /\b(?:laugh\w*|embarrassment|boredom|bored|shame|tired|game|movie|film|show|series|book|video|meme|joke|jk|lol|haha\w*|tv|risa|verguenza|aburrimiento|aburrid[oa]|pelicula|juego|novela|serie|broma|jaja\w*|hambre|sueno|envidia|curiosidad|store|mall|park|airport|test|exam|inspection|examen|tienda|parque|cita|inside|to the world)\b/;

/** Told to a nurse who asks about the past. */
const LONG_AGO =
  /\b(?:years? ago|in (?:19|20)\d\d|before|previous\w*|once|history|hace .*anos?|en (?:19|20)\d\d|antes|una vez)\b/;

const AROUND =
  /(?: |^)(?:has|have|had|just|suddenly|sadly|recently|unfortunately|already|also|is|was|'s|se|me|nos|le|ya|hoy|ayer|anoche|ha|han|apenas|acaba|de|recien|tambien|tristemente)$/;
const OWNED = /(?:^| )(?:my|our|the|her|his|mi|mis|nuestr[oa]|la|el|al|su|un|una)((?: [\p{L}'-]+){1,4})$/u;
const PRONOUN = /(?:^| )(?:she|he|they|ella|el|ellos|ellas)$/;
/** No name ends like this, whatever comes before "died". */
const NO_NAMES =
  /^(?:it|this|that|who|which|what|i|you|we|us|everything|nothing|something|someone|somebody|people|there|and|but|so|because|y|o|pero|que|quien|yo|tu|usted|nosotros|porque|esto|eso|todo|nada|alguien|gente|sorry|phone|battery|car|tv|wifi|plants?|signal|call|hope|weight|track|count|interest|sleep|keys?|jobs?|work|money|time|peso|tiempo|trabajo|llaves|one|the|my|our|mi|appetite|apetito|insurance|seguro|vision|hearing|balance|power|service|luz)$/;

/**
 * Reads that somebody has died or a pregnancy has ended, told as a fact. Null: it is not told (an idiom, a thing, a fear, a
 * question, a dream). Only clauses that say it themselves count: a guess here would silence a living patient's care.
 */
export function readLoss(text: string): Loss | null {
  if (text.length > LONGEST) return null;
  const clauses = fold(text)
    .split(/[.!;,:\n]+|\?+| (?:and|but|so|y|pero|asi que) /)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const found = clauses.map(readClause).filter((loss) => loss !== null);
  // Who is named surely goes before who may be meant.
  const order = (loss: Loss) => (loss.of === 'unclear' ? 2 : loss.of === 'other' ? 1 : 0);
  return found.sort((one, other) => order(one) - order(other))[0] ?? readLossSaid(text);
}

function readClause(clause: string): Loss | null {
  if (IN_PLAY.test(clause)) return null;
  const pregnancy = PREGNANCY.exec(clause);
  if (pregnancy !== null) {
    if (LONG_AGO.test(clause)) return null;
    const isSo = !NOT_SO.test(clause.slice(0, pregnancy.index).replace(/\bno$/, ''));
    return isSo ? { of: 'pregnancy', own: !OF_HER.test(clause) } : null;
  }
  const lost = LOST.exec(clause);
  if (lost !== null) {
    if (NOT_SO.test(clause.slice(0, lost.index))) return null;
    return objectOf(clause.slice(lost.index + lost[0].length));
  }
  const died = DIED.exec(clause);
  if (died !== null) return aroundVerb(clause, died);
  const may = MAY_HAVE_DIED.exec(clause);
  if (may === null) return null;
  const loss = aroundVerb(clause, may);
  return loss === null || loss.of === 'other' || loss.of === 'named' ? null : { of: 'unclear' };
}

function aroundVerb(clause: string, verb: RegExpExecArray): Loss | null {
  const before = clause.slice(0, verb.index).trim();
  const after = clause.slice(verb.index + verb[0].length).trim();
  if (NOT_SO.test(before)) return null;
  let subject = before;
  while (AROUND.test(subject)) subject = subject.replace(AROUND, '').trim();
  // "El" is a pronoun and an article: with nothing after it, it is he.
  if (PRONOUN.test(subject)) return { of: 'them' };
  if (
    /^(?:mi|mis|nuestr[oa]|la|el|su) (?!semana|noche|manana|mes|ano|lunes|martes|mi|ju|vi|sab|dom)/.test(
      after,
    )
  )
    return objectOf(after);
  const owned = OWNED.exec(subject);
  if (owned !== null) return kinIn(owned[1] ?? '');
  const last = subject.split(' ').at(-1) ?? '';
  if (last === '') {
    // Spanish says no pronoun: "falleció anoche", "falleció Rosa".
    if (!/^(?:fall|mur|acaba|ha |han |esta|ya no|partio|se |nacio|descanso)/.test(verb[0])) return null;
    const name = /^(?:don |dona )?([\p{L}'-]+)$/u.exec(after)?.[1];
    return name === undefined || isTime(name) ? { of: 'them' } : { of: 'named', name };
  }
  const kin = KIN_WORDS.get(last);
  if (kin !== undefined) return { of: kin };
  return NO_NAMES.test(last) || last.length < 2 ? null : { of: 'named', name: last };
}

/** Who was lost: kin with nothing after them but when and how, or whom; "my son's bottle" and "her at school" are none. */
function objectOf(words: string): Loss | null {
  if (/^(?:her|him|them)(?: (?:this|last|yesterday|today|tonight|to|on|early)\b.*)?$/.test(words))
    return { of: 'them' };
  const owned =
    /^(?:my|our|the|mi|mis|nuestr[oa]|l[ao]s?|el|al?|su) ((?:[\p{L}-]+ ?){1,4}?)(?: (?:this|last|yesterday|today|tonight|to|on|early|in|at|esta|ayer|anoche|hoy|en|hace|el|la|por|de)\b.*)?$/u.exec(
      words,
    );
  return owned === null ? null : kinIn(owned[1] ?? '');
}

/** The kin among the words after "my": the last one is who it is ("my son's friend" is a friend). */
function kinIn(words: string): Loss | null {
  const said = words.trim().split(' ');
  if (said.some((word) => /'s$/.test(word)) && !said.some((word) => KIN_WORDS.get(word) !== undefined))
    return null;
  const kin = said.flatMap((word) => KIN_WORDS.get(word) ?? []);
  const isOfAnother = said.some((word) => /'s$/.test(word)) || / (?:de|of) /.test(` ${words} `);
  if (kin.length === 0) return null;
  if (isOfAnother) return { of: 'other' };
  return { of: kin.includes('other') ? 'other' : (kin[0] ?? 'other') };
}

function isTime(word: string): boolean {
  return /^(?:ayer|anoche|hoy|anteayer|antier|ya|temprano|tranquil[oa]|repentinamente|apenas)$/.test(word);
}
