import type { Phrases } from './phrases.ts';

/** Spanish: goals, questions, the plan, medicines, the people and the visits. */
export const spanishCare: Phrases = {
  set_goal: `quiero poner una meta | nueva meta | quiero caminar más | quiero bajar de peso | quiero dejar de fumar |
    mi meta es dormir mejor | ayúdeme a escoger una meta | quiero comer mejor | agregar una meta | quiero bajar el azúcar |
    quiero tomar menos refresco | me gustaría hacer ejercicio tres veces por semana | ponerme un objetivo |
    quiero que mi hijo haga más ejercicio | quisiera bajar mi presión | quiero comer menos sal | hacer una meta para mi hija |
    dejar el cigarro | quiero poder jugar con mis nietos | quiero empezar a caminar | quiero cambiar mi meta |
    necesito una meta nueva | quiero cuidarme más de la diabetes | queremos cocinar más en casa | quiero ponerme una meta |
    quiero dejar de tomar | quiero estar más fuerte | voy a comer más verduras, póngalo como meta`,
  review_goal: `cuáles son mis metas | ver mis metas | mis metas | qué metas tengo | cuál era mi meta | muéstreme mis metas |
    recuérdeme mi meta | revisar mis metas | en qué estoy trabajando | qué meta pusimos | lista de metas | mis objetivos |
    enséñeme mis objetivos | se me olvidó mi meta | qué metas tiene mi hijo | cuántas metas tengo | quiero ver mis metas |
    cómo van mis metas | cuál es la meta de mi hija | qué dije que iba a hacer | dígame mis metas | repasar mi meta |
    qué metas me faltan | ver meta`,
  report_progress: `caminé tres veces esta semana | ya lo hice | cumplí mi meta | no hice mis caminatas | bajé dos libras |
    quiero reportar mi progreso | mi progreso | hoy caminé 20 minutos | no he fumado en cinco días | me fue bien esta semana |
    hice mis ejercicios | mi presión salió 128 con 80 | no cumplí mi meta esta semana | comimos en casa cuatro veces |
    llevo tres días sin refresco | logré mi meta | anotar mi caminata | avances de mi meta | mi hijo usó su inhalador toda la semana |
    el azúcar hoy 110 | me cuesta seguir con mi meta | solo fumé dos cigarros hoy | ya bajé cinco libras | esta semana no pude |
    hoy pesé 182 | voy bien con mi meta | dormí 7 horas`,
  prepare_questions: `ayúdeme a prepararme para mi cita | quiero anotar una pregunta para el doctor | qué le pregunto al doctor |
    preguntas para mi cita | agregar una pregunta | guardar una pregunta | tengo una pregunta para mi próxima cita |
    hacer una lista de preguntas | qué debo preguntar en la consulta | preparar preguntas | ayúdeme a pensar en preguntas |
    apunte esta pregunta para la doctora | quiero preguntarle al doctor sobre mi rodilla en la cita | prepararme para la consulta |
    mañana tengo cita y no sé qué preguntar | nueva pregunta para la visita | siempre se me olvida qué preguntar |
    anote que quiero preguntar del sarpullido | preparar la cita de mi hijo | qué preguntas hago al especialista |
    recuérdeme preguntar por los efectos | alistarme para la visita | escribir preguntas para la doctora`,
  list_questions: `ver mis preguntas | mis preguntas | qué preguntas tengo | muéstreme mis preguntas | lista de mis preguntas |
    qué preguntas guardé | qué le iba a preguntar al doctor | léame mis preguntas | cuáles son mis preguntas | qué preguntas anoté |
    enséñeme la lista de preguntas | cuántas preguntas tengo | mis preguntas guardadas | qué tengo en mi lista de preguntas |
    revisar mis preguntas | mándeme mis preguntas | ver lista de preguntas | qué quería preguntar en la cita |
    dígame las preguntas que apunté | cuáles preguntas tengo para mañana | abrir mis preguntas`,
  understand_care_plan: `cuál es mi plan de cuidado | ver mi plan | explíqueme mi plan | mi plan | plan de cuidado | qué dice mi plan |
    qué tengo que hacer según mi plan | ayúdeme a entender mi plan | no entiendo mi plan de cuidados | quiero ver mi plan de cuidado |
    qué hay en mi plan | cuál es el plan para mi diabetes | explíqueme el plan de mi hijo | muéstreme el plan | qué sigue en mi plan |
    plan de asma | qué dice el plan sobre el ejercicio | para qué es la terapia en mi plan | resumen de mi plan |
    cómo sigo mi plan | qué debo hacer cada día | dígame mi plan | qué cosas tengo que hacer | el plan de mi mamá |
    qué enfermedades tengo en mi plan | repasar mi plan de cuidado`,
  explain_differently: `no entiendo | no entendí | explíquemelo de otra manera | dígalo más fácil | cómo | otra vez por favor |
    repita por favor | qué quiere decir con eso | más sencillo | en palabras sencillas | no me quedó claro | está muy complicado |
    explique otra vez | me puede explicar mejor | dígamelo con otras palabras | estoy confundida | no le entiendo | más corto por favor |
    sigo sin entender | un ejemplo por favor | como si fuera un niño | puede repetir | explíquelo más simple | más despacio no entendí |
    no comprendo | me confundí`,
  ask_term: `qué significa hipertensión | qué es a1c | qué quiere decir edema | qué es la diabetes | definición de anemia |
    qué es un nebulizador | significado de crónico | qué significa benigno | qué es el colesterol | qué quiere decir prn |
    qué es una referencia médica | qué son los triglicéridos | qué es un especialista | la hoja dice hipoglucemia qué es eso |
    qué significa agudo | qué es epoc | qué es la neuropatía | que significa la palabra pronóstico | qué es un coordinador de cuidado |
    qué es la presión diastólica | qué es prediabetes | dice lesión qué es eso | qué es un electrocardiograma | que es el asma`,
  medicine_question: `para qué es mi lisinopril | cuándo tomo la metformina | qué medicinas tomo | lista de mis medicinas |
    cuáles son mis medicamentos | cada cuánto tomo mis pastillas | cuál es mi dosis de lisinopril | por qué tomo atorvastatina |
    cómo uso mi inhalador | qué pastillas tomo en la mañana | qué dice mi plan de mis medicinas | mis medicinas | mis medicamentos |
    se toma con comida | para qué sirve la pastilla blanca | cuántas veces al día es el albuterol | para qué es esta medicina |
    cuánta insulina dice mi plan | qué medicinas toma mi hijo | cuál pastilla tomo en la noche | a qué hora me toca la pastilla |
    pregunta sobre mi medicina | cómo se llama mi pastilla del colesterol | cuántas pastillas me tocan | por cuánto tiempo tomo el antibiótico |
    qué hace la metformina | que remedio tomo para la presión`,
  clinical_advice_request: `puedo dejar de tomar mi medicina | puedo tomar ibuprofeno con lisinopril | es grave | puede esperar hasta el lunes |
    tengo que ir a emergencias | se me olvidó una dosis me tomo dos | cuánto tylenol le doy al bebé | puedo tomar alcohol con la metformina |
    es peligroso | debo preocuparme por este sarpullido | puedo tomar más | puedo saltarme la insulina | está muy alta 150 con 95 |
    debo subir la dosis | mi hijo tiene tos qué hago | necesito antibiótico | qué tomo para el dolor de cabeza | es normal sentir mareo |
    puedo partir la pastilla | me siento mal con la pastilla la dejo | puedo mezclar estas medicinas | le doy otra vez la medicina si vomitó |
    qué dosis debo tomar | tengo que ir al doctor por esto o espero | mi azúcar está en 250 qué hago | se me hinchó el pie es malo |
    puedo usar el inhalador de mi esposo | se me acabaron las pastillas puedo esperar | está bien tomar esto con cerveza`,
  find_team: `quién está en mi equipo | a quién le pregunto de mi inhalador | quién es mi doctor | quién es mi enfermera | mi equipo de cuidado |
    con quién hablo de mi dieta | ver mi equipo | quién me atiende la diabetes | a quién llamo por mis medicinas | cómo se llama mi doctora |
    quién es mi trabajadora social | quién es el doctor patel | quién me ayuda con el seguro | quiénes son mi equipo |
    a quién le hablo para la terapia | quién ve lo del asma de mi hijo | quién es mi coordinadora | qué doctor me ve el corazón |
    mi equipo | quién es rosa | a quién acudo para las recetas | quién está a cargo de mi plan | cuál es el teléfono de mi enfermera |
    tengo nutricionista | quién es mi especialista`,
  contact_team: `mensaje para mi enfermera | mándele un mensaje al doctor lee | llame al consultorio del doctor patel | dígale a rosa que llego tarde |
    quiero comunicarme con mi doctor | contactar a mi doctora | avísele a mi doctora | que me llame el doctor kim | dejar un recado para la doctora |
    necesito escribirle a mi coordinadora | puede decirle al doctor que mande mi receta | llamar a la clínica | mensaje para rosa |
    pásele este recado a la trabajadora social | quiero mandar una nota a mi doctor | cómo me comunico con la doctora garcía |
    avise al consultorio | escribir a mi equipo | dígale a la enfermera que ya tengo el papel | necesito que la doctora me devuelva la llamada |
    quiero enviarle un mensaje a mi equipo | mandar mensaje al consultorio | pídale a rosa que me llame`,
  appointment_question: `cuándo es mi próxima cita | a qué hora es mi cita | cancelar mi cita | quiero cambiar mi cita | necesito una cita |
    quiero hacer una cita | tengo cita esta semana | mis citas | dónde es mi cita | con quién es mi cita | cuándo veo al doctor lee |
    mi cita es en persona o por video | voy a llegar tarde a mi cita | mover mi cita al viernes | no puedo ir mañana a la cita |
    cuándo le toca el chequeo a mi hijo | próxima cita | confirmar mi cita | se me olvidó cuándo es mi cita | agendar una cita |
    qué día me toca | tienen citas para mañana | cuándo regreso | reprogramar cita | puedo ir más temprano`,
  visit_summary: `qué dijo el doctor en mi última cita | resumen de mi visita | qué pasó en mi cita | de qué hablamos la última vez |
    resumen de la consulta | qué me dijo la doctora | se me olvidó lo que dijo el doctor | notas de mi visita | mi última visita |
    qué le dijeron a mi mamá en su cita | qué decidieron en la consulta | mándeme el resumen de la visita | qué dijo el especialista |
    qué salió en la consulta de ayer | instrucciones de mi última visita | qué dijo la enfermera ayer | qué hablamos en la cita pasada |
    ver resumen de mi cita | qué me encontraron en la visita | no recuerdo qué me dijo el doctor | las notas del chequeo de mi hijo`,
};
