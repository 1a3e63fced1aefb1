import { boundedText, folded } from './normal.ts';

/** Languages that their script gives away, when most letters are of it. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** Words that are common in a language and rare in the others; folded. */
const WORDS: Readonly<Record<string, string>> = {
  en: `the my is i i'm im to and of it you he she have has im can can't cant not with for this what do don't dont was are
    help his her how when who where why does want need should about at be will your an on that did we they if or please
    please thank thanks hello hi hey talk speak doctor medicine today tomorrow morning feel take give call see get goal
    show tell u next visit appointment appt plan questions pain good nurse someone please from more all been would could
    which feeling hurts sick baby daughter child stop set find explain mean means change make walk there one something
    lose weight bad any much many going still had them our him me better message ask clinic pills insurance school
    care goals like whats what's texts write question person messages week down again delete last pill near time
    ready back family quit exercise work blood food understand summary another info know account information
    over checkup send after phone remove inhaler pressure every keep dose times start forgot come things
    coordinator taking pediatrician here cancel access erase son's lost night specialist easier said wait safe
    takes contact late switch human staff service records smoking drink working matters remind walked progress
    update prepare heart bring saved medicines meds office reach just practice transfer husband caregiver prefer
    bill free moving instructions turn evening soda minutes fast walking review check close open days monday
    steps confused meaning long high doctors who's people helping leave forms looking patients patient kids
    speaks move called book somebody wife allow interpreter group getting parents everything nobody sending
    wrong pick wanna sleep play target vegetables cook stand made didn't report smoked missed hours save side
    think rash forget physical therapy simpler different half worker dietitian front desk connect moved clinics
    join live schedule running anyone chat sister other needs small print preferences paying support resources
    classes turning came yesterday happens discharge transition health happened results tuesday told translate
    private sell privacy history stuff terrible complaint happy great file wonderful doing very helpful options
    unsubscribe texting poem order tickets water didnt`,
  es: `el la los las mi mis de del que y en se es un una por con esta estoy esto lo para tengo tiene su como mucho muy ayuda al
    puedo hola duele quiero necesito cuando donde quien cual cuales porque gracias cita medicina pastilla pastillas doctor
    doctora enfermera hijo hija mama papa esposo no si pero le les me nos hablar favor ver dolor plan hoy manana dias
    buenos buenas tardes noches preguntas pregunta metas meta caminar fumar dejar tomar tomo puede mas ya son soy hay
    ayer presion azucar algo alguien quisiera dice significa entiendo explique espanol otra otro ella usted yo nada fiebre
    mensaje mensajes clinica semana que eso ese esa voy vamos va digale hora insulina casa medica mal servicio me atendieron
    hogar hacer persona lista informacion debo ingles agregar cambiar preguntar visita datos equipo cuidado
    cuanto dijo pediatra hice hago quiere medicinas sirve adultos mejor ayudeme cuantas resumen comida hace aqui
    cuenta borrar todo nueva ejercicio veces olvido digame bien escribir tiempo hablo seguro ultima prefiero
    empezar camine inhalador especialista telefono llame mande paso cerca idioma borre poner bajar refresco
    muestreme pregunto expliqueme toca esperar coordinadora instrucciones nuevo funciona dicen interprete
    trabajo eliminar textos gustaria estar verduras repasar cumpli anotar solo horas prepararme proxima preparar
    apunte mandeme sigue cosas facil palabras llama hasta emergencias usar atiende llamo trabajadora consultorio
    digale recado llamar mandar llamada hablamos encuentro buscar busco hable mudamos ninos saber humano habla
    estos familiar pueden llamen transporte perdi papeles atencion escribo guardan borren elimine amable baja
    menos ponerme haga jugar nietos cuidarme cocinar recuerdeme revisar objetivos enseneme baje reportar
    progreso ejercicios salio toda cuesta pude preguntarle anote sarpullido guardadas cuidados sigo entendi
    manera digalo sencillas complicado digamelo expliquelo significado cronico agudo palabra noche tocan
    ibuprofeno lunes saltarme mezclar malo dieta quienes corazon comunicarme avisele decirle pasele comunico
    avise llegar chequeo tienen reprogramar dijeron aceptan paciente necesitamos encontrar verdad cambie
    regresar anadir agrego cuidadora acceso incluir compartir tambien permiso hermano mujer oigo letras
    preferencias deben gusta grande panales ropa albergue guarderia apoyo clases recursos comunidad despensa
    cumple salir sale despues transicion expediente pasa privacidad hacen escuela quite sistema eliminen queja
    buen nadie excelente agradezco dios bendiga bendiciones opciones ayudar parar mandarme darme escriban
    escriba gano cuenteme chiste tarea ponga cancion pelicula celular resultados agua muestre todos diferente
    ayunas cumpla olvide quiten dejen`,
  vi: `toi la khong cua va cho co bac si thuoc duoc gi nao con em anh chi muon can hen kham benh xin chao cam on nhu the
    bi dau uong ngay mai hom nay tai sao khi ai giup noi chuyen voi y ta tieng viet ho me cac mot nhung den lam hieu biet phai`,
  ht: `mwen map nou ou li yo pa ki kisa kijan pou nan ak gen vle bezwen dokte medikaman tanpri mesi bonjou ede pitit kote
    kile randevou pale fe te ap se sa gade konprann poukisa kiyes moun lopital doule maladi kreyol sante yon menm tout ka
    m pitit manman papa genyen jodi demen anko plan objektif`,
  so: `waxaan waa iyo ma ku ka la aan anigu dhakhtar dhakhtarka daawo daawada daawooyinka caafimaad maxaa sidee goorma halkee
    fadlan mahadsanid rabaa inaan u baahan ahay igu ilmaha ilmahayga hooyo caawi ballan ballanta xanuun wuxuu waxay yahay
    tahay waan soomaali i caawiya qof kala hadlo qorshaha ayaa oo xagee iga isku maya haa salaan cunto maanta berri aniga`,
  fr: `je le les des est et un une mon ma mes de du que qui pour avec pas ne dans sur vous j'ai ai suis besoin veux rendez
    medecin medicament medicaments merci bonjour comment quand ou pourquoi quel quelle s'il plait il elle mal aide avoir
    c'est parler infirmiere mon fils fille aujourd'hui demain cette ce sont nous peux faire dois notre quoi l'ai d'un salut`,
  pt: `o os a as meu minha meus minhas do da dos das que e em um uma por com nao eu estou tenho tem voce para como quero
    preciso quando onde quem qual medico medica remedio remedios obrigado obrigada ola consulta filho filha ajuda
    enfermeira falar posso mais muito bom dia boa tarde noite isso esta hoje amanha dor sao ao pode minha fazer sou ele ela
    perguntas metas ajudar entender explicar gostaria este insulina casa hora dose alta comer pagar sobre queria peso poder
    grupo mal cada nova conta familia tres cinco medicamentos toma terapia plano equipe meta quem fumar parar caminhar explique exame receita
    cancelar marcar enfermeira dizer disse semana febre pressao idioma mensagem mensagens clinica seu sua dele dela entendi`,
  tl: `ang ng sa na ko mo ako ikaw siya po ay mga ba hindi ano kailan saan sino paano bakit gusto kailangan gamot doktor
    salamat kumusta anak may wala para kong akong aking ito iyan yung lang naman opo tulong nars magandang umaga gabi hapon
    masakit kausapin pwede maaari kanino nang din rin bukas ngayon namin natin pasyente tanong nanay inumin niya`,
};

/** Letters with marks that only some of the languages use. */
const MARKS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['es', /[ñ¿¡]/gu],
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu],
  ['pt', /[ãõ]/gu],
  ['fr', /[çœêëîûù]|\b(?:j|l|d|qu|n|c|s)['’](?=\p{L})/gu],
  ['pt', /ç/gu],
  ['ht', /\b(?:m|w|l|n)['’]ap\b|[èò]/gu],
];

/** Endings and runs of letters that are a language's own: they count where a word is in no list. */
const RUNS: readonly (readonly [language: string, run: RegExp])[] = [
  ['en', /(?:ing|ight|th|tion|ould|ck|ness|ful|sh)(?![a-z]*[aeio]\b)|wh|ee|oo(?!m)|'s\b|'t\b/],
  ['es', /(?:cion|dad|ando|iendo|mente|ito|ita|rme|rle|ero|era|ado|ada|ar|er|ir|os|as)\b|ll|qu[ei]|rr/],
  ['pt', /(?:cao|coes|agem|inho|inha|ando|endo|ndo|eiro|eira|mente)\b|nh|lh/],
  ['fr', /(?:tion|ment|eux|euse|ez|ait|eau|ique|aire)\b|ou[sr]|oi/],
  ['so', /aa|dh|xa|uu|ii|sh[aiu]|kh|[^aeiou]ka\b|da\b/],
  ['ht', /(?:yon|syon|man|wen|ou)\b|kw|w[aeio]|ey|k[eio]/],
  ['tl', /^(?:nag|mag|naka|maka|pag|ipa|kina)|ng\b|[aiou]ng|in\b|an\b/],
  ['vi', /^(?:ng|nh|th|tr|ph|kh)[a-z]{1,4}$|[aeiou](?:nh|ng|ch)$/],
];

const COMMON: ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]> = weighed();
/** Fewer letters than these are an "ok", a name or a number. */
const LETTERS_LEAST = 4;
const SCORE_LEAST = 0.9;
/** By how much the first must be ahead of the second, as a share of the first. */
const LEAD = 0.15;

/**
 * The language of a short text as a primary subtag; null when the text is too short or unclear to tell ("ok", numbers,
 * names, emoji). Knows ar, en, es, fr, ht, ko, pt, ru, so, tl, vi and zh.
 */
export function identify(text: string): string | null {
  const read = boundedText(text).normalize('NFC').toLowerCase();
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const count = read.match(script)?.length ?? 0;
    // A sign of these scripts says more than a letter: "안녕" is a word, and so is "药".
    if (count > 0 && count * 2 >= letters) return language;
  }
  if (letters < LETTERS_LEAST) return null;
  const ranked = [...scores(read)].sort((left, right) => right[1] - left[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < SCORE_LEAST) return null;
  if (second !== undefined && best[1] - second[1] < best[1] * LEAD) return null;
  return best[0];
}

function scores(read: string): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  const add = (language: string, score: number): void => {
    totals.set(language, (totals.get(language) ?? 0) + score);
  };
  for (const [language, marks] of MARKS) add(language, Math.min(3, (read.match(marks)?.length ?? 0) * 0.8));
  const words = folded(read).match(/[\p{L}']+/gu) ?? [];
  for (const word of words) {
    const known = COMMON.get(word);
    if (known !== undefined) for (const [language, weight] of known) add(language, weight);
    else if (word.length >= 4) for (const [language, run] of RUNS) if (run.test(word)) add(language, 0.25);
  }
  return totals;
}

/** A word of several languages counts the less in each; a letter alone says little. */
function weighed(): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const languages = new Map<string, Set<string>>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of words.split(/\s+/)) {
      const plain = folded(word);
      languages.set(plain, (languages.get(plain) ?? new Set()).add(language));
    }
  }
  return new Map(
    [...languages].map(([word, spoken]) => {
      const weight = (word.length === 1 ? 0.5 : 1) / spoken.size ** 0.7;
      return [word, [...spoken].map((language) => [language, weight] as const)];
    }),
  );
}
