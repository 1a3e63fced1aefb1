/**
 * What an explanation must not bring up of its own: each line is a thing, and how it is said in English and in Spanish,
 * folded (no accents). `keep`: where the source says it, the other words must say it too, for a dose's time of day, a
 * colour of an inhaler or a sign of danger left out changes what somebody does.
 */
export type Bounded = {
  readonly id: string;
  readonly keep: boolean;
  readonly pattern: RegExp;
  /** The same, for all its places. */
  readonly every: RegExp;
};

const lines = `
morning! | mornings?|a\\.?m\\.? | (?:por|en|de|cada|las|la) mananas?|mananas
each-morning! | (?:every|each|in the|the|three) (?:mornings?|evenings?|nights?)|mornings|evenings | (?:cada|todas las|en la|por la|por las|de la|de las) (?:mananas?|noches?|tardes?)|mananas|noches
one-time | one (?:morning|evening|night|afternoon|day|week) | una? (?:manana|noche|tarde|dia|semana)
noon! | noon|midday|lunch(?:time)? | mediodia|almuerzos?
evening! | evenings?|afternoons? | tardes?
night! | nights?|nightly|bedtime|bed|tonight|overnight | noches?|acostarse|dormir|duerm\\w+
night! | asleep|sleeps?|sleeping | duerme|dormir
breakfast! | breakfast | desayun\\w+
dinner! | dinner|supper | cenas?|cenar
food! | food|foods|meals?|dish(?:es)?|eat|eats|eating | comidas?|(?<!(?:please|you|to|may|and|can) )come(?! (?:\\d|up|in|back|from|out|to|on|early))|com(?:a|an|er)|alimentos?|platos?|alimentacion
food | feeding|feeds?|fed|meals? | alimentar
fasting | empty stomach|fasting|before eating | ayunas?|estomago vacio
tomorrow | tomorrow|yesterday|next (?:week|month|time|visit)|last (?:week|month) | (?:pasado )?manana (?:mismo|temprano)|ayer|proxim[oa]s?|(?:semana|mes) que viene
week | weeks?|weekly|weekends? | semanas?|semanal\\w*|fin de semana
month | months?|monthly | mes|meses|mensual\\w*
year | years?|yearly | anos?
hour | hours?|hourly | horas?
minute | minutes? | minutos?
day | days?|daily | dias?|diari\\w+
again | again | otra vez|de nuevo
someday | some ?day|sometime|later on | algun dia|algun rato|mas tarde
today | today|tonight|this (?:morning|afternoon|evening|week) | hoy|esta (?:manana|tarde|noche|semana)
as-needed | as needed|whenever|when you (?:feel like|want)|if you (?:want|would like|like|wish|feel like)(?! to change)|only when|now and then|sometimes|up to you|optional|as you (?:like|please)|(?:as|how|so) (?:much|often) (?:as )?you (?:like|want|please) | cuando (?:quiera|guste|lo necesite|sea necesario)|si (?:usted )?(?:la |lo )?(?:quiere|gusta|desea)(?! cambiar)|de vez en cuando|a veces|como (?:quiera|guste)|opcional
even-when | even (?:when|if)|although | aunque|aun cuando|incluso
alcohol | alcohol|beers?|wines?|liquor|whisky|vodka|tequila|drunk|booze | cervezas?|vinos?|licor(?:es)?|trago|borrach\\w+
coffee | coffee|caffeine|tea|teas|energy drinks? | cafe|te|cafeina|infusion
grapefruit | grapefruit|lemons?|orange juice|juice | toronjas?|jugos?|limon(?:es)?
soda | sodas?|sweet drinks?|soft drinks? | refrescos?|gaseosas?|bebidas? dulces?
milk | milk|dairy|cheese|yogh?urt | leche|lacteos?|queso
water! | water | aguas?
sugar | sugars?|glucose | azucar(?:es)?|glucosa
sweets! | sweets?|candy|candies|desserts?|sweet | dulces?|postres?|golosinas?
salt! | salt|salty|sodium | sal|salado|sodio
vegetables! | vegetables?|greens|veggies | verduras?|vegetales
fruit! | fruits? | frutas?
meat | meat|beef|pork|chicken|fish|eggs? | carnes?|pollo|pescado|huevos?
bread | bread|rice|pasta|tortillas?|potatoes | pan|arroz|papas
oil | oil|fat|fats|fried|butter | aceite|grasas?|frito|mantequilla
herbs | herbs?|herbal|supplements?|vitamins?|natural remed\\w+|home remed\\w+|remedy|remedies|garlic|honey|vinegar|bleach|cbd|marijuana|cannabis|turmeric | hierbas?|suplementos?|vitaminas?|remedios?|ajo|miel|vinagre|cloro|marihuana
smoke! | smok\\w+|cigarettes?|tobacco|vap(?:e|ing) | hum[oa]|fum\\w+|cigarr\\w+|tabaco
dust | dust|pollen|mold | polvo|polen|moho
cats! | cats?|pets?|dogs? | gat[oa]s?|mascotas?|perros?
car! | cars?|drive|driving | carros?|coches?|autos?|manejar|conducir
house! | house|indoors|home | casa|adentro
soap! | soap | jabon
insulin | insulin | insulina
antibiotic | antibiotics?|steroids?|painkillers?|opioids?|sedatives?|sleeping pills?|laxatives?|antacids?|blood thinners? | antibioticos?|esteroides?|analgesicos?|calmantes?|laxantes?|anticoagulantes?
injection | injections?|inject\\w*|shots?|needles?|syringes?|vaccin\\w+ | inyec\\w+|agujas?|jeringas?|vacuna\\w*
inhaler | inhalers?|puffers?|pump | inhalador(?:es)?
spacer! | spacer|chamber | espaciador|camara
tube! | tubes? | tubos?|sondas?
cream | creams?|ointments?|lotion | cremas?|pomadas?|unguento|locion
orange! | orange | naranja|anaranjad\\w+
blue! | blue | azul(?:es)?
green! | green | verdes?
yellow! | yellow | amarill\\w+
red! | red | roj\\w+
by-mouth | (?:by|in(?:to)?|through) (?:the |your )?mouth|swallow\\w* | (?:por|en) la boca|trag\\w+|via oral
mouth! | mouth|swallow\\w* | boca|trag\\w+
cancer | cancers?|tumou?rs?|leukemia | cancer|tumor(?:es)?
stroke | strokes?|paralysis | derrame|embolia
heart-attack | heart attacks? | infartos?|ataque al corazon
heart | hearts?|cardiac | corazon(?:es)?|cardiac\\w+
kidney | kidneys?|dialysis|liver | rinon(?:es)?|dialisis|higado
infection | infect\\w+|pneumonia|virus\\w*|covid|flu|hiv|aids|hepatitis|sepsis | infecc\\w+|infectad\\w+|neumonia|gripe|vih|sida
allergy | allerg\\w+ | alerg\\w+
pregnancy | pregnan\\w+|abortion|miscarr\\w+ | embaraz\\w+|aborto
depression | depress\\w+|anxiety|suicid\\w+ | depres\\w+|deprimid\\w+|ansiedad|suicid\\w+
seizure | seizures?|epilep\\w+ | convulsi\\w+|epilep\\w+
diabetes | diabet\\w+ | diabet\\w+
asthma | asthma | asma
pressure | blood pressure|hypertension | presion|hipertension
death | die|dies|died|dead|death|deadly|fatal|kill\\w* | mor\\w+r|muer\\w+|mata|mortal
disease | disease|illness|syndrome|disorder|diagnos\\w+ | enfermedad(?:es)?|sindrome|diagnostic\\w+
pain! | pains?|hurts?|hurting|aches?|aching | dolor(?:es)?|duel[ae]n?
chest! | chest | pecho
dizzy! | dizz\\w+|lightheaded|light-headed|faint\\w* | mare\\w+|desmay\\w+
fever! | fevers?|temperature | fiebres?|calentura|temperatura
bleeding! | bleed\\w* | sangra\\w*|hemorragia
swelling! | swell\\w*|swollen | hinch\\w+|inflama\\w+
rash! | rash|itch\\w*|hives | sarpullido|picazon|comezon|ronchas
vomit! | vomit\\w*|throw(?:ing)? up|nausea\\w* | vomit\\w+|nauseas?
cough! | cough\\w* | tos|tose\\w*|toser
wheeze! | wheez\\w* | silb\\w+|sibilan\\w+|pitido
tight! | tight\\w* | apretad\\w+|apriet\\w+|opresion|opresivo
sore! | sores?|wounds?|cuts? on|blisters? | llagas?|heridas?|ampollas?
lips! | lips | labios
blocked! | blocked|clogged|stuck|plugged | tap(?:a|e|ad)\\w*|atasc\\w+|bloque\\w+|obstru\\w+
talk! | cannot (?:talk|speak)|talking is not possible|can'?t (?:talk|speak)|too hard to (?:talk|speak)|unable to (?:talk|speak) | no puede (?:hablar|decir)
weak | weak\\w*|numb|numbness|tired\\w* | debil\\w*|cansad\\w+|entumecid\\w+
worse! | worse\\w*|getting bad | empeora\\w*|peor\\w*
better | (?:get|feel|be|getting|feeling) (?:all |much )?better|recover\\w*|cure[sd]?|heal(?:s|ed)?|improves? | mejor(?:ar|ara|ara|arse|ia)\\w*|(?:sentira|sentirse|se siente) mejor|recuper\\w+|cura\\w*|sanar\\w*|sana
stop! | stop|stops|stopping|stopped|discontinu\\w+|give up|end(?:ing)? (?:it|this)|pause | dej[ae] de(?! golpe)|dejar(?:la|lo)?(?: de(?! golpe))?|dejo|deje|pare|parese|parar|suspend\\w+|deten\\w+|interrump\\w+|descontinu\\w+
stop | quit|quitting|giving up | 
start | start|starts|starting|begin|begins|beginning|restart|resume | empi[ec]\\w+|empez\\w+|comenz\\w+|comienc\\w+|inici\\w+|reanud\\w+
skip | skip\\w*|miss|missed|leave out|leave (?:it|them) off|forget\\w* | salt(?:e|ar|arse|ese)\\b\\w*|omit\\w+|olvid\\w+
double | doubl\\w+|triple|twice (?:as much|the)|two at once | dobl[ea]\\w*|duplic\\w+|triplic\\w+
raise | increas\\w*|rais(?:e|ing)|step up|turn up | aument\\w+|subale|suba la
lower | decreas\\w*|reduc\\w+|cut(?:ting)? (?:down|back)(?! on (?:salt|fat|sugar|sweets))|smaller|taper\\w* | reduc\\w+|disminu\\w+|bajele|baje la|rebaj\\w+
more | (?<!(?:explain|you|know|learn|read|say) )more(?! about)(?! than \\d)|extra|another|additional|plenty | mas(?! de \\d)|extra|otr[ao]s?|adicional\\w*|bastante
less | less|fewer|little|low(?:-|\\b)\\w*|cut(?:ting)? (?:down|back) on | menos|poc[ao]s?|baj[ao]s?
instead | instead(?: of)?|in place of|replac\\w+|switch\\w*|swap\\w*|rather than | en (?:vez|lugar) de|reemplaz\\w+|sustitu\\w+
change | chang(?:e|es|ing)|adjust\\w* | cambi\\w+|ajust\\w+|modific\\w+
wait! | wait|waits|waiting|delay\\w*|put (?:it )?off|hold off|postpone|sleep on it | esper[ea]\\w*|demor\\w+|postergar|posponer|retras\\w+
ignore | ignor\\w+|disregard\\w*|pay no attention|forget about | ignor\\w+|haga caso omiso|no haga caso
hide | secret\\w*|hid(?:e|den)|do not tell|don'?t tell | secret\\w+|escond\\w+|no (?:le )?(?:diga|cuente)
share | shar(?:e|ing)|lend|borrow\\w*|somebody else'?s|someone else'?s | compart\\w+|prest[ae]\\w*
discard | throw\\b.{0,12}\\baway|toss|trash|get rid | tir(?:e|ar)\\b\\w*|basura|bot(?:e|ar)\\b
crush | crush\\w*|chew\\w*|split\\w*|dissolv\\w* | tritur\\w+|mastiqu\\w+|masticar|part[ae](?:la)?|disuelv\\w+
mix | mix\\w*|combin\\w+ | mezcl\\w+|combin\\w+
money | pay\\w*|cost\\w*|buy\\w*|money|price|dollars?|insurance|credit|bills?|free|discount|cheap\\w* | pag(?:ar|o|a|ue)\\b|cuesta \\$|cuesta dinero|compr[ae]\\w*|dinero|precio|dolar(?:es)?|seguro medico|tarjeta|factura|gratis|descuento|barat\\w+
appointment | appointments?|scheduled?|booked?|reserv\\w+|see you|visit\\b(?! your)|check-?ups? | citas?|agend\\w+|reserv\\w+|program(?:ad|am)\\w*|nos vemos|consulta
hospital | hospitals?|emergency room|urgent care|\\ber\\b|surger\\w+|operat(?:e|ion)\\w*|ambulance | hospital(?:es)?|sala de emergencias?|urgencias|cirug\\w+|operaci\\w+|ambulancia
result | results?|tests?|tested|x-?rays?|scans?|labs? | resultados?|analisis|examen(?:es)?|radiografias?|pruebas?
pharmacy | pharmac\\w+|drug ?stores? | farmac\\w+
call! | call|calls|calling|phone|ring us|dial | llam[ea]\\w*|marque|telefono
email | e-?mails?|websites?|links?|click|online|app|apps|download\\w*|www|https?|password|account | correo|sitio web|enlaces?|haga clic|internet|aplicacion|descarg\\w+|contrasena|cuenta
doctor | doctors?|physicians?|specialists?|surgeons? | doctor(?:es|a|as)?|medic[oa]s?\\b(?! de)|especialistas?|cirujan[oa]s?
nurse | nurses? | enfermer[oa]s?
therapist | therapists? | terapeutas?
relative | mother|father|mom|dad|parents?|husband|wife|brother|sister|(?:your|my|his|her|the|our|a) son|daughter|neighbou?rs?|friends?|cousins?|uncle|aunt | madre|padre|mama|papa|espos[oa]s?|herman[oa]s?|hij[oa]s?|vecin[oa]s?|amig[oa]s?|prim[oa]s?|tio|tia
police | police|lawyers?|court|immigration|judge|sue | policia|abogad[oa]s?|juez|inmigracion|demand(?:a|ar)
vague | several|couple|dozens?|handful|quarter|full|entire | vari[oa]s|par de|docenas?|puñado|punado|cuarto|entero
anytime | any ?time|at all times|all day|around the clock | a cualquier hora|todo el dia|en cualquier momento
forever | forever|for life|rest of your life|never again | para siempre|toda la vida|nunca mas
sitting! | sit|sits|sitting|seated|upright|sat up | sentad[oa]s?|sentarse|incorporad\\w+
lying | lie down|lying|flat|on (?:her|his|your) (?:back|side) | acostad\\w+|boca (?:arriba|abajo)|tumbad\\w+
wet | wet|damp|soak\\w* | mojad\\w+|humed\\w+|remoj\\w+
dirty | dirty|filthy | suci\\w+
outside | outside|outdoors | afuera|exterior
run | run|running|sprint|jog\\w*|marathon|lift\\w*|push-?ups? | corr[ea]r?|trot\\w+|levantar pesas|maraton
rest | rest|resting | descans\\w+|repos\\w+
walk | walk\\w* | camin\\w+
well | well | bien
emergency! | emergency|emergencies | emergencias?|urgen\\w+
very! | very | muy|much[oa]
hard | hard|difficult | dificil\\w*|cuesta\\w*
tell-team | (?:tell|let) (?:your|the) team | (?:diga|avise|cuente)(?:le)? a su equipo
hold | holds? | guarda|retien\\w+|reteng\\w+
rinse | rins\\w+|flush\\w* | enjuag\\w+|pase agua
turn | turn\\w* | gir[ea]\\w*
controller | controller | control
rescue | rescue | rescate
call-911! | call 911 | llame (?:ya |ahora |ahora mismo |enseguida |de inmediato )?al 911
parted | (?:good|bad|some|most|other) days?|it is in your|has changed|go home|go to work|(?:stay|lie) in bed|look it up|days that|does not (?:read|know|care)|too (?:much|many)|another one|sign here|body knows|how it goes|you (?:look|seem|are) (?:well|good|fine|strong)|(?:when|whenever|if|as) (?:you can|possible|it is easy)|(?:good|bad) (?:signs?|news)|it is (?:simple|small|easy) | otr[oa]s toman|demasiad[oa]s?|firme aqui|puede que|cuerpo sabe|como sigue|(?:use|tome|coma) much[oa]|(?:cuando|si) pued\\w+|si se acuerda|ya cambio|es (?:facil|simple|poca cosa|lent[oa])|as often as|as much as
clean! | clean | (?:dejela |dejelo )?limpi[oa]s?
dry! | dry | sec[oa]s?
pace | pace|speed | paso
write | writes?|wrote|written|notes?|paper|jot (?:it |them )?down|jot | escrib\\w+|anot\\w+|apunt\\w+
wash | wash\\w* | lav[ae]\\w*|lavar\\w*
breathe | breath\\w*|inhal(?:e|es|ed)|airways? | respir\\w+|inhalad[oa]s?
weigh | weigh\\w*|weight|scale | pesese|pesarse|su peso|bascula
judged | (?:people|patients|someone|somebody) like (?:you|him|her|them) | (?:gente|personas?) como (?:usted|el|ella)
new-plan | (?:new|another) plan|plan has | nuevo plan|plan nuevo
by-itself | (?:by|on) (?:itself|its own)|(?:it|this|that) (?:often |will )?(?:passes|goes away) | se (?:pasa|quita|cura|va)(?: sol[oa])?
on-skin | on (?:your|the|his|her) skin | (?:en|sobre) la piel
eye | eyes?|ears?|noses? | ojos?|oidos?|orejas?|nariz
route | under the tongue|rub\\w*|appl(?:y|ied) | unte\\w*|apliqu\\w+|bajo la lengua
best | best | (?:el|la|lo|los|las|su) mejor(?:es)?
comes | (?:will|is going to|are going to) (?:come|visit|call)|comes to you | (?:va|van) a (?:venir|llegar|llamar\\w*|visitar\\w*)|vien(?:e|en)|vendra\\w*
causes | (?:makes?|causes?) (?:you|him|her|them)(?! your)|causes? | (?:puede|pueden) (?:dar|causar|provocar)\\w*|causa\\w*
own-way | your own (?:way|idea|choice)|as you see fit | (?:siga|haga|use) su (?:propi[oa] )?(?:idea|manera|gusto)
we | we|us|our|ours | nos|nosotros|nuestr\\w+|(?:llame|espere|diga|avise|escriba|traiga|mande|hable)nos|firmamos|podamos
work | work\\w* | trabaj\\w+
school | school | escuela
office | office | oficina
form | forms? | formularios?
before | before|prior | antes(?! mencionad)
after | after(?:wards?)? | despues
each-day! | every day|each day|daily|a day|per day | todos los dias|cada dia|diari\\w+|al dia|dia a dia
at-least | (?:up to|at least|at most|not)(?= \\d) | (?:hasta|por lo menos)(?= \\d)
approximately | (?:about|around|nearly|almost|close to|another)(?= \\d)|or so|more or less|or less|or more|(?:unos|unas|casi|cerca de|como|alrededor de|otros|otras)(?= \\d) | o algo asi|mas o menos|o menos|o mas
ask-first! | (?:ask(?! any)|talk to|check with)[^.]*\\bbefore (?:you |any )?chang\\w*|before (?:you |any )?chang[^.]*\\b(?:ask|talk|check with)|ask[^.]*\\bfirst if you (?:want|would like) to change | (?:pregunte|hable)[^.]*\\bantes de cambiar|antes de cambiar[^.]*\\b(?:pregunte|hable)|si quiere cambiar[^.]*\\b(?:pregunte|hable) antes
all | (?<!at )all(?! right) | todo
hard-work | hard(?:er)? exercise|as hard as|as fast as|push (?:yourself|through)|keep going|go on | ejercicio fuerte|tan (?:rapido|fuerte) como|siga (?:adelante|aunque)|sin parar|aguant\\w+
force! | forc(?:e|es|ing)|push it | forz\\w+|fuerc\\w+|a la fuerza
suddenly! | all at once|suddenly|abruptly|cold turkey|at one go|in one go | de golpe|de repente|de una (?:sola )?vez|subitamente|bruscamente
half | half|halves | mitad|medi[oa]
if-well | (?<!even )(?:if|when|once|while|as long as) (?:you|he|she|it|they) (?:feels?|are|is|looks?|gets?) (?:well|good|fine|better|ok|okay|busy|tired|strong|happy|normal) | (?<!(?:aun|incluso) )(?:si|cuando|mientras) (?:usted )?(?:se )?(?:siente|sienta|esta|este) (?:bien|mejor|normal|fuerte)
danger | danger\\w*|risk\\w*|harm\\w*|hurt you|side effects? | peligr\\w+|riesg\\w+|dan(?:o|a|ino|inos)|efectos? secundarios?
near | near|close to | quedese cerca
away | (?:keep|stay) away|avoid\\w* | alejese|no este cerca|evit[ea]\\w*
shown | (?:were|was) (?:shown|taught)|(?:showed|taught) you | mostr\\w+|ensenaron|enseno
gently! | gent(?:ly|le)|softly|(?<!(?:is|are|be|you) )slow(?:ly)?|with care|carefully | suav\\w*|despacio|con cuidado|lent\\w+|delicad\\w+|poco a poco
same-day! | same day | mismo dia
now! | now|right away|(?<!all )at once|immediately | ahora|ya|enseguida|de inmediato|ahorita|inmediatamente
`;

/** The bounded things, in the order of the list. */
export const BOUNDED: readonly Bounded[] = merged(lines);

function merged(text: string): readonly Bounded[] {
  const byId = new Map<string, { keep: boolean; parts: string[] }>();
  for (const line of text.trim().split('\n')) {
    const [head = '', english = '', spanish = ''] = line.split(' | ');
    const id = head.trim().replace('!', '');
    const known = byId.get(id) ?? { keep: false, parts: [] };
    known.keep ||= head.includes('!');
    known.parts.push(...[english, spanish].map((part) => part.trim()).filter((part) => part !== ''));
    byId.set(id, known);
  }
  return [...byId].map(([id, { keep, parts }]) => {
    const whole = `(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d])`;
    return { id, keep, pattern: new RegExp(whole, 'u'), every: new RegExp(whole, 'gu') };
  });
}
