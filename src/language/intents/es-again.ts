import type { Phrases } from './phrases.ts';

/** Spanish, as a second writer says it: mostly without accents. */
export const spanishAgain: Phrases = {
  set_goal: `
    poner una meta | quiero una meta | quiero hacer ejercicio | me gustaria comer mejor | quiero dejar el refresco |
    ayudeme a poner una meta | quisiera empezar a caminar | quiero tomar más agua | quiero perder peso | otra meta |
    me gustaría poder jugar con mis nietos | quiero comer más verduras | empezar una meta | quiero cuidarme mas |
    quiero bajar la presion | hacer una meta | quiero cocinar en casa | quiero estar mas activa`,
  review_goal: `
    cual es mi meta | mi meta | muestre mis metas | que meta puse | tengo metas | como voy con mi meta |
    quiero ver mi meta | cual era el paso`,
  report_progress: `
    hoy camine | camine 20 minutos | lo hice | si lo hice | no cumpli | no lo hice esta semana |
    no pude hacer ejercicio | tome agua todos los dias | llevo tres dias sin fumar | solo camine una vez |
    hice la mitad | se me olvido hacerlo | avance de mi meta | no tuve tiempo de caminar | ya hice mis ejercicios |
    comi verduras toda la semana | alcance mi meta | fui al gimnasio dos veces | esta semana no tome refresco`,
  prepare_questions: `
    quiero preparar mi cita | preguntas para el doctor | que debo preguntar en mi cita |
    tengo preguntas para la doctora | anotar una pregunta | prepararme para la visita |
    quiero hacer una lista de preguntas | que le puedo preguntar al doctor | apunte esta pregunta |
    quiero preguntarle algo al doctor en mi cita | agregue una pregunta | nueva pregunta |
    voy a ver al doctor y quiero estar lista | que preguntas hago`,
  list_questions: `
    lista de preguntas | lea mis preguntas | preguntas guardadas | que queria preguntar | muestre las preguntas |
    quiero ver mis preguntas | las preguntas que escribi | dígame mis preguntas | que preguntas anotamos |
    repasar mis preguntas`,
  understand_care_plan: `
    mi plan de cuidado | explique mi plan | que dice el plan | que tengo que hacer | quiero entender mi plan |
    cual es mi plan | plan de cuidados | que dice el numero 2 | explíqueme el segundo | no entiendo el plan |
    que debo hacer todos los dias | el plan de mi hijo | que significa mi plan | quiero ver el plan de mi mama |
    lea mi plan | por que esta eso en mi plan | cuentame de mi plan | plan para la diabetes`,
  explain_differently: `
    digalo de otra manera | mas facil por favor | en palabras mas sencillas | esta confuso | explíquelo mejor |
    otra vez | mas simple | puede explicarlo diferente | muy complicado | digamelo mas facil | de otro modo | me perdi`,
  ask_term: `
    que es colesterol | que significa a1c | qué es la presión alta | que significa cronico | que es copago |
    define anemia | significado de asma | que es la hemoglobina | que quiere decir ayunas | qué es diabetes |
    que es un deducible | que es una resonancia | que quiere decir agudo | que es la insulina |
    que significa esa palabra | que es edema`,
  medicine_question: `
    para que es mi medicina | cuando me tomo la pastilla | como me tomo la medicina | cuantas veces al dia la tomo |
    lista de medicinas | a que hora tomo la insulina | para que sirve el lisinopril | por que tomo esta pastilla |
    como uso el inhalador | que dosis tomo | pregunta de mi medicina | que dice el plan de mi medicina |
    cada cuantas horas es | para qué sirve la atorvastatina | cuales pastillas me tocan |
    cuanto tiempo tomo el antibiotico | cual pastilla es para el corazon`,
  find_team: `
    quienes son mi equipo de cuidado | a quien le pregunto de mi dieta | con quien hablo del seguro |
    quien me ayuda con el transporte | como se llama mi doctor | quien ve lo de mis riñones |
    a quién le pregunto sobre la escuela | quien me atiende | quien es la coordinadora |
    quien me ayuda con los papeles | a quien llamo por mi receta | quien ve el asma de mi hijo | lista de mi equipo`,
  contact_team: `
    mandar mensaje a mi doctor | quiero llamar a mi enfermera | digale a mi doctor | numero de la clinica |
    telefono de la clinica | como contacto a mi trabajadora social | mensaje para la doctora |
    avisele a la coordinadora | como me comunico con mi doctor | dejar un recado |
    puede decirle a la enfermera que ya estoy mejor | necesito comunicarme con mi doctora |
    pasele este mensaje a maria | cual es el telefono del especialista | quiero dejarle un mensaje al doctor |
    llamar a la farmacia | avise a mi equipo`,
  find_medical_home: `
    busco doctor | necesito un doctor | encontrar una clinica | clinica cerca | donde encuentro un medico familiar |
    necesito una clínica nueva | buscar un doctor que acepte medicaid | como me inscribo en la clinica |
    nos mudamos y necesitamos doctor | quiero cambiar de clinica | doctor para mi bebe | como me hago paciente |
    un doctor que hable espanol cerca`,
  what_is_medical_home: `
    explique hogar medico | que quiere decir casa medica | que es medical home |
    por que mi clinica es un hogar medico | que hace un hogar medico | en que es diferente un hogar medico`,
  appointment_question: `
    cuando es mi cita | quiero una cita | hacer una cita | cambiar la cita | donde es la cita |
    no puedo ir a mi cita | mi cita es por video | que llevo a la cita | puedo ir hoy | necesito cita con el doctor |
    reprogramar la cita | mover mi cita | tengo que ir en ayunas a la cita | sacar cita | la cita de mi hijo |
    que dia me toca ir`,
  talk_to_person: `
    hablar con una persona | persona | quiero hablar con alguien | una persona real | quiero una enfermera |
    hablar con la enfermera | no quiero hablar con una maquina | necesito hablar con alguien ya | pueden llamarme |
    personal | quiero que me llamen | me pueden comunicar con una persona | alguien de verdad | llameme`,
  change_language: `
    ingles | español por favor | en español | puede hablar en ingles | quiero en portugues | habla frances |
    cambie a ingles | me puede escribir en ingles | en creole | in english | no hablo español |
    hable en ingles por favor | quiero cambiar el idioma`,
  add_family_member: `
    agregar a mi hija | quiero agregar a mi mama | mi esposo puede ver mi plan | agregar un familiar |
    que mi hermana reciba los mensajes | dar acceso a mi hijo | compartir mi plan con mi esposa |
    mi hija me ayuda puede usar esto | incluir a mi familia | añadir a mi papá |
    mande los mensajes a mi hijo tambien | quiero que mi cuidadora este aqui | como agrego a otra persona |
    quite a mi ex de mi cuenta | que mi nuera pueda ver | permiso para mi hermano`,
  preferences: `
    necesito un interprete | quiero doctora mujer | prefiero mensajes en la tarde | soy sordo |
    lo que mas me importa es mi familia | somos cristianos | no como cerdo | no me gustan las llamadas |
    no veo bien las letras | prefiero citas en la mañana | mi religion no permite | quiero que respeten mi fe |
    es importante para mi quedarme en casa | no escribo bien | cosas que deben saber de mi |
    no me escriban en la noche | oigo mal | interprete de señas`,
  community_resources: `
    banco de comida | no tengo para la renta | necesito un ride | ayuda para pagar la luz | transporte a la cita |
    donde dan despensa | perdi mi trabajo | ayuda con pañales | grupo de apoyo | guarderia | ayuda legal |
    me van a desalojar | necesito ropa | wic | recursos en mi comunidad | donde hay albergue |
    ayuda para pagar el gas | clases gratis de ejercicio | no tengo que comer | ayuda para aplicar a medicaid`,
  transition: `
    mi hijo cumple 18 | cambiar a doctor de adultos | cuando deja mi hija el pediatra | que cambia a los 18 |
    pasar a cuidado de adultos | tengo 17 y necesito doctor de adultos | salir del hospital de niños |
    mi hija ya es mayor para el pediatra | como paso a la clinica de adultos | que pasa cuando cumpla 18 |
    tutela cuando cumpla 18 | ya no puede ir con el pediatra`,
  visit_summary: `
    que paso en mi visita | resumen de la cita | que me dijo el doctor | que dijeron en la cita |
    que decidimos la ultima vez | que dijo la doctora de mi hijo | que me dijo la enfermera el martes |
    resultados de mi visita | que hablamos en la cita | instrucciones de mi ultima cita | mande el resumen`,
  privacy_question: `
    quien ve mis mensajes | mis mensajes son privados | mi informacion esta segura | quien lee esto |
    quien puede ver mi plan | migracion puede ver esto | mi esposo puede ver los mensajes | es seguro esto |
    le dicen a mi aseguranza | que hacen con mi informacion | donde guardan mis datos | le van a decir a mi mama |
    se graba esto`,
  delete_my_data: `
    borrar mis datos | elimine mi informacion | borre mi cuenta | quiero borrar todo | borre mis mensajes |
    olvide mis datos | quiten mi informacion | elimine todo lo mio | quiero que borren mis datos |
    borre lo que tiene de mi | cerrar mi cuenta y borrar todo | eliminen mis mensajes`,
  feedback_complaint: `
    mal servicio | nadie me llamo | no me ayudan | estoy enojada | esto no sirve | me atendieron mal |
    quiero reportar un problema | quiero dar mi opinion | felicito a la enfermera | muy mala atencion |
    la recepcionista me grito | me falto al respeto | estoy molesto con la clinica | me gusta este servicio`,
  greeting: `
    hola buenas | hey hola | hola soy ana | hola hay alguien | hola de nuevo`,
  thanks: `
    dios la bendiga | gracias senorita | que amable gracias | muchisimas gracias | bendiciones`,
  help_menu: `
    como funciona | instrucciones | que mas puede hacer | regresar al menu | para que sirve esto | empezar de nuevo |
    que es porchlight | que hago aqui`,
  stop: `
    dejen de mandarme mensajes | quiero darme de baja | no quiero mensajes | dejenme en paz | no me manden textos |
    quiten mi numero | ya no quiero recibir textos | dejen de escribir | baja`,
  out_of_scope: `
    que tiempo hace | va a llover | digame un chiste | quien gano el mundial | pedir una pizza | boletos de avion |
    hagame la tarea | cuanto esta el dolar | recomiende una pelicula | receta de tamales | mi celular no prende |
    me ama | que hora es en mexico | el juego de anoche | cantar una cancion | vuelos baratos | asdf jkl |
    arreglar mi computadora | hotel en cancun`,
  clinical_advice_request: `
    puedo tomar dos pastillas | cuanto tylenol puedo tomar | puedo mezclar mi medicina con alcohol |
    debo dejar la medicina | puedo saltarme la dosis | me debo preocupar | debo ir a emergencias |
    puedo esperar a mañana | que tomo para la tos | se me olvido la pastilla tomo doble | debo subir la insulina |
    puedo dejar la metformina | es normal sentirme mareada | tengo diabetes | que tengo |
    le puedo dar tylenol a mi bebe | cuantas unidades me pongo | voy al hospital |
    puedo tomar ibuprofeno con losartan | puedo tomarla embarazada | esta infectado esto | mi presion esta muy alta |
    sera cancer | olvidé dos dosis qué hago | puedo beber con esta medicina | es malo 150 de azucar |
    debo ver al doctor por esto | puedo tomar el antibiotico viejo | es seguro esperar |
    que me recomienda tomar para el dolor | aguanto hasta el lunes`,
};
