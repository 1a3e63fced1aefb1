/**
 * The words in which something is told differently, in the languages where we know which they are: they tie others together
 * or name the telling itself. Whatever else an answer of a model says must stand in its source, or be one of the things that
 * are held against it (concepts.ts, numbers, units, dates). Nothing here may soften, promise, soothe, order, claim or name:
 * no "may", "try", "some", "will", "good sign" is in it, so that what is made of these words alone says nothing new.
 */
export const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  en: `a an the this that these those it its is are was be been being he she him her his hers you your yours they them their us our
and or of to in on at by as so for from with into onto out up down over under through around about which who what where when why how
if then than too also there here have has had do does did not no never
ask tell tells say says said see look looks check find choose put fill go goes keep keeps make makes take takes get gets use uses
read reads learn talk talks talking meet know knows show shows feel feels mean means help helps care list label part parts way
thing things kind number numbers note write paper home plate body pace speed plan word words name someone person people
once own should first easy please nor without stay above below drops under drink drinks every each good steady more can
one two three four five six seven eight nine ten twice thrice half tablet tablets puff puffs time times minute minutes hour hours day
days week weeks month months morning mornings evening evenings monday tuesday wednesday thursday friday saturday sunday january
february march april june july august september october november december mg mcg ml liquid metformin zone cuff
because since while during like as such example reason something anything somebody anyone someone yourself himself herself together
notice hear come comes bring brings happen happens become becomes back learn protect swallow amount
amounts answer explain explains trained pick begin using ones cannot`.split(/\s+/),
  es: `a al ante con de del desde e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estar estas este esto estos
hay ha han la las le les lo los o para por que se sea ser si sin sobre su sus tal un una uno y ya u ni no nunca como cual cuales
cuando cuanta cuantas cuanto cuantos donde porque pues asi sino pero tan tambien fue va van usted ustedes sin podamos puede pueden poder cada todos todas toda mas buen buena bueno buenos buenas sube baja subir bajar arriba abajo lejos cual
pregunte diga dice dicen decir vea ve ven mire busque encuentra encontrar hallar elija ponga llene haga hace hacen tome tomese
tenga tengala tengalos mantenga mantengala mantengalos mantengase lleve traiga use usa usar usarlo usarla lea leer saber sabe hable
habla hablar hablarlo siente sienta sentirse sirve ayuda ayudan ayudar cuida cuidar cuide mida midase tiene tienen tener esta este
explica explicar debe lista etiqueta parte forma manera cosa cosas tipo numero papel casa plato cuerpo paso plan palabra
palabras alguien alguna alguno persona tema idea sale salga escriba escribir escribala anote anotela anotarlo revise vez veces
mismo misma uno dos tres cuatro cinco seis siete ocho nueve diez media mitad tableta tabletas inhalacion
inhalaciones minuto minutos hora horas dia dias semana semanas mes meses manana mananas tarde tardes lunes martes miercoles jueves
viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mg mcg ml
liquida firmamos firmar contestemos padece avise gire girelo lave enjuague enjuaguese mueva
moverse empeora empeorando respira respirar respiracion silbido silbidos durante mientras alrededor darla darle inhalador zona
espaciador recetada receto verde roja amarilla naranja azul ello hacia afuera
aprende aprenda aprender sigue siga seguir ver algo ensena ensenan ensenar conviene convienen junto juntos primero
debajo encima venga aqui llegue llega ejemplo razon motivo igual recuerde comienza permite son platica platicar platique`.split(
    /\s+/,
  ),
};

/**
 * Words that are plain in this company only: "you may notice" and "if you would like" leave nobody a choice that they do not
 * have, where "you may stop" does; "but" before a person goes on, where "any day but Monday" takes away.
 */
export const EVERYDAY_PHRASES: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /\bgive (?=the\b|him\b|her\b|\d)|\bsome things\b|\bfollow (?=the (?:label|steps)|your label)|\bis done (?=with\b)|\byou (?:may|might|could) (?:notice|see|hear|find)\b|\b(?:you )?will (?:learn|find|meet|see)\b|\b(?:if you (?:want|would like|wish) to change|would like)\b|\blet (?:your|the) (?:team|pharmacist|doctor)\b|\blet us know\b|\bright for (?:you|your|him|her)\b|(?<=[,;] )but (?=(?:you|your|it|the|this|they|she|he|her|his|we|please)\b)|\bany (?=(?:sore|change|of|question|thing)\b)|\bjust (?=(?:like|as|the way)\b)|\b(?:do|does|is|are)n't\b|\bcan't\b|\b(?:it|that|what|he|she)'s\b|\byou're\b|\bthey're\b/g,
  es: /\bsi quiere (?=cambiar\b)|\bpor favor\b|\bva a (?=(?:aprender|encontrar|ver|hallar)\b)|\btal como\b|\bo sea\b/g,
};
