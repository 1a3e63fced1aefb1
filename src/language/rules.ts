import type { Intent } from '../turn/ports.ts';
import { namedLanguages } from './language-names.ts';
import { folded } from './normal.ts';

/** A way of saying that leaves no doubt. `unless` takes it back. Both read the text's words, folded, with blanks between. */
type Rule = { readonly intent: Intent; readonly says: RegExp; readonly unless?: RegExp };

/** Something said for later: a question to note down is none for now. */
const FOR_THE_VISIT =
  /\b(?:(?:ask|tell|remind|message|write|note|add|save|list|text|call) |question|pregunt|anot|apunt|agreg|guard|recuerd|dig[ao]|avis)/;

/** Asked for now, by the person who writes: first one that holds decides. */
const RULES: readonly Rule[] = [
  {
    intent: 'prepare_questions',
    says: /^(?:please |can you |could you |i want to |quiero )?(?:write down|save|add|note(?: down)?|put down|keep|anot\w+|apunt\w+|agreg\w+|guard\w+) (?:a |an |this |my |another |one |una |esta |otra |mi )?(?:new |nueva )?(?:question|pregunta)\b/,
  },
  {
    intent: 'stop',
    says: /^(?:please )?(?:stop|stopall|stop all|unsubscribe|cancel|end|quit|opt out|optout|alto|parar?e?|pare|basta|cancelar|baja)(?: please| por favor)?$/,
  },
  {
    intent: 'explain_differently',
    says: /^(?:(?:sorry |ok |but )?what (?:does|do) (?:that|this|it|you) mean|que (?:significa|quiere decir)(?: con)? (?:eso|esto)|huh|i do not (?:get|understand)(?: it| that| this)?|no entiendo|no entendi)$/,
  },
  { intent: 'what_is_medical_home', says: /^(?:(?:a )?medical home|hogar medico|pcmh)$/ },
  {
    intent: 'what_is_medical_home',
    says: /^(?:what|why|explain|define|is|does|que|por que|explique\w*|para que)\b.*\b(?:medical homes?|hogar(?:es)? medicos?|casa medica|pcmh)\b/,
    unless: /\b(?:find|near|choose|pick|join|encontr|cerca|busc)/,
  },
  {
    intent: 'find_medical_home',
    says: /\b(?:find|near|choose|pick|join|looking for|search|get|want|encontr\w*|cerca|busc\w*|escog\w*|necesito)\b.*\b(?:medical homes?|hogar(?:es)? medicos?)\b/,
    unless: /^(?:what|que) (?:is|es|do|hace)\b/,
  },
  {
    intent: 'set_goal',
    says: /\b(?:stop|quit|quitting|give up|cut (?:back|down) on|dejar(?: de)?|dejo de) (?:the |el |los )?(?:smok|vap|cig|tobacco|drinking|fum|tabaco|tomar alcohol|beber|cerveza)/,
    unless:
      /^(?:i|ya) (?:finally |already )?(?:quit|stopped|deje)|\b(?:should|who|quien|group|class|grupo|clase|resource|since|desde|days? ago)\b/,
  },
  {
    intent: 'clinical_advice_request',
    says: /^(?!.*\b(?:when|what time|how often|a que hora|cuando)\b).*\b(?:can|could|should|may|do|must) (?:i|he|she|we|they|my \w+|the baby|u|you) (?:just |still |also |now |go ahead and )?(?:stop|skip|take|mix|double|crush|split|chew|increase|lower|keep taking|keep giving|up|drink|cut|quit taking)\b/,
    unless:
      /^how do i (?:stop|opt)|\b(?:texts|messages|do (?:i|he|she|we|they|my \w+) take|classes|bus|class|picture|notes?|you)\b/,
  },
  {
    intent: 'clinical_advice_request',
    says: /\b(?:can|should|do|could) (?:i|we) (?:need to )?(?:give|use) (?:him|her|my|the|it|a|an|more|# )\b/,
    unless: /^(?:how|como)\b|\b(?:feedback|complaint|you a|access|permission|language|spanish|english)\b/,
  },
  {
    intent: 'clinical_advice_request',
    says: /\b(?:is|are) (?:it|this|that|these|those|my \w+|# (?:over )?#?) ?(?:[\p{L}#]+ ){0,3}(?:serious|dangerous|normal|bad|infected|contagious|too high|too low|ok to|okay to|safe to|an emergency|emergency|something to worry)\b/u,
    unless: /\b(?:texts?|write|say|share|information|message)\b/,
  },
  {
    intent: 'clinical_advice_request',
    says: /\b(?:(?:can|could|should|will) (?:it|this|that|i) wait|should (?:i|we) (?:be )?(?:worr\w+|go to (?:the )?(?:er|emergency|hospital|urgent)|come in|see (?:a|the) doctor|get (?:it|this) checked|stop|change|call #)|do (?:i|we|he|she) need (?:to (?:go|come|see|worry|be seen)|stitches|antibiotics?|an? (?:x ray|xray|shot|doctor))|(?:missed|forgot|skipped) (?:to take )?(?:a|my|his|her|the|one) (?:\w+ )?(?:dose|pills?|medicines?|insulin|shot)|what should i take for|how (?:much|many) [\p{L}#]+ (?:can|should|do) i (?:give|take))\b/u,
    unless: /\bhow many (?:pills|times) do i take\b/,
  },
  {
    intent: 'clinical_advice_request',
    says: /\b(?:puedo|puede|debo|deberia|podria|podemos|tengo que) (?:ya |yo |seguir |dejar de )?(?:dejar de (?:tomar|usar)|suspender|parar (?:la|el|mi)|tomar(?:me|la|lo)?|darle|mezclar|combinar|saltar(?:me|se)?|doblar|partir|subir|bajar (?:la|mi) dosis|ir a (?:emergencias?|urgencias?|la sala)|preocuparme|usar (?:el|la) \w+ de)\b/,
  },
  {
    intent: 'clinical_advice_request',
    says: /\b(?:(?:es|esta|sera|estara) (?:muy )?(?:grave|serio|peligroso|peligrosa|normal (?:sentir|que)|infectad[oa]|muy (?:alt[oa]|baj[oa]))|puede esperar|puedo esperar|(?:se me (?:olvido|paso)|no (?:me )?tome|me salte|olvide) (?:tomar )?(?:me )?(?:una|la|mi|el) (?:dosis|pastilla|medicina|insulina|medicamento)|cuant[oa] \w+ le (?:doy|puedo dar)|que tomo para)\b/,
  },
  {
    // A result and a child's dose are for a clinician, however the question is put.
    intent: 'clinical_advice_request',
    says: /\bhow much [\p{L}#]+ (?:for|to give|do i give)\b.*\b(?:year|month|week|old|baby|kid|child|son|daughter)\b|\bwhat (?:does|do|did) (?:my|his|her|the) (?:[\p{L}#]+ ){0,3}results? mean\b|\bque (?:quieren? decir|significan?) (?:mis?|los|el|sus?) (?:\p{L}+ )?resultados?\b/u,
  },
  {
    intent: 'talk_to_person',
    says: /^(?!who\b|quien|a quien|con quien).*\b(?:talk|speak|chat|connect me|transfer me|put me through|get me|hablar?|comunique\w*|paseme|pasame) (?:to |with |with |con |directly to )*(?:a |an |the |un |una |el |la |some |any |my |another )?(?:real |live |actual |human )?(?:nurse|person|persona|human|humano|agent|agente|operator|operadora?|representative|representante|staff|someone|somebody|alguien|enfermer[oa]|being|ser humano|people)\b/,
    unless: /\b(?:about|sobre|de mi|acerca|bot about|robot)\b|\b(?:who|quien)\b/,
  },
  {
    intent: 'talk_to_person',
    says: /^(?:i (?:want|need) |quiero )?(?:a |an |un |una )?(?:real |live )?(?:human|person|agent|operator|representative|nurse|humano|persona|agente|operadora?|representante|enfermera)(?: real)?(?: please| por favor| now| ya)?$/,
  },
  {
    intent: 'privacy_question',
    says: /^(?:who|who else|quien|quienes) (?:can |could |gets to |puede |pueden |va a )?(?:see|sees|read|reads|look|access|ver|lee|leen|leer)\b/,
    unless: /\b(?:my (?:heart|kidneys?|son|daughter|kid)|el corazon|los rinones|a mi (?:hijo|hija))\b/,
  },
  {
    intent: 'add_family_member',
    says: /\b(?:remove|take off|quit\w+|sac\w+) (?:a )?(?:my|mi) (?:ex|mom|dad|wife|husband|son|daughter|sister|brother|esposo|esposa|hij[oa]|herman[oa]|mama|papa)\b/,
  },
  {
    intent: 'preferences',
    says: /^(?:please )?(?:do not|no|no more|only|solo|just) (?:me )?(?:texts?|call|calls|message|messages|llamen|escriban|mensajes|manden mensajes) .*\b(?:at night|before|after|on (?:sundays?|saturdays?|weekends?)|at work|en la noche|antes|despues|los (?:domingos|sabados)|al trabajo)\b/,
  },
  { intent: 'help_menu', says: /^(?:what is|who is|que es|quien es) (?:this )?porchlight$/ },
  {
    intent: 'find_team',
    says: /^(?:(?:so |and |hi |hello |hola )?(?:who|whom|a quien|con quien|which (?:doctor|nurse|person))\b.*\b(?:ask|call|talk|contact|reach out|speak|pregunt\w*|llam\w*|habl\w*|acud\w*|consult\w*))\b/,
    unless: /\b(?:will you|can see|appointment|cita|are you|estoy hablando|am i|talking to now)\b/,
  },
  {
    intent: 'contact_team',
    says: /^(?:please |can you |could you |i (?:want|need|would like) to |quiero |puede )?(?:message|call|email|contact|text|reach|llam\w+ al?|mensaje (?:para|a)) (?:dr|doctor|doctora|la doctora|el doctor|my|mi|the (?:office|clinic|nurse|front)|consultorio|la clinica)\b/,
    unless: /\b(?:who|husband|wife|mom|dad|daughter|son|brother|sister|esposo|esposa|mama|too|also)\b/,
  },
  {
    intent: 'contact_team',
    says: /^(?:message|mensaje para|mensaje a) (?!me\b|my (?:husband|wife)|s\b)\p{L}+$/u,
  },
  {
    // A word that stands on a plan or a paper: the word is asked about, not the plan.
    intent: 'ask_term',
    says: /\b(?:what (?:does|do|did) (?!it\b|that\b|this\b|you\b|everything\b|all\b)[\p{L}\p{N} ]{2,40} (?:mean|means|stand for) (?:on|in) (?:my|the|this|his|her) \p{L}+|(?:que|q) (?:significa|quiere decir) (?!(?:con )?(?:eso|esto|todo)\b)[\p{L}\p{N} ]{2,40} en (?:mi|el|la|su) \p{L}+)/u,
  },
  {
    intent: 'ask_term',
    says: /\b(?:what (?:does|do|is|did) (?!it\b|that\b|this\b|the plan|my plan|you\b|my goal)[\p{L}\p{N}# ]{2,40} (?:mean|means|stand for)|(?:que|q) (?:significa|quiere decir|es la palabra) (?!(?:con )?(?:eso|esto))\p{L}+|(?:meaning|definition) of \p{L}+|^define \p{L}+|(?:significado|definicion) de)/u,
    unless: /\b(?:medical home|hogar medico|casa medica|bot|plan|results?|numbers for me|for me)\b/,
  },
];

/** A language named for itself: what is around its name, in a short text, must only carry it. */
const LANGUAGE_CARRIERS =
  /^(?:(?:in|to|en|a|al|speak|hablar?|habla[ns]?|hablo|text|write|escrib\w+|change|cambi\w+|switch|use|usar|set|do|does|you|can|could|i|we|me|please|por|favor|want|need|prefer|prefiero|quiero|only|solo|this|it|the|is|there|my|language|idioma|talk|have|get|messages?|texts?|mensajes?|los|el|yes|si|hi|hello|hola|puede|podemos|back|only|better|ok|would|like|instead|not|no|in|understand|entiendo|mejor|tiene[ns]?|hay|que|for|with|us|and|y|prefer|translate|lo|le|esto|her|him|mom|mama|mother|he|she|may|que|sea|regresar|volver|estos?|todo)(?: |$))*$/;
/** The same in the other ten languages. */
const OTHER_CARRIERS = new Set(
  folded(
    "s'il vous plaît svp stp en le la un je veux préfère parler parlez parle vous tu peux peut pouvez on moi écrivez changer " +
      'em o por favor falar fala você vocês pode posso quero prefiro escreva mudar para eu ' +
      'nói bằng được không làm ơn xin viết qua đổi sang chuyển bạn biết có tôi muốn nhắn cho giùm nha đi ' +
      'an nan pale ekri tanpri souple èske eske ou ka mwen vle pito chanje avè m ' +
      'ku hadal ii qor fadlan ma taqaan taqaannaa u beddel waxaan rabaa doonayaa luqadda ' +
      'po sa na lang pwede ba paki mag marunong ka gusto ko palitan wika sana salita ' +
      'на пожалуйста можно говорите вы мне я хочу пишите перейти переключить язык давайте лучше ' +
      'من فضلك لو سمحت ممكن هل تتكلم تتحدث أريد اريد بال باللغة اللغة لغة تكلم اكتب ' +
      'please in can you',
  ).split(/[^\p{L}]+/u),
);
const NOT_LANGUAGE = /\b(?:interpret|doctor|class|clases|food|comida|docs?|clinic|nurse|enfermer|pediatr)/;

/** The intent that a text says beyond doubt; null leaves it to what was learned. */
export function ruled(words: readonly string[], text: string): Intent | null {
  const said = words.join(' ');
  if (asksForLanguage(text)) return 'change_language';
  for (const { intent, says, unless } of RULES) {
    if (!says.test(said)) continue;
    if (unless?.test(said) === true) continue;
    if (intent === 'clinical_advice_request' && FOR_THE_VISIT.test(said)) continue;
    return intent;
  }
  return null;
}

function asksForLanguage(text: string): boolean {
  const languages = namedLanguages(text);
  if (languages.length === 0 || text.length > 80 || NOT_LANGUAGE.test(text)) return false;
  let rest = text;
  for (const { name } of languages) rest = rest.replace(name, ' ');
  const left = rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (LANGUAGE_CARRIERS.test(left)) return true;
  // Written without blanks, or with endings: short is enough, what was learned knows the rest.
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(left)) return false;
  return left === '' || left.split(' ').every((word) => OTHER_CARRIERS.has(word));
}
