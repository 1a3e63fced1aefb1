import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Suicide, self-harm, harm to others and psychosis, as texted in Spanish. */
export const SPANISH_MIND: LanguageRules['says'] = {
  'suicide.wish': list(`
    <quiero> (matarme|suicidarme|morir|morirme|matarme|quitarme vida|acabar mi vida|acabar vida|acabar con mi vida|
      acabar con vida|terminar con mi vida|terminar con vida|terminar vida|colgarme|ahorcarme|desaparecer|
      estar muerto|estar muerta|dejar de vivir|no despertar|dejar de existir|matarse|suicidarse|quitarse vida|
      acabar con todo|terminar con todo|aventarme|pegarme tiro|darme tiro|estar muerta ya|irme para siempre|
      tomarme todas|cortarme venas|dormir y no despertar|dormirme y no despertar|morirse|de morir|de morirme|
      de matarme|de suicidarme|en matarme|en suicidarme|en morir|en morirme|en quitarme vida|en muerte|en suicidio|
      a matarme|a suicidarme|a quitarme vida|a acabar con todo|de quitarme vida|de muerte|ya no estar|de no vivir|
      suicidas|de vivir no),
    ya no quiero nada & vivir,
    aventarme (puente|tren|carro),
    suicidarme, quitarme vida, quitarme la vida, matar me, me voy matar, me voy a matar, me quiero matar,
    me quiero morir, me quiero suicidar, me kiero morir, me kiero matar, me queria morir, se quiere matar,
    se quiere morir, se quiere suicidar, se va a matar, se va matar, se quiere quitar vida, quitarse vida,
    no quiero vivir, no quiere vivir, no quiero seguir viviendo, no quiero seguir, no deseo vivir,
    no kiero vivir, no quisiera vivir, no quiero despertar, no despertar mas, ojala no despertara,
    ojala no despierte, ojala me muriera, ojala me muera, ojala estuviera muerto, ojala estuviera muerta,
    mejor muerto, mejor muerta, mejor me muero, mejor estar muerto, mejor estar muerta, estaria mejor muerto,
    estaria mejor muerta, desearia morir, desearia estar muerto, desearia estar muerta, quisiera no haber nacido,
    ojala no hubiera nacido, prefiero morir, prefiero morirme, preferiria morir, no vale la pena vivir,
    no vale pena vivir, para que vivir, para que seguir viviendo, para que sigo viviendo, no tiene sentido vivir,
    ya no tiene sentido, sin razon para vivir, no tengo razon vivir, no tengo razones vivir,
    no tengo por que vivir, no tengo motivos vivir, cansado de vivir, cansada de vivir, cansado vivir,
    cansada vivir, acabar con mi vida, acabar con vida, acabar vida, terminar con mi vida, terminar mi vida,
    terminar con todo, acabar con todo, ya no quiero estar aqui, no quiero estar aqui, no quiero existir,
    ganas morir, ganas de morir, ganas de morirme, ganas de no vivir, no quiero seguir aqui,
    no quiero estar vivo, no quiero estar viva, la vida no vale, vida no vale nada, tirarme del puente,
    tirarme puente, colgarme, ahorcarme, cortarme venas, cortarme las venas, pegarme un tiro, pegarme tiro,
    darme un balazo, darme balazo, pienso en muerte
  `),
  'suicide.plan': list(`
    (soga|pistola|arma|navaja|cuerda|pastillas) & (tengo|listo|lista) & (plan|noche|carta|despedida|adios),
    (tengo|compre|consegui|tiene|guardando|junte|cargada|ya tengo|agarro) & (pistola|arma|soga|cuchillo|pastillas|
      navaja|cuerda|veneno) & (matar|matarme|esta noche|cargada|lista|listo|acabar|cabeza|mano|morir|terminar|boca|
      todo|despedida|aqui|suficientes),
    pistola & (cabeza|boca|mano) & (lista|listo|hoy|ya|tengo|ahora),
    escribi carta & (despedida|adios|familia),
    en puente & (brincar|aventar|saltar|tirar|listo),
    tengo todo listo & (morir|irme|acabar),
    juntando pastillas, guardando pastillas, pastillas suficientes, carta despedida, carta de despedida,
    carta suicida, nota suicida, plan para matarme, ya se como hacerlo, esta noche se acaba, esta noche acabo,
    esta noche me mato, me mato
  `),
  'suicide.goodbye': list(`
    (digan|dile|diganle|dígales|digales) & (quiero|amo|quise|ame) & (adios|perdon|hijos|familia|siempre|hija|hijo|
      mama),
    me despido & (siempre|todos|vida|hijos|ya|perdon|familia),
    ya no voy a estar & (cuiden|manana|aqui),
    cuando ya no este & (cuiden|hijos|cuida|digan|sepan),
    cuiden hijos & (perdon|adios|no este|voy),
    perdonenme & (adios|todo|hijos|irme),
    regalando cosas & (no|todas|adios),
    adios para siempre, adios a todos, adios mundo, ultimo mensaje, ya no voy a estar aqui, ya no estare
  `),
  'suicide.burden': list(`
    soy una carga & (todos|familia|morir|vivir|mejor|muerta|muerto|irme),
    soy carga & (todos|familia|muerta|muerto|hijos),
    a nadie le importaria & (muero|muriera|desaparezco),
    ya no aguanto & (vivir|vida|seguir|morir|pastillas),
    ya no puedo mas & (vivir|vida|morir|pastillas|acabar|pistola),
    sin esperanza & (vivir|vida|morir|seguir),
    mejor sin mi, estarian mejor sin mi, estarian mejor si no, nadie me extranaria, nadie me va extranar,
    ya no le veo sentido, no le veo sentido vida, no le encuentro sentido
  `),
  'suicide.named': list(`
    (ideas|pensamientos|pensamiento|intento|intentos|idea) (suicidas|suicida|suicidio|de suicidio|de muerte),
    suicida & (siento|pensamientos|me),
    suicidio & (pensando|pienso|quiero|intento|penso|he pensado|hija|hijo|habla|hablando),
    intento suicidarse, intento matarse, trato matarse, intento suicidarme, intente matarme, habla de suicidarse,
    quiere suicidarse, suicidarse, suisidarme, suicidarce
  `),
  'self-harm.doing': list(`
    (me corto|me corte|me cortaba|cortandome|se corta|se corto|cortandose|cortarme|cortarse|me estoy cortando|
      se esta cortando|cortes) & (brazos|brazo|munecas|piernas|piel|venas|proposito|cuchillo|navaja|hija|hijo|otra|
      no puedo|mismo|misma|siento|tristeza|sola|solo),
    me lastimo & (proposito|sola|solo|misma|mismo),
    me quemo & proposito,
    hacerme dano, me hago dano, se hace dano, hacerse dano, lastimarme, autolesion, autolesiones, lastimarse,
    quiero cortarme, ganas de cortarme, ganas cortarme, cortarme otra vez, hacerme danio, haciendome dano,
    haciendose dano, golpearme a mi
  `),
  'violence.others': list(`
    <quiero> (matarlo|matarla|matarlos|matar a|matar|golpearlo|golpearla|lastimarlo|lastimarla|lastimar a|apunalar|
      dispararle|ahorcarlo|ahorcarla|hacerle dano|pegarle tiro|estrangular|asesinar|a matarlo|a matarla|a matar a|
      a matar|de matarlo|de matarla|de matar a|de lastimar|a golpear|en matar|de ahorcar|sacudir|matarlas|
      hacer dano a|de hacerle dano|lastimar|ahogar|de lastimarlo|de lastimarla|de ahorcarlo|de sacudir|lastimarlos|
      envenenar),
    lo mato & (pistola|juro|si|cuchillo|noche),
    miedo & (lastimar|hacerle dano|sacudir) & (bebe|hijo|hija|hijos),
    pensamientos & (matar|lastimar|dano) & (bebe|hijo|hija|gente|alguien|otros|esposo|esposa),
    bomba & (clinica|escuela|poner),
    llevar pistola & (clinica|escuela|trabajo),
    lo voy a matar, la voy a matar, los voy a matar, lo voy matar, la voy matar, voy matar, te voy a matar,
    te voy matar, voy disparar, voy a disparar
  `),
  'psychosis.voices': list(`
    (oigo|oye|escucho|escucha|oyendo|escuchando|oir|oi) voces,
    voces & (dicen|ordenan|cabeza|hablan|matar|mandan|dice|diciendo|digan|me),
    (veo|ve|viendo) cosas & (no existen|no hay|no son|nadie mas|no estan ahi),
    (ve|veo) (gente|personas) que no,
    tele & (habla|mensajes) & (me|secretos),
    me (estan siguiendo|persiguen|estan envenenando|envenenan|vigilan|espian|estan vigilando|quieren matar|
      quieren envenenar|pusieron chip),
    chip & (cabeza|cerebro|cuerpo),
    no duerme hace dias & (habla|dios|ve|voces),
    no ha dormido en dias & (habla|dios|voces|ve|energia|hablando|rara|raro),
    no he dormido en dias & (voces|dios|veo|poderes),
    cree que es (dios|jesus|cristo|el diablo),
    demonio & (bebe|dentro|voz|dice|dicen),
    diablo & (bebe|dentro|habla|dice|me),
    paranoico & (cuchillo|voces|todos|veneno),
    paranoica & (cuchillo|voces|todos|veneno),
    poseido & (bebe|hijo),
    alucinaciones & (voces|dicen|oye|mandan),
    bebe es el diablo, bebe esta poseido, envenenan comida
  `),
};
