import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Suicide, as texted in Spanish. */
export const SPANISH_SUICIDE: LanguageRules['says'] = {
  'suicide.wish': list(`
    (quito|quitarme|quitar|hago a un lado|me borro) (camino|medio|en medio), quitarme camino, me quito camino,
      mejor me quito, ya escogi el dia, (dia|fecha|hora|lugar) (escogido|escogida|elegido|elegida|decidido|decidida|
      escogi),
    <intencion> & <matarse>,
    (me|se) (voy|va|quiero|quiere|iba|queria|kiero|quisiera|intento|intente|trato de|pienso) (colgar|ahorcar|matar|
      aventar|tirar|dar tiro|dar balazo|cortar venas|quitar vida|envenenar|morir|suicidar|pegar tiro|desaparecer|
      tomar todas|lanzar),
    (no le|no les|no) (encuentro|hallo|veo|tiene) (caso|sentido|chiste|razon|motivo|ganas) & (seguir|vivir|vida|
      despertar|continuar|nada|levantarme|esto),
    (lo mejor|mejor) & (no estar|no estuviera|no existiera|muerto|muerta|muriera|me voy de este mundo|me muero|
      desaparezco|no hubiera nacido|no despertara),
    (diosito|dios|virgencita|senor) & (lleve|llevame|recoja|recoge|quite vida|mande muerte|ya me lleve|me acuerde|
      se acuerde),
    (escopeta|pistola|rifle|soga|veneno) & (acabar|dame|deme|den|le de|mejor|quiere|boca|cabeza|pide|busca|compro|
      saco),
    (seguir|vivir) & (para que|pa que|caso|ya no|no aguanto|cansado|cansada|sin ella|sin el|no puedo|no quiero|
      no vale) & (viviendo|vivir|vida|lata|nadie|mundo|mi hijo|esposo|murio|nada|caso),
    quisiera morir, me canse de luchar, ya me rindo & (vida|adios|todo|vivir|no puedo), me rindo con la vida,
      ya no doy mas & (vida|vivir|adios|quiero|sola), mejor que me muera, quiero que se acabe todo,
      que se acabe todo & (ya|quiero|vida|dolor),
    (ya no|no) (quiero|kiero|quisiera) (andar|estar|seguir|vivir|despertar|existir|respirar|continuar|
      amanecer) (aqui|mas|vivo|viva|asi|en este mundo|en el mundo|ya|),
    (ya no|no) puedo (con esta vida|con vida|con la vida|seguir viviendo|vivir asi|vivir),
    (no haber|nunca haber|no hubiera|ojala no hubiera|mejor no haber) (despertado|nacido|amanecido|existido|
      venido al mundo|sobrevivido),
    (cuaderno|diario|carta|mensaje|texto|nota|face|facebook|instagram|tiktok|dibujo|escribio|puso|publico) & (morir|
      morirse|matarse|suicidarse|no quiere vivir|quitarse vida|muerte|adios|despedida|desaparecer),
    (cancele|cancelen|cancela|cancelar|quiten) & (todas citas|citas|mis citas|todo) & (no voy ocupar|no las voy|
      no necesitar|ya no|despues del fin|no voy estar|no estare|adios|gracias por ser),
    (me mato|matarme|me voy a matar|me muero) & (hoy|noche|neta|manana|si|juro|ya),
    (irme|ir|ire|reunirme|alcanzar|alcanzarlo|alcanzarla|estar) & (viejo|difunto|difunta|muerto|muerta|cielo|dios|
      mama muerta|que murio|fallecio|otro mundo|panteon|alla arriba|mas alla) & (quiero|kiero|quisiera|ya|me quiero|
      ganas|mejor|deseo|pienso|pronto|proposito|voy),
    dios & (recoja|recogiera|lleve|llevara|recoge|llevame|llevara ya|me mande llamar|me quite|me recojiera|
      me recoja) ,
    (quiero|quisiera|kiero|ganas|deseo|prefiero|ojala|mejor|pienso|pensando|pensado|queria|necesito) & (morirme|
      morir|morirse|muriera|moriria|matarme|suicidarme|desaparecer|no amanecer|no amanezca|no despertar|
      no haber nacido|no existir|estar muerto|estar muerta|dormir para siempre|dormirme para siempre|
      no volver a despertar|quitarme vida|quitarme de en medio|aventarme|tirarme|ahorcarme|colgarme|cortarme venas|
      acabar conmigo|acabarme|dejar este mundo|irme de este mundo|borrarme|que me atropelle|que me mate),
    (ya no|no) (quiero|kiero|quisiera|deseo|aguanto|soporto|puedo con) (vivir|vivir asi|vida|la vida|despertar|
      existir|seguir|nada de la vida|estar en este mundo|estar viva|estar vivo|este mundo|seguir viviendo|
      luchar mas|amanecer|esta vida|seguir asi y),
    (aventarme|tirarme|aventar|tirar|lanzarme|saltar|brincar) & (puente|tren|rio|azotea|techo|carro|carros|edificio|
      balcon|freeway|vias|metro|ventana|trailer|barranco|calle|camion),
    (vida) & (no vale|sin sentido|no tiene sentido|me pesa|me estorba|no sirve|para que|pa que|ya no la quiero|
      quitarse|quitarme|quitar|no la quiero|cansa),
    (cuantas|cuanto|cuantos|cual) (pastillas|tylenol|insulina|dosis|pastilla|veneno|medicina|clonazepam) &
      (despertar|morir|morirse|matar|mata|muerte|dormir siempre|no despertar|siempre|suicidarse|morirme|matarme|
      acabar|letal|mortal),
    (forma|manera|metodo) & (morir|morirme|matarme|suicidarme|suicidarse|quitarme vida|colgarse) & (rapido|
      sin dolor|sin que duela|facil|duele|pastillas|no duela|dormido),
    si me muero & (nadie|mejor|importa|extrana|descansan|pasa), para que sigo, pa que sigo, pa que vivir,
      pa que vivo, para que vivo, ojala no amanezca, no quiero amanecer, no amanecer, no amanecer mas,
      dormir y no despertar, dormirme y ya no despertar, quiero dormir para siempre, este mundo & (no quiero|irme|
      dejar|sobro|estorbo), mejor me mato, me dan ganas de matarme, me voy a colgar, me voy a ahorcar,
      me voy a aventar, se quiere aventar, se quiere colgar, se quiere ahorcar, se colgo, se ahorco,
      se corto venas, se corto las venas, intento ahorcarse, intento colgarse, se quiso matar, se quiso ahorcar,
      se quiso quitar vida, quiso matarse, quiso suicidarse, quiso quitarse vida, dice que se quiere morir,
      dice que se va a matar, dice se quiere matar, dice que ya no quiere vivir, dice que no quiere vivir,
      dice que quiere morirse, habla de morirse, habla de matarse, quiere morirse, quiere matarse,
      quisiera morirse, suicidarme, me hubiera muerto, me hubiera muerto yo, deberia estar muerto,
      deberia estar muerta, debi morirme, merezco morir, no merezco vivir, kitarme la vida, morirme ya,
      quiero descansar para siempre, descansar de esta vida, quiero descansar ya & (vida|siempre|todo|morir),
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
    (lazo|soga|cuerda|mecate|cinturon|pistola|arma|navaja) & (closet|cuarto|escondi|escondido|escondida|debajo cama|
      cama|mochila|cajon|listo|lista|tengo|guardado|guardada) & (12|13|14|15|16|17|sola|solo|nadie|morir|vida|tengo|
      quiero|ya),
    (juntando|guardando|juntado|ahorrando|guardado|escondiendo|acumulando|junto|guardo) pastillas,
    (juntando|guardando|juntado|ahorrando|escondiendo|acumulando) & (pastillas|medicinas|insulina|pildoras) &
      (anime|valor|momento|dia|cuando|morir|acabar|todas),
    (en|arriba|encima|orilla|parado|parada|sentado|sentada|subido|subida|borde|trepado) (puente|azotea|barandal|
      vias|vias tren|riel|rieles|edificio|cornisa|orilla puente|precipicio),
    (escribi|escribio|escribiendo|deje|dejo|hice|hizo|encontre|tengo lista|deje lista|estoy escribiendo) (carta|
      cartas|nota|una carta|una nota|testamento) & (despedida|adios|hijos|familia|todos|perdon|no quiero|morir|
      escritas|cuarto|hija|hijo|vivir),
    escribi cartas, ya escribi cartas, deje cartas, carta de despedida, carta despidiendose, nota de despedida,
      nota diciendo adios,
    (soga|cuerda|mecate|lazo|cinturon) & (lista|listo|cuello|viga|arbol|techo|compre|puse|tengo|colgar|amarre|
      ahorcar|puesta|closet),
    (medicina|medicinas|insulina|dialisis|pastillas|tratamiento|quimio) & (proposito|adrede|para morirme|para morir|
      para irme|para acabar|pa morirme|pa irme|me lleve|irme con),
    (pastillas|pastilla|frasco|veneno|pistola|cuchillo|navaja|arma|escopeta|rifle|insulina|gillette) & (enfrente|
      frente|en la mano|mano|escondido|escondidas|guardadas|guardado|junto|juntando|juntado|contando|conte|
      ahorrando|listas|preparadas|listo|lista|cargada|mesa) & (morir|matarme|acabar|todo|vivir|vida|despedirme|hoy|
      noche|siempre|ya|adios|tengo|quiero|no|sola|solo|dejen|perdon|descansar),
    (fecha|plan|dia|hora) & (matarme|suicidarme|morirme|quitarme vida|irme para siempre|acabar con todo|mi muerte),
    tomarme todas, tomarme todo el frasco, tomarme frasco, tomarmelas todas, tomarme todas pastillas,
      me las voy a tomar todas, las voy a tomar todas, me voy a tomar todas, me voy tomar todo,
      ya tengo como hacerlo, hoy es el dia & (morir|vida|acabar|termina|adios), hoy es mi ultimo dia,
      ultima noche & (mia|vivo|adios), manana ya no voy a estar, manana no voy estar, manana ya no estare,
      manana ya no amanezco,
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
    (despidio|despidiendo|despide|despedi|despidiendose|despidiendome|despido|despedirme) & (amigos|todos|familia|
      redes|facebook|hijos|mensaje|mensajes|nosotros|no contesta|whatsapp|siempre|perdon|novia|mundo|vida|hermanos|
      texto|grupo|cosas|perro),
    (cuiden|cuida|cuidame|cuidenme|encargo|encargar|dejo|deje) & (hijos|hija|hijo|ninos|mama|bebe|perro) &
      (cuando no este|ya no este|cuando muera|cuando falte|me voy|adios|no estare|yo no este|perdon|me vaya|
      si me muero),
    (regalando|regalo|regalando todo|repartiendo|regalo sus) & (cosas|ropa|todo|juguetes|pertenencias) & (hijo|hija|
      despide|adios|triste|no las necesita|ya no|raro|raro|morir|mama|papa),
    (perdon|perdonenme|perdoname|perdonen|lo siento) & (lo que voy hacer|voy a hacer|por irme|ya no puedo|
      ya no aguanto|los amo|los quiero|adios|hijos|todo), adios los quiero, adios los amo, los amo adios,
      gracias por todo adios, adios para siempre, hasta nunca & (vida|mundo|adios), es mi despedida,
      me despido de este mundo,
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
    (soy|siento|soy puro|nomas soy) (estorbo|carga|lastre|problema|una carga|un estorbo|pura carga) & (todos|
      familia|morir|vivir|mejor|hijos|muerto|muerta|irme|sin mi|aqui|nadie|descansar|desaparecer|no quiero|esposo|
      hija),
    (mejor|estarian mejor|descansarian|viven mejor|mas felices|tranquilos) & (sin mi|si no estuviera|si me muero|
      si yo no|si desaparezco|si me voy para siempre|si no existiera|si me muriera),
    nadie me va a llorar, nadie me va a extranar, nadie me extranaria, nadie me extrana & (morir|vivir|vida|
      desaparecer), nadie notaria, no le importo a nadie & (vivir|morir|vida|desaparecer|quiero|pastillas),
      no hay salida & (vida|vivir|unica|morir|quiero|ya), no le veo salida, no le hallo sentido,
      ya no le hallo sentido, no le hallo razon, nada tiene sentido & (vida|vivir|morir|ya), ya no quiero seguir,
      ya no tengo fuerzas para seguir, ya no tengo fuerzas para vivir, ya no puedo seguir & (vivir|asi|vida|morir|
      viviendo), no aguanto mas & (vivir|vida|quiero|morir|irme|acabar), ya me canse de vivir, me canse de vivir,
      harto de vivir, harta de vivir, cansada de la vida, cansado de la vida, harta de la vida, harto de la vida,
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
};
