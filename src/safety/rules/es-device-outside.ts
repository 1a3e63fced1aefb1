import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Devices that keep somebody alive, heat, water, bites and calls for help, as texted in Spanish. */
export const SPANISH_DEVICE_AND_OUTSIDE: LanguageRules['says'] = {
  'device.airway': list(`
    (traqueo|traqueostomia|canula|traquea|traqueotomia|trach|traq) & (salio|se salio|tapada|tapado|tapo|bloqueada|
      no entra|se zafo|zafo|atorada|sangra|sangre|no puedo aspirar|no puedo meter|moco|mocos|no pasa|se le salio|
      obstruida|arranco),
  `),
  'device.failed': list(`
    (ventilador|respirador|oxigeno|concentrador|tanque de oxigeno|maquina de oxigeno|maquina respirar|
      maquina para respirar|bipap|aspirador|cpap|maquina oxigeno) & (apago|se apago|no funciona|no sirve|dejo|
      descompuso|fallo|fallando|pitando|alarma|acabo|se acabo|termino|vacio|no prende|paro|rompio|acabando|no jala|
      descompuesto|suena|se nos acaba|por acabarse|no enciende|quebro|se fue|sonando|desconecto),
    valvula & (tapada|vomita|dolor cabeza|dormido|falla|fallando|bloqueada|infectada|cabeza) & (shunt|cabeza|
      hidrocefalia|vomita|dormido|fiebre|derivacion),
    marcapasos & (pitando|fallo|paro|no funciona|suena|descargas),
  `),
  'device.power': list(`
    (luz|electricidad|corriente|energia) & (se fue|fue|cortaron|no hay|sin|se corto|quitaron|no tenemos|
      se nos fue) & (ventilador|oxigeno|respirador|maquina|concentrador|traqueo|aspirador|bomba|equipo|monitor|
      dialisis|bateria|nebulizador),
  `),
  'device.line': list(`
    (cateter|linea central|picc|puerto|via central|cateter de dialisis|broviac) & (salio|se salio|rompio|se rompio|
      sangra|sangrando|fiebre|escalofrios|calentura|roto|arranco|gotea|se arranco|quebro),
    fistula & (sangra|sangrando|revento|abultada),
    (sonda|tubo alimentacion|boton gastrico|gastrostomia|tubo de alimentacion|tubo estomago) & (salio|se salio|
      arranco|zafo) & (sangre|vomita|fiebre|dolor|horas|no puedo|sangra|cierra),
  `),
  'environmental.heat-cold': list(`
    insolacion & (confundido|confundida|desmayo|vomita|no suda|fuerte|fiebre|desmayada),
    (sol|calor|carro caliente) & (desmayo|confundido|confundida|no suda|inconsciente|no responde|desvanecio|
      piel seca|delira|desmayado|colapso),
    (dejo|dejaron|quedo|encerrado|encerrada) & carro & (bebe|nino|nina|hijo|hija|calor),
    congelado & (dedos|no siente|pies|negro|blancos),
    congelados & (dedos|pies),
    golpe de calor, golpe calor, hipotermia
  `),
  'environmental.bite': list(`
    (mordio|picadura|mordida|pico|mordedura|picaron|mordieron) & (vibora|culebra|serpiente|murcielago|mapache|
      zorrillo|rabia|cascabel|viuda negra|alacran|escorpion|perro callejero|arana violinista|coralillo|coyote|
      perro rabioso|zorro),
    perro & (mordio|ataco|mordida) & (cara|cuello|profunda|bebe|feo|sangra|hueso),
  `),
  'environmental.water': list(`
    (se ahogo|ahogo|ahogando|cayo|hundio|encontramos|encontre|casi se ahoga|trago agua|debajo agua|bajo agua) &
      (alberca|piscina|tina|agua|banera|rio|lago|pila|cubeta) & (tose|azul|respira|no|tosiendo|morado|desmayo|
      inconsciente|boca abajo|hundio|ahoga|ahogo|saco|vomito),
    casi se ahoga & (alberca|tina|agua|piscina),
  `),
  'other.dying': list(`
    me muero & (ayuda|no puedo|dolor|ahora|siento|pecho|duele|creo|auxilio|aire),
    se muere & (ayuda|no|mama|papa|hijo|hija|bebe|esposo),
    voy a morir & (ayuda|dolor|no puedo|pecho|ahora|siento),
    siento me muero, siento muero, creo me muero, creo me voy morir, me estoy muriendo, estoy muriendo,
    se esta muriendo, siento voy morir, siento me voy morir, ayuda me muero, muriendo, creo voy morir
  `),
  'other.call-ambulance': list(`
    (necesito|manden|llamen|mande|llame|quiero|mandar|manda|envien|urge|llama|ocupo|pidan|llamar) (ambulancia|911|
      paramedicos|al 911|a ambulancia|la ambulancia|a 911),
    una emergencia & (tengo|ayuda|tenemos|ahorita),
    911 & (ayuda|rapido|necesito|llamo|ahora),
    ayuda urgente & (ahora|no|911),
    necesito ambulancia, ambulancia, llamo 911, llamo al 911, debo llamar 911, deberia llamar 911, es emergencia,
    emergencia medica, auxilio, vida o muerte, tengo emergencia, tenemos emergencia, socorro
  `),
  'other.blood-pressure': list(`
    presion & (alta|altisima|180|190|200|210|220|por nubes|disparada) & (dolor cabeza|cabeza|pecho|vista|adormecido|
      confundido|confundida|respirar|borroso|mareo|debil|habla|aire|cara|dormida),
  `),
};
