import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Severe pain and pregnancy, as texted in Spanish. */
export const SPANISH_PAIN_AND_PREGNANCY: LanguageRules['says'] = {
  'pain.worst': list(`
    (retorciendo|retuerzo|revuelco|revolcando|retuerce|doblando|arrastrando) & (dolor|colico|piedra|rinon|panza|
      estomago|vesicula),
    (ya no|no) (aguanto|soporto|resisto|aguanta|soporta) (dolor|este dolor|el dolor|tanto dolor|mas dolor),
    dolor & (desgarra|desgarrador|desgarrandome|dobla|atraviesa|traspasa|matando|me mata|retuerce|retorciendo|
      revuelca|revolcando|revolcandose|inaguantable|inaguantables|atroz|espantoso|brutal|grita|gritando|gritos|
      llorando|muriendo|me muero|desmayo|desmayar|vomitar del dolor|10|doblado|doblada|partiendo|acabando) &
      (desgarra|desgarrador|inaguantable|insoportable|retuerce|retorciendo|revuelca|revolcando|grita|gritando|
      gritos|atroz|espantoso|brutal|matando|no aguanto|no aguanta|no puedo|no puede|panza|estomago|espalda|pecho|
      rinon|vientre|barriga|doblado|doblada|desmayo|desmayar|muriendo|muero|nunca|hueso|pierna|cabeza|oxicodona|
      morfina|medicina|nada),
    (falcemia|falciforme|falcemica|drepanocitica|celulas falciformes|sickle|anemia falciforme) & (dolor|pecho|duele|
      aire|morfina|oxicodona),
    (desgarra|desgarro|desgarrando|rasga|rasgando|raja|rajando|parte|partiendo) & (dolor|duele) & (espalda|estomago|
      pecho|panza|vientre),
    (pierna|brazo|pie|mano) & (palida|palido|helada|helado|fria|frio|sin pulso|blanca|morada) & (dolor|duele|
      no siente|no siento|repente|dormida),
    no aguanto dolor, me doblo de dolor, se dobla de dolor, doblado de dolor, doblada de dolor,
      me revuelco de dolor, revolcandose de dolor, llora de dolor, grita del dolor, dolor de parto & (no|
      embarazada), me desmayo de dolor, chillando de dolor, aullando de dolor,
    dolor & (insoportable|no aguanto|10 de 10|no soporto|gritando|retorcer|retorciendo|no aguanta|desgarrador),
    peor dolor, dolor insoportable, no aguanto dolor, no aguanta dolor, no soporto dolor, no soporta dolor,
    grita de dolor, gritando de dolor, llorando de dolor, retuerce de dolor, retorciendo dolor, retorciendose,
    me retuerzo, dolor fuertisimo, no aguanto mas dolor, dolor mas fuerte vida
  `),
  'pain.belly': list(`
    (no|ni) & (enderezar|enderezarse|enderezarme|caminar derecho|pararse derecho) & (dolor|panza|estomago|barriga|
      vientre|espalda|duele),
    (dolor|duele) & (panza|estomago|barriga|abdomen|vientre) & (enderezar|doblada|doblado|gritando|grita|no puedo|
      no puede|desmayar|desmayo|insoportable|duro|dura|sudando|sangre|10|embarazada|brincar|rebota),
    (panza|barriga|estomago|abdomen|vientre|tripa|barriguita|pancita|guata|bajo vientre) & (dura|duro|tabla|piedra|
      tambor|doblado|doblada|dobla|no se puede enderezar|no puede enderezarse|no me puedo enderezar|
      no puedo enderezarme|no aguanto|no aguanta|insoportable|horrible|atroz|retuerce|retorciendo|se revuelca|grita|
      gritando|fuertisimo|peor|brinco|brincar) & (dolor|duele|duelen|dura|duro|no|vomita|vomito|fiebre|calentura|
      grita|vomitando|vomitos|gases|tabla|tambor),
    (lado derecho|abajo derecho|derecha abajo|ingle derecha|ombligo|ijar derecho|apendice|lado derecho abajo) &
      (dolor|duele|doliendo) & (vomita|vomito|vomitos|fiebre|calentura|no camina|no puede caminar|brincar|brinca|
      doblado|doblada|corrio|bajo|encogido|encogida|enderezar|empeora|caminar|38|39|101|102),
    (hernia|bolita ingle|bola ingle) & (dura|duro|morada|no se mete|no entra|no regresa|vomita|vomito|atorada|
      estrangulada),
    (no obra|no evacua|no hace popo|no pasa gases|no tira gases|no puede obrar) & (vomita|vomito|vomitando|
      panza dura|hinchada|barriga dura|dura),
    (estomago|barriga|panza|vientre|abdomen|abdominal|pansa|tripa) & (dura|duro|insoportable|fuertisimo|como piedra|
      como tabla|no aguanto|no aguanta|severo|dolor fuerte|retorciendo|dolor muy fuerte|terrible|peor),
    apendice & (reventado|reventada|dolor|creo|exploto),
    apendicitis & (creo|dolor|tiene|parece),
    lado derecho & dolor & (vomita|vomito|fiebre|calentura),
  `),
  'pain.testicle': list(`
    (ojo|ojos) & (dolor|duele|duelen) & (vomito|vomita|vomitando|aros|halos|halo|luces|arcoiris|nublado|no ve|
      no veo|rojo y duro|borroso|quimico|clavo),
    (huevo|huevito|huevitos|testiculo|testiculos|bolsita|escroto|companon|companones|talegas|talega|bola|bolas|
      bolitas|cojones|aguacates|verija|verijas) & (subido|hinchado|hincho|hinchados|inflamado|inflamo|dolor|duele|
      duelen|morado|torcio|torcido|volteo|golpe|llorando|rojo) & (<repentino>|llorando|dolor|duele|duelen|subido|
      hinchado|hincho|vomita|vomito|torcio|torcido|madrugada|fuerte|hijo|nino|morado|patada|no aguanta|no aguanto),
    (testiculo|testiculos|huevos|bolas|partes) & (duele|dolor|hinchado|inflamado|duelen|torcido|hinchados),
    ojo & (dolor|duele) & (no ve|no veo|fuerte|vista),
  `),
  'pregnancy.bleeding': list(`
    (saliendo|sale|salio|tirando|botando|goteando|chorrea|mojada|escurre) (agua|liquido|fuente|aguita|aguita|
      chorro agua) & (meses|semanas|embarazada|bebe|panza|fuente|apenas|verde),
    <embarazo> & (botando|coagulos|coagulo|cuajarones|cuajos|rio|hemorragia|empapo|toalla|toallas|kotex|pad|pads|
      manchando|sangrado|bajando sangre|goteo),
    (cuarentena|dieta|parto|parir|pari|alivie|puerperio|cesarea|di luz|tuve bebe|tuve hijo|tuve nina|tuve nino|
      tuve mi bebe|nacio mi bebe|recien parida|aborto|perdi bebe|legrado) & (sangre|sangrado|sangrando|coagulos|
      coagulo|cuajarones|rio|toalla|toallas|kotex|pad|pads|chorro|empapo|hemorragia|sangra|baja mucho),
    (cambio|cambiando|lleno|llenando|empapo|empapando|gasto|uso|remojo) & (kotex|toalla|toallas|toallita|toallitas|
      pad|pads|compresa|compresas|panal) & (hora|horas|media hora|minutos|sangre|coagulos|mareo|rato|seguido|cada),
    (semanas|meses) & (sangre|sangrando|sangrado|botando sangre|coagulos) & (bebe|embarazo|embarazada|vientre|tengo|
      dolor|panza|calambres|roja),
    (regla|periodo|menstruacion) & (toalla|toallas|kotex|pad|coagulos|chorro|rio|hemorragia) & (hora|mareo|mareada|
      desmayo|desmaye|debil|palida),
    <embarazo> & (sangra|sangre|sangrado|sangrando|coagulos|manchando|mancho|hemorragia|manchado),
    toalla & (hora|llena|sangre|empapo|empapada|empapando),
    (aborto|perdiendo bebe|pierdo bebe|perder bebe) & (creo|sangre|dolor|teniendo|tengo|sangrado|siento|voy),
    sale liquido & (embarazada|semanas|meses),
    perdiendo al bebe, se me rompio fuente, rompio fuente, rompi fuente, se rompio la fuente, tirando liquido
  `),
  'pregnancy.warning-signs': list(`
    (semanas|meses|embarazada) & (cai|caida|golpe|choque|patada|resbale) & (panza|barriga|vientre|embarazada|
      de panza|escaleras|bebe|sangre|dolor),
    (recien aliviada|recien parida|recien alivio|acabo de parir|acabo de aliviarme|recien di luz|aliviada) & (vista|
      cabeza|fiebre|calentura|sangre|aire|pierna|pecho|presion|hinchada|desmayo|nubla|lastimar|llorar),
    (semanas|meses) & (ataque|convulsion|convulsiona|temblando|tiembla) & (esposa|suelo|piso|embarazo|embarazada|
      mujer|hermana|panza|38|36|34|28|30|32),
    (20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41) semanas & (cabeza|vista|chispitas|lucitas|
      luces|veo|hinchada|hinchado|sangre|sangrado|sangrando|agua|liquido|dolor|contracciones|presion|fiebre|
      calentura|vomito|desmayo|desmaye|aire|pecho|boca estomago|comezon manos|mancho|manchado),
    (tuve bebe|tuve mi bebe|nacio bebe|nacio mi bebe|parto|cesarea|pari|alivie|di luz|alumbramiento) & (aire|
      respirar|corazon|pierna|pantorrilla|pecho|vista|cabeza|desmayo|desmaye|presion|convulsion|lastimar|fiebre|
      calentura|100.4|101|102|103|38|39|apesta|huele|pus|coagulos|sangre|voces|diablo),
    (<embarazo>|cuarentena|semanas|recien parida|pari|di luz|dieta|encinta|esperando bebe|alivie|en estado) &
      (convulsiono|convulsion|vista torcida|torcio vista|vista borrosa|veo borroso|veo luces|ve luces|lucitas|
      chispitas|estrellitas|estrellas|manchas luz|mal olor|presion 150|presion 160|presion 170|boca estomago|
      bajo costilla|dolor cabeza|cara hinchada|manos hinchadas|pies y cara|pierna hinchada|39 fiebre|
      no me quita dolor cabeza|desmaye|pecho|no puedo respirar|falta aire|lastimar bebe|liquido|agua|fuente),
    (embarazada|embarazo|prenada|encinta|panzona) & (accidente|choque|choco|chocamos|cayo|cai|panza golpe|
      golpe panza|patada|pateo|pegaron|golpeo|golpe),
    (alivie|pari|parto|cesarea|di luz|cuarentena|nacio bebe|tuve bebe) & (fiebre|calentura|39|38.5|102|101|
      escalofrios|mal olor|cabeza|vista|presion alta|pierna|pecho|aire|desmaye),
    <embarazo> & (cabeza|vista|borroso|luces|lucecitas|hinchada|hinchado|hinchadas|hinchazon|fiebre|calentura|pecho|
      respirar|desmayo|desmaye|mareo|dolor|duele|convulsion|contracciones|caida|cai|choque|aire|presion|veo|
      punzadas|calambres|corazon),
    preeclampsia & (creo|cabeza|vista|dolor|presion),
    eclampsia
  `),
  'pregnancy.baby-still': list(`
    (semanas|meses|embarazada) & (no se mueve|no se me ha movido|no se ha movido|no se me mueve|no lo siento|
      no la siento|no patea|no ha pateado|no siento nada|dejo moverse|menos movimiento|menos patadas|quieto|quieta|
      no brinca|no siento que se mueva|no siento movimiento|no he sentido|ni se mueve),
    (bebe|nino|nina|panza|barriga|vientre|criatura) & (quieto|quietecito|quietito|quieta|no se menea|
      no se ha meneado|no brinca|no da patadas|no patea|dejo de patear|dejo de moverse|menos|no lo siento|
      no la siento|no se siente|no se ha movido|no mueve|moviendose menos|moverse) & (embarazada|semanas|meses|
      desde|ayer|hoy|anoche|dia|panza|barriga|vientre|mover|patadas|siento),
    no siento (bebe|nino|nina|criatura|moverse|patadas|movimientos|que patee|que se mueva|movimiento),
      no se mueve bebe & (panza|semanas|meses|hoy|ayer|desde|dulce|jugo),
    bebe & (no se mueve|no se ha movido|dejo de moverse|ya no se mueve|se mueve menos|no siento|no patea|
      no me patea|no siento movimientos|no lo siento|no la siento|se mueve poco|no se movio|casi no se mueve) &
      (panza|embarazada|hoy|semanas|ayer|desde|vientre|horas|todo dia|manana|moverse|barriga|noche|se|no|ya),
    no siento (bebe|movimientos|que se mueva|patadas|al bebe),
    no siento moverse
  `),
  'pregnancy.birth': list(`
    bebe (ya se ve|ya sale|se ve|ya salio|sale ya|asoma|ya nace|esta saliendo|saliendo|ya esta aqui), se ve cabeza,
      veo la cabeza & (bebe|pujar|parto|contracciones), ya quiere salir bebe, pujar & (quiere|ganas|siento|siente|
      no aguanta),
    (bebe|nino|criatura|parto|nina|chamaco) & (ya viene|se viene|ya se viene|saliendo|coronando|corona|asoma|
      asomando|va a nacer|va nacer|nacio en|ya nacio|naciendo|sale pie|sale patita|saco cabeza|se ve cabeza|
      se ve pelo),
    (fuente|bolsa|aguas|bolsa aguas) & (rompio|rompi|revento|revento|se me rompio|se le rompio|verde|semanas|cafe),
    (contracciones|dolores|contraccion) & (minutos|seguidas|semanas|cada|fuertes|pujar|5 minutos|3 minutos|parto|
      seguidos) & (semanas|meses|embarazada|minutos|pujar|fuente|sangre|bebe|prematuro|parto|seguidas|fuertes),
    (salio|sale|asoma|cuelga) & (cordon|cordon umbilical|placenta|manita|piecito|patita), ganas de pujar,
      no sale placenta, placenta no sale, empezo parto, ya esta pariendo,
    contracciones & (minutos|seguidas|semanas|cada|fuertes),
    cordon & (salio|fuera|sale),
    ya viene bebe, viene el bebe, ya va nacer, esta naciendo, bebe viene ya, ganas de pujar, quiero pujar,
    sale cabeza, se ve cabeza, estoy pariendo, dando luz ahora, ya va a nacer, en labor de parto, trabajo de parto
  `),
};
