import { list } from './list.ts';

/** What Spanish-speaking patients in the US call things; no accents, texting spellings and Spanglish included. */
export const SPANISH_CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  nopuede:
    list(`no puedo, no puede, no pueo, no pude, no podia, no podemos, no pueden, no pudo, no puede ni, no puedo ni, casi no puedo, casi no puede, casi no, apenas puedo, apenas puede, apenas si puedo, apenas, no logro, no logra, no alcanzo, no alcanza, no consigo, me cuesta, le cuesta,
    me cuesta trabajo, le cuesta trabajo, batallo para, batalla para, batallando para, batallo, batalla, dificultad para, dificultades para, dificil, trabajo para, problemas para, problema para, cuesta trabajo, luchando por, sin poder, no me deja, no le deja, no deja, no pueda, npuedo, no pedo, nopuedo, no pudo, can not, cant`),
  respirar: list(
    'respirar, rspirar, respira, respirando, respiracion, respir, agarrar aire, tomar aire, jalar aire, agarrar el aire, resollar, recuperar aliento, aliento, respirar bien, coger aire, breathe, aspirar aire',
  ),
  pecho: list('pecho, pechito, corazon, caja torax, torax, chest'),
  duele: list(
    `duele, duelen, dolor, dolores, doliendo, dolia, opresion, presion, apretado, aprieta, apretando, aplasta, aplastando, aplastante, oprime, punzada, punzadas, ardor, arde, quema, pesado, peso, pesadez, dolorcito, piquetes, molestia, tension, ahorca, estruja, oprimido, punzante, dole, hurts, pain, explota, revienta, clava, cerrado, encima`,
  ),
  brazo: list('brazo, brazos, brazo izquierdo, mandibula, quijada, hombro, espalda, cuello'),
  lado: list(
    'brazo, pierna, brazos, piernas, mano, pie, lado, lado izquierdo, lado derecho, mitad cuerpo, medio cuerpo, medio lado, mitad, un lado',
  ),
  dormido: list(
    `dormido, dormida, dormidos, entumido, entumida, entumecido, entumecida, adormecido, adormecida, debil, sin fuerza, sin fuerzas, no siento, no siente, no puedo mover, no puede mover, no lo puedo mover, no puedo levantar, no puede levantar, no responde, paralizado, paralizada, hormigueo, hormigueando, tieso, sin movimiento, se durmio, se me durmio, se le durmio, debilidad, no mueve, no la mueve, no lo mueve, flojo, floja, muerto, no me responde, se entumio, se me entumio, perdi fuerza, perdio fuerza, no lo siento, no la siento`,
  ),
  cara: list('cara, boca, rostro, sonrisa, parpado, cachete, labio'),
  chueca: list(
    `chueca, chueco, torcida, torcido, caida, caido, se cae, se cayo, se fue de lado, de lado, colgada, colgado, virada, desviada, se me cae, se le cae, se me torcio, se le torcio, torcio, jalada, ladeada, paralizada, paralizado, dormida, adormecida, entumida, se enchueco, enchueco, se le fue, ida de lado, doblada, entumecida`,
  ),
  repente: list(
    'de repente, repente, repentino, repentina,  de golpe, hace rato,  ahorita, ahora,  subito, subitamente, hace minutos, hace una hora, hace hora, desperto, amanecio, desperte, amaneci, minutos',
  ),
  hinchado: list(
    'hinchado, hinchada, hinchados, hinchando, hincho, se hincha, hinchadas, inflamado, inflamada, inflamando, inflamados, cierra, cerrando, cerrada, hinchazon, ynchado, inchado, inchada, inchando, inflada, hinchandose, cerrandose, ynchada, hincharon, incharon, se cerro, cerro',
  ),
  garganta: list('garganta, lengua, labios, labio, boca'),
  sangra: list(
    'sangra, sangrando, sangrado, sangre, hemorragia, desangrando, desangra, sangro, sangramiento, sangrar, hemorragias, desangrandose',
  ),
  noPara: list(
    `no para, no deja, no se detiene, no se quita, no se corta, no se le corta, no puedo parar, no podemos parar, no puedo detener, mucho, mucha, a chorros, chorros, chorro, por todos lados, sigue, bastante, empapa, empapando, empapado, sin parar, abundante, no dejar, no cede, no se para, no ha parado, a borbotones, charco, no me para, no le para, borbotones, no se le para, un monton, por todas partes`,
  ),
  vomita: list(
    'vomita, vomito, vomitando, vomitos, vomitado, devolviendo, guacareando, arrojando, tosiendo, tose, escupe, escupiendo, devuelve, vomite, tosio, escupo',
  ),
  fiebre: list(
    'fiebre, calentura, temperatura, calenturas, fiebres, hirviendo, fever, ardiendo, escalofrios, fievre, calientito',
  ),
  tomo: list(
    'tomo, tome, tomado, trago, trague, tragado, comio, comi, bebio, bebi, ingirio, se tomo, me tome, tomaron, tomaba, tomar, tomando, metio a la boca, tragar, chupo, bebido, comido, me trague, se trago, tomen, tomo pastillas',
  ),
  pastillas: list(
    `pastillas, pastilla, medicina, medicinas, medicamento, medicamentos, pildoras, tylenol, insulina, calmantes, pastillas para dormir, tabletas, frasco, bote, jarabe, ibuprofeno, aspirinas, aspirina, vitaminas, opioides, drogas, fentanilo, pills, capsulas, antidepresivos, medicamneto, remedios, gomitas, clonazepam, paracetamol`,
  ),
  muchas: list(
    'muchas, muchos, demasiadas, demasiados, demasiada, demasiado, todas, frasco, bote, puno, punado, monton,  sobredosis, mas de la cuenta, caja, caja entera, bastantes, medio frasco, entero, entera, un bonche, bonche',
  ),
  numero: list(
    '8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, diez, doce, quince, veinte, treinta, cuarenta, cincuenta, sesenta, cien',
  ),
  toxico: list(
    `cloro, blanqueador, detergente, veneno, raticida, anticongelante, gasolina, quimico, quimicos, pila, pilas, bateria, baterias, iman, imanes, jabon de ropa, pinol, fabuloso, acido, liquido, insecticida, thinner, aguarras, limpiador, amoniaco, hongos, sosa, destapacanos, liquido de vapear, suavizante, desinfectante, mata ratas, petroleo, capsula de detergente, alcohol en gel, drano, pesticida`,
  ),
  nino: list(
    `bebe, hijo, hija, nino, nina, niño, chiquito, chiquita, criatura, recien nacido, recien nacida, nieto, nieta, sobrino, sobrina, chamaco, ninos, mijo, mija, hijos, chavito, muchachito, baby, nene, nena, bb, bebito, bebita, gemelo, escuincle, niñito, hijito, hijita, muchachita`,
  ),
  noDespierta: list(
    `no despierta, no se despierta, no puedo despertar, no lo puedo despertar, no la puedo despertar, no puedo despertarlo, no puedo despertarla, no responde, no reacciona, no contesta, no vuelve en si, no abre ojos, no abre los ojos, no se mueve, no quiere despertar, no podemos despertar, no podemos despertarlo, no podemos despertarla, no la despertamos, no se levanta, no despierta bien, cuesta despertarlo, cuesta despertarla, no logro despertar, no logro despertarlo, no logro despertarla, dificil de despertar, no nos responde, no me responde, no reaciona, inconsciente, inconciente`,
  ),
  confundido: list(
    'confundido, confundida, desorientado, desorientada, no sabe donde, no sabe quien, no me reconoce, no reconoce, delirando, delira, hablando incoherencias, incoherencias, dice cosas,  perdido, perdida, ido, ida, no coordina, atontado, atontada, diciendo incoherencias, habla raro, no sabe ni, ido de mente, desvaria, desvariando, somnoliento, adormilado, adormilada, somnolienta, aletargado, dice puras incoherencias, no me conoce',
  ),
  embarazo: list(
    'embarazada, embarazo, embarasada, semanas de embarazo, meses de embarazo, espero bebe, postparto, di a luz, acabo de tener bebe, tuve bebe, cesarea, despues parto, despues del parto, semanas embarazada, meses embarazada,  mi parto, puerperio, prenada, me alivie, pregnant, parto',
  ),
  azucar: list('azucar, glucosa, azuca, glucemia, sugar'),
  equipo: list(
    'ventilador, respirador, traqueostomia, traqueo, traquea, canula, maquina de oxigeno, tanque de oxigeno, oxigeno, concentrador, bipap, cpap, aspirador, bomba, monitor, maquina respirar, maquina para respirar, tubo respirar, tubo',
  ),
  falla: list(
    'se apago, apago, no funciona, no sirve, dejo de funcionar, se descompuso, descompuso, fallo, fallando, pitando, sonando alarma, alarma, se acabo, se me acabo, acabo, se termino, vacio, se salio, salio, se le salio, tapado, tapada, se tapo, se le tapo, bloqueado, bloqueada, no prende, se paro, se rompio, se quebro, se esta acabando, se zafo, zafo, se arranco, descompuesto, se fue, ya no sirve, no jala, murio, se desconecto, se safo, obstruida, obstruido, casi se acaba, por acabarse, se le zafo',
  ),
  matar: list('matar, matarme, suicidar, suicidarme, quitarme, acabar, terminar'),
  quiero: list(
    'quiero, quisiera, queria, ganas, pienso, pensando, pensado, voy, va, vamos, deseo, planeo, necesito, intento, intente, trato, trate, podria, pensamientos, ideas, quiere, dan ganas, tengo ganas, me dan ganas, tentacion, plan, decidido, decidi, piensa, kiero, prefiero, preferiria, merezco, idea, intentar, planeando, considerado, penso, qiero',
  ),
  pega: list(
    'pega, pego, golpea, golpeo, golpeando, pegando, patea, pateo, cachetea, cacheteo, ahorca, ahorco, empuja, empujo, amenaza, amenazo, amenazando, maltrata, maltrato, maltratando, abusa, abuso, abusando, viola, violo, violando, jalonea, estrangula, estrangulo, quema, quemo, madrea, encierra, encerro, obliga, lastima, lastimo, lastimando, agrede, agredio, azota, manosea, manoseo, toca, toco, tocando, zarandea, sacudio, tortura, golpes, golpiza, pegado, golpeado, pegaba',
  ),
  pareja: list(
    'esposo, marido, pareja, novio, esposa, novia, ex, mujer, señor, viejo, hombre con quien vivo, conyuge, papa de hijos, papa de mis hijos, concubino',
  ),
  mayor: list(
    'abuela, abuelo, abuelita, abuelito, mama, papa, madre, padre, suegra, suegro, anciana, anciano, asilo, cuidadora, cuidador, tia, tio, hogar ancianos, casa reposo, viejita, viejito, señora mayor, adulto mayor',
  ),
};
