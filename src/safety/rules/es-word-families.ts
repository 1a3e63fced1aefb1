import { list } from './list.ts';
import { verbs } from './spanish-verbs.ts';

/** Families of words that several Spanish rules share: verbs in all their forms, body parts, people, things. */
export const SPANISH_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  azul: list(`azul, azules, azulado, azulada, azulados, azulito, azulita, azulitos, morado, morada, morados, moradas, moradito,
    moradita, moraditos, morao, moraito, moretado, amoratado, amoratada, gris, grises, lila, lilas, violeta, violetas,
    ceniza, cenizo, ceniza, cenizos, color ceniza, negros, negruzco`),
  boca: list(
    `labios, labio, boca, boquita, lengua, lenguita, dedos, deditos, cara, carita, manos, manitas, bemba, trompa`,
  ),
  echa: [
    ...verbs('botar arrojar echar escupir vomitar guacarear basquear gomitar expulsar gargajear bomitar'),
    ...list(
      'tose, tosio, toso, tosi, tosiendo, devuelve, devolvio, devolviendo, obra, evacua, suelta, saca, saque',
    ),
  ],
  sangre: list('sangre, cuajaron, cuajarones, cuajos, coagulo, coagulos, sangrita, sangrero, sangreria'),
  inflama: [
    ...verbs('hinchar inflamar inchar'),
    ...list(
      'como globo, globo, como pelota, pelota, como sapo, deforme, hinchazon, inchazon, gorda, gordos, gruesa, deformada',
    ),
  ],
  carita:
    list(`labios, labio, boca, boquita, lengua, garganta, cara, carita, ojos, parpados, galillo, gaznate, campanilla, bemba, trompa,
    cachetes, jeta, pescuezo`),
  alergeno:
    list(`camaron, camarones, mariscos, marisco, pescado, cangrejo, langosta, jaiba, cacahuate, cacahuates, crema cacahuate,
    mani, nuez, nueces, almendra, almendras, pistacho, huevo, leche, soya, ajonjoli, fresas, kiwi, mango, penicilina,
    amoxicilina, antibiotico, ibuprofeno, aspirina, enalapril, lisinopril, losartan, medicina, medicamento, pastilla, vacuna,
    inyeccion, inyectaron, contraste, abeja, abejas, avispa, avispas, hormiga, hormigas, alacran, piquete, picadura, pico,
    picaron, picadas, sulfa, bactrim, latex, tinte, alergia, alergico, alergica, alergicos, naproxeno, dipirona`),
  signoAlergia:
    list(`desmayo, desmaye, desmaya, desmayada, desmayado, respirar, respira, aire, garganta, galillo, labios, lengua, silba,
    chilla, flojito, flojita, flojo, floja, aguado, morado, morada, moradito, azul, palido, palida, vomito, vomitos, vomita,
    vomitando, mareo, mareado, mareada, ahoga, ahogando, ahogo, ronca, ronco, cierra, cerrando, desvanecio, asfixia`),
  ronchas:
    list(`ronchas, roncha, enroncho, enronchado, enronchada, enroncharon, urticaria, todo rojo, toda roja, salpullido,
    sarpullido, colorado, colorada`),
  golpe: [
    ...verbs('golpear estrellar descalabrar resbalar azotar chocar pegar tropezar aporrear'),
    ...list(
      'dieron, dio, clavado, columpio, botella, botellazo, pelota, balonazo, patada, patearon, machucon, tumbo, tumbaron',
    ),
    ...list(`golpe, golpes, cayo, cai, caida, caido, cae, caerse, vino pa tras, vino abajo, se vino, fue de cabeza, pego, pegue, pegado, dio contra,
      dio con, trancazo, madrazo, chingadazo, porrazo, cantazo, totazo, chichon, chipote, boloncho, ladrillo, pedrada, piedra,
      palo, batazo, bate, tubazo, choque, sono, trono, guamazo, putazo, martillazo, zape`),
  ],
  cabeza: list('cabeza, cabecita, nuca, craneo, mollera, coco, sien, frente, cerebro, testa'),
  signoCabeza:
    list(`vomita, vomito, vomitos, vomite, vomitando, vomitado, basca, basquea, guacarea, devuelve, duerme, dormir, dormido,
    dormida, dormirse, sueno, adormilado, adormilada, pregunta mismo, preguntar mismo, preguntando mismo, preguntar lo mismo,
    pregunta lo mismo, preguntando lo mismo, repite, mismas preguntas, no se acuerda, no me acuerdo, no recuerda, no recuerdo,
    olvida, confundido, confundida, confuso, confusa, ido, ida, pupila, pupilas, vista, no ve, no veo, ve doble, veo doble,
    borroso, oido, oidos, oreja, liquido, desmayo, desmaye, convulsiono, convulsion, convulsiones, perdio, perdi, inconsciente,
    no conoce, tambalea, habla raro, hundido, hundida, blandito, aguado, aguada, flojo, no despierta, debil, warfarina,
    coumadin, eliquis, xarelto, plavix, anticoagulante, anticoagulantes, dolor fuerte, empeora, peor, sangra, sangre, mareado,
    mareada, mareo, atarantado, atarantada, zumbido, ojos, no llora, raro, rara`),
  alto: list(`techo, escalera, escaleras, balcon, ventana, segundo piso, tercer piso, andamio, azotea, arbol, barda, poste, caballo,
    moto, motocicleta, bicicleta, cuatrimoto, palma, barranco, ezcalera, gradas, trampolin, bici, scooter`),
  familiar:
    list(`mama, papa, mami, papi, madre, padre, abuela, abuelo, abuelita, abuelito, esposo, esposa, marido, mujer, senora, senor,
    viejo, vieja, hermano, hermana, tio, tia, suegro, suegra, hijo, hija, hijito, hijita, bebe, bb, nene, nena, nino, nina,
    criatura, chamaco, chamaca, nieto, nieta, sobrino, sobrina, cunado, cunada, primo, prima, compadre, comadre, vecino, vecina,
    novio, novia, amigo, amiga, mijo, mija, chiquito, chiquita, jefe, jefa, jefita, roommate, companero, ahijado`),
  abusador:
    list(`tio, padrastro, papa, mama, padre, maestro, maestra, novio, vecino, primo, ninera, ninero, abuelo, hermano, entrenador,
    coach, madrastra, hermanastro, senor, padrino, esposo, pastor, cura, sacerdote, cunado, doctor, hombre, tutor, amigo, mi jefe,
    novio de mama, muchacho, chofer`),
  menor:
    list(`hijo, hija, hijos, hijas, nino, nina, ninos, ninas, bebe, sobrino, sobrina, sobrinos, nieto, nieta, nietos, hijastro, hijastra,
    chiquita, chiquito, nena, nene, hermanita, hermanito, ahijada, ahijado, estudiante, alumna, alumno, vecinita, vecinito,
    muchachita, menor, prima, primita`),
  arma: list(
    'cuchillo, machete, pistola, arma, bate, palo, martillo, hacha, tubo, navaja, rifle, escopeta, cuete, tijeras, desarmador',
  ),
  agrede: [
    ...verbs(
      'pegar golpear cachetear patear ahorcar empujar maltratar jalonear estrangular agredir azotar zarandear madrear amenazar',
    ),
    ...list(`avienta cosas, aventa, cachetadas, cachetada, trompadas, trompones, punetazos, punetazo, paliza, palizas, golpiza, golpizas,
      madriza, putiza, patadas, chingadazos, catorrazos, cinturonazos, jala pelo, jalo pelo, jalones, jalonea, muerde`),
  ],
  anciano:
    list(`abuela, abuelo, abuelita, abuelito, mama, papa, madre, padre, suegra, suegro, anciana, anciano, tia, tio, viejita, viejito,
    senora, senor, mami, papi, adulto mayor, persona mayor, vecina, vecino`),
  agua: list(`pozo, alberca, piscina, tina, rio, lago, mar, playa, canal, cubeta, pileta, noria, presa, jacuzzi, acequia, pila, banera, pool,
    ola, estanque, laguna, balde, tinaco, cisterna, arroyo, bajo agua, debajo agua`),
  droga:
    list(`pastillas azules, pastilla azul, inyectado, inyectada, inyecto, inyecta, inyectaron, inyectarse, heroina, fentanilo, fenta,
    perico, cocaina, coca, cristal, meta anfetamina, tecata, droga, drogas, m30, percs, percocet, chiva, jeringa, drogado,
    drogada, sobredosis, drogo, opioides, oxicodona, metadona, pase, morfina, xanax, borracho, borracha, emborracho, alcohol, tomado, pipa, k2`),
  inerte:
    list(`no responde, no reacciona, no despierta, no se despierta, no contesta, ronca, roncando, ronquidos, frio, fria, helado, helada,
    no respira, respira poquito, respira poco, respira lento, tirado, tirada, no vuelve, convulsiona, convulsionando, boquea,
    boqueando, labios morados, labios azules, labios lila, morado, morada, azul, desmayado, desmayada, inconsciente, no se mueve,
    viendo cosas, corazon, espuma, no lo puedo despertar, no la puedo despertar, no lo despierto, pupilas, desmayo`),
  quema: [
    ...verbs('quemar achicharrar escaldar chamuscar'),
    ...list('quemadura, quemaduras, quemazon, quemon'),
  ],
  caliente:
    list(`aceite, manteca, agua hirviendo, agua caliente, caldo, sopa, cafe, te, olla, comal, boiler, cohete, cohetes, gasolina, lumbre,
    fuego, bateria, acido, cloro, sosa, vapor, plancha, estufa, fogata, asador, polvora, cuete, flamazo, llamarada, gas, radiador,
    frijoles, atole, freidora, alcohol, amoniaco, quimico, cal, cemento, desengrasante`),
  piel: list(`cara, ojo, ojos, mano, manos, manita, manitas, cuerpo, brazo, brazos, bracito, pecho, pechito, pierna, piernas, espalda, piel,
    cuero, pellejo, ampollas, panza, cuello, pies, piecito, genitales, pelo`),
  dormidoLado:
    list(`brazo, brazos, bracito, pierna, piernas, piernita, mano, manita, pie, lado, lado cuerpo, lado derecho, lado izquierdo, medio cuerpo,
    mitad`),
  debilita:
    list(`no puede con, no puedo con, no mueve, no muevo, no levanta, no levanto, no alza, no agarra, no cierra, no aprieta, cae todo,
    se le cae todo, se me cae todo, sin fuerza, sin fuerzas, no le responde, no me responde, no jala, colgando, colgado, colgada,
    cuelga, guango, guanga, como trapo, tullido, tullida, engarrotado, engarrotada, no le sirve, dejo de mover, dejo de responder,
    arrastra, arrastrando, arrastro, se fue fuerza, paralizo, paralisis, no puede mover, no puedo mover, no lo mueve, no la mueve, torpe, suelto`),
  repentino:
    list(`de repente, repente, derepente, derrepente, de momento, de pronto, depronto, de golpe, subito, subitamente, luego luego, al
    despertar, desperte, desperto, amanecio, amaneci, me levante, se levanto, hace rato, hace ratito, de un momento a otro,
    al ratito, de la nada, hace minutos, hace hora, hace 10 minutos, hace 20 minutos, hace media hora, hace una hora, ahorita,
    esta manana, ahora, en eso, de sopeton, empezo, hoy, no se le quita, horita`),
  numeroBajo: list(
    `25, 28, 30, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60`,
  ),
  numeroAlto:
    list(`380, 390, 400, 410, 420, 430, 440, 450, 460, 470, 480, 490, 500, 510, 520, 530, 540, 550, 560, 580, 600, 650, 700, hi, high,
    dice hi, alto, marca alto`),
  grados:
    list(`fiebre, calentura, calenturas, fiebres, temperatura, calenturon, fiebron, hirviendo, ardiendo, ardo, 38, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9,
    39, 39.1, 39.2, 39.3, 39.4, 39.5, 40, 100.4, 100.5, 100.6, 100.8, 100.9, 101, 101.2, 101.3, 101.4, 101.5, 102, 102.2, 102.5, 103, 104,
    escalofrios, tembladera, tiritando, tirita, titirita, temblando, tiembla`),
  sinDefensas:
    list(`quimio, quimioterapia, trasplante, transplante, trasplantado, trasplantada, transplantado, transplantada,
    trasplantaron, transplantaron, sin bazo, no tiene bazo, no tengo bazo, quitaron bazo, bazo, defensas bajas, defensas bajitas, leucemia,
    linfoma, falcemia, falciforme, celulas falciformes, drepanocitosis, neutropenia, neutropenico, inmunosuprimido, vih, sida, sickle cell,
    cancer, tumor, medula, port, puerto, cateter, picc, dialisis, lupus, humira, metotrexato, sin defensas`),
  asfixia: [
    ...verbs('ahogar asfixiar sofocar fatigar jadear boquear asficciar'),
    ...list(
      'ahogo, ahogos, ahoguio, ahoguios, ahogon, bofe, asfixia, fatiga, resuello, resuella, resollar, apretazon',
    ),
  ],
  atora: verbs('atorar atragantar atascar trabar trancar atravesar atrancar'),
  bocado:
    list(`garganta, pescuezo, galillo, gaznate, hueso, huesito, espina, moneda, monedita, comida, carne, pollo, pan, dulce, uva, salchicha,
    hot dog, tortilla, pedazo, cacho, globo, juguete, juguetito, canica, bolita, tapita, manzana, zanahoria, palomitas, caramelo,
    mango, pelota, arepa, bistec, chicle, semilla, pepa, frijol, aguacate, cuello, mamon, quenepa, elote, taco, jolote, tapadera, tapa`),
  matarse: [
    ...list(`matarme, matarse, matarte, suicidarme, suicidarse, suicidarte, suicidar, quitarme vida, quitarse vida, quitar vida, quitarnos vida, colgarme, colgarse,
      ahorcarme, ahorcarse, aventarme, aventarse, tirarme, tirarse, lanzarme, lanzarse, morirme, morirse, morir, dar tiro, darme tiro, darse tiro,
      pegarme tiro, pegarse tiro, meterme balazo, meterse balazo, darme balazo, darse balazo, cortarme venas, cortarse venas, envenenarme,
      envenenarse, tomarme todas, tomarme veneno, tomarse veneno, acabar conmigo, acabar con todo, terminar con todo, acabar mi vida, acabar con mi vida,
      terminar mi vida, desaparecer, hacer locura, hacer una locura, cometer locura, no despertar, ya no estar, no estar aqui, no existir, dejar existir,
      dejar de existir, dejar de vivir, dejar vivir, estar muerto, estar muerta, estar muertos, irme de este mundo, irse de este mundo, descansar para siempre, no amanecer, no volver despertar,
      quitarme de en medio, desvivirme, desvivirse, desvivir, morirme ya, muerte, no seguir viviendo, saltar puente, brincar puente`),
  ],
  intencion:
    list(`quiero, kiero, qiero, quisiera, queria, quiere, quieren, ganas, voy, va, vas, iba, dice, dijo, diciendo, dijeron, amenaza, amenazo, amenazando, intento,
    intente, intenta, intentar, trato, trate, trata, tratar, piensa, pienso, pensando, pensado, penso, pensamientos, planea, planeo, planeando, decidi,
    decidido, decidida, ojala, mejor, prefiero, preferiria, deseo, desearia, idea, ideas, habla, hablando, busca, buscando, busco, busque, googleo, imagino, imagina,
    necesito, merezco, sueno con, tentacion, juro, escribio, escribi, puso, publico, cuaderno, diario, mensaje, hace rato que, a veces, mucho, todo el tiempo`),
};
