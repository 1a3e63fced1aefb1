import type { Phrases } from './phrases.ts';

/** Spanish: the medical home, family and help nearby, the conversation itself, and what is none of the bot's business. */
export const spanishTalk: Phrases = {
  find_medical_home: `cómo encuentro un doctor cerca | necesito un doctor nuevo | buscar un hogar médico | buscar una clínica |
    no tengo doctor | busco pediatra | dónde hay un doctor de cabecera | clínica cerca de mí | aceptan pacientes nuevos |
    cómo me hago paciente aquí | quiero inscribirme en la clínica | qué clínicas aceptan medicaid | cómo escojo un hogar médico |
    necesito médico de familia que hable español | nos mudamos y necesitamos doctor para los niños | registrar a mi bebé con un doctor |
    clínica para mi mamá | encontrar un hogar médico | quiero un doctor fijo | soy nueva aquí y busco doctor | cambiar de doctor de cabecera |
    dónde encuentro un pediatra`,
  what_is_medical_home: `qué es un hogar médico | qué significa hogar médico | qué es eso de hogar médico | explíqueme el hogar médico |
    es un asilo el hogar médico | para qué sirve un hogar médico | cómo funciona un hogar médico | hogar médico |
    por qué necesito un hogar médico | es un lugar para vivir el hogar médico | qué diferencia hay con una clínica y un hogar médico |
    beneficios del hogar médico | por qué le dicen hogar médico | tengo que mudarme al hogar médico | qué hace un hogar médico por mi hijo |
    dicen que esta clínica es mi hogar médico qué es | cuesta dinero el hogar médico | qué es un medical home | que es hogar medico |
    quiero saber del hogar médico`,
  talk_to_person: `hablar con una enfermera | quiero hablar con una persona | humano | agente | operadora | persona real | con alguien de verdad |
    puedo hablar con alguien | necesito hablar con alguien | quiero un humano | que me llame una persona | hay alguien ahí |
    no quiero hablar con un robot | comuníqueme con alguien | páseme con una persona | representante | hablar con el personal |
    prefiero hablar con una persona | una persona por favor | enfermera por favor | que alguien me llame | quiero hablar con una enfermera ya |
    hablar con alguien de la clínica | me puede atender una persona | no me sirve el bot quiero una persona | hablar con un ser humano`,
  change_language: `inglés por favor | english | en inglés | cambiar idioma | habla español | español | en español por favor | hablo vietnamita |
    puede escribir en chino | quiero los mensajes en inglés | qué idiomas hablan | idioma | cambiar a inglés | prefiero inglés |
    no hablo inglés | mi mamá solo habla francés | portugués por favor | otro idioma | en mi idioma | escríbame en español |
    quiero hablar en español | hay en criollo haitiano | cambie a coreano | regresar a español`,
  add_family_member: `agregar a mi mamá | mi hija puede recibir estos mensajes | quiero agregar a mi esposo | que mi hermana vea mi plan |
    añadir a un familiar | cómo agrego a mi cuidadora | agregar a alguien de mi familia | mi esposa quiere recibir los mensajes |
    quiero dar acceso a mi hijo | incluir a mi pareja | compartir mi plan con mi hija | puede mandarle mensajes a mi esposo también |
    agregar otro número | mi mamá me cuida puede usar esto | quiero que otra persona vea mi información | dar permiso a mi hermano |
    inscribir a mi abuela | agregar a mi otro hijo | soy la abuela me pueden agregar | meter a mi papá en la cuenta | invitar a mi hermana`,
  preferences: `necesito intérprete | sobre mí | lo que me importa es mi familia | soy musulmana y ayuno en ramadán | uso silla de ruedas |
    prefiero doctora mujer | dígame lupita | no como puerco | no oigo bien | quiero que sepan que no veo letras chicas |
    mándeme los mensajes en la mañana | no me llamen al trabajo | prefiero texto que llamada | mi hijo es autista y le molesta el ruido |
    soy sorda | soy testigo de jehová no acepto sangre | mis preferencias | cambiar mis preferencias | intérprete para mi cita |
    quiero que mi familia esté presente | soy vegetariana | mi hija le tiene miedo a las agujas | lo que deben saber de mí |
    usamos remedios de hierbas en mi cultura | me gusta que me llamen don josé | letra grande por favor`,
  community_resources: `necesito ayuda con comida | dónde hay un banco de comida | no puedo pagar la renta | necesito transporte a la clínica |
    ayuda para pagar la medicina | dónde consigo pañales | ayuda con la luz | ayuda con vivienda | perdí mi trabajo y necesito ayuda |
    estampillas de comida | cómo aplico para snap | oficina de wic | ropa gratis para niños | no tenemos comida | albergue cerca |
    ayuda legal para inmigrantes | ayuda con guardería | grupo de apoyo para diabetes | clases de inglés | recursos de la comunidad |
    no tengo cómo llegar a mi cita | ayuda para pagar las cuentas | programas para mi familia | no me alcanza para la comida |
    despensa de alimentos | asiento de carro gratis`,
  transition: `mi hijo cumple 18 y necesita doctor de adultos | pasar de pediatra a doctor de adultos | voy a cumplir 18 |
    cuándo cambio a doctor de adultos | acabo de salir del hospital | mi mamá sale del hospital | qué sigue después del alta |
    transición a adultos | nos mudamos cómo paso mi expediente | mi hija se va a la universidad qué pasa con su doctor | me dieron de alta hoy |
    instrucciones de alta | cambiar de clínica mis papeles | hasta qué edad lo ve el pediatra | quién me atiende después del pediatra |
    regresé ayer del hospital | me mudo a otro estado y mi atención | plan de transición | mi papá sale de rehabilitación |
    mi hijo ya es grande para pediatra | salí de emergencias qué sigue`,
  privacy_question: `quién puede ver mi información | esto es privado | son seguros mis mensajes | comparten mis datos | quién lee estos mensajes |
    es confidencial | venden mi información | privacidad | mi jefe puede ver esto | mis papás van a ver lo que escribo |
    cómo protegen mi información | qué hacen con mis datos | lo ve inmigración | le dicen a mi seguro lo que escribo |
    es seguro escribir aquí | dónde guardan mi información | cuánto tiempo guardan mis mensajes | la escuela ve mi información |
    le van a decir a mi esposo | política de privacidad | mi ex puede ver mis mensajes`,
  delete_my_data: `borre mis datos | eliminar mi información | borrar mis mensajes | eliminar mi cuenta | quiero que borren todo |
    borrar mi información | quite mis datos del sistema | elimine todo lo que tienen de mí | borrar mi historial | olvídese de mí |
    cómo borro mi cuenta | cierre mi cuenta y borre todo | quiero eliminar mis datos | borren mi expediente de aquí | no guarden mi información |
    borrar esta conversación | quitar mi número y mis datos | eliminar mi perfil | bórreme de su sistema | borra mis datos |
    quiero que eliminen lo de mi hijo`,
  feedback_complaint: `quiero poner una queja | pésimo servicio | la enfermera fue grosera | esperé dos horas | tengo una queja |
    nunca devuelven la llamada | este bot no sirve | no estoy contenta con la atención | comentarios | muy buen trabajo |
    el doctor no me escuchó | su personal fue muy amable | quiero quejarme | mala experiencia | me trataron mal | nadie contesta el teléfono |
    tengo una sugerencia | la clínica estaba sucia | me cobraron de más | la doctora es excelente | me discriminaron |
    son muy tardados | me encanta este servicio | perdieron mis papeles`,
  greeting: `hola | buenos días | buenas tardes | buenas noches | qué tal | buenas | hola buenos días | hola cómo está | hola soy maría |
    holaa | ola | buen día | hola buenas tardes | saludos | hola otra vez | cómo está | oiga | hola qué tal | hola es la clínica |
    hola soy la mamá de tomás | muy buenas | hola doctora`,
  thanks: `gracias | muchas gracias | mil gracias | grasias | ok gracias | gracias por su ayuda | muy amable | se lo agradezco | gracias eso es todo |
    dios lo bendiga | perfecto gracias | le agradezco mucho | gracias muy útil | bendiciones gracias | excelente gracias | gracias adiós |
    mchas gracias | gracias de nuevo | me ayudó mucho gracias | muy agradecida`,
  help_menu: `ayuda | menú | qué puede hacer | opciones | ayúdeme | cómo funciona esto | menú principal | qué puedo preguntar | qué es esto |
    quién es usted | es un robot | en qué me puede ayudar | necesito ayuda | empezar | muéstreme el menú | comandos | cómo uso esto |
    me puede ayudar | inicio | qué opciones hay | para qué es este número | qué cosas hace | volver al menú | no sé qué hacer aquí`,
  stop: `alto | parar | cancelar | pare | basta | no más mensajes | ya no me mande mensajes | deje de mandarme mensajes | no quiero recibir mensajes |
    quíteme de la lista | darme de baja | cancelar mensajes | ya no me escriban | no me escriba más | terminar | dejar de recibir mensajes |
    detener mensajes | no me mande textos | déjeme en paz | cómo cancelo los mensajes | stop | suscripción cancelar | no quiero mas textos |
    parar los recordatorios | ya no quiero estos mensajes`,
  out_of_scope: `qué tiempo hace hoy | quién ganó el partido | cuénteme un chiste | escriba un poema | cuál es la capital de francia | pida una pizza |
    cuánto es 25 por 4 | haga mi tarea | ponga música | quién es el presidente | reserve un vuelo | cómo arreglo mi carro | qué hora es en japón |
    cante una canción | mejor película | me quiere | cómo se hace el arroz | se rompió mi celular | dónde compro zapatos | cuánto vale el dólar |
    mi perro se perdió | recomiéndeme un restaurante | ponga una alarma | jaja | resultados de la lotería | ayúdeme con mis impuestos |
    cuál es su color favorito | está abierto el mall | cuénteme una historia | quién inventó el teléfono | qué año es | quiero comprar un carro |
    no funciona mi internet | a qué hora es la novela`,
};
