import type { OptOutWords } from './words.ts';

/** Spanish, as it is texted in the United States, with and without accents. */
export const SPANISH: OptOutWords = {
  language: 'es',
  reviewedBy: null,
  stop: `alto, parar, pare, paren, cancelar, baja, basta, no mas, detener, detenganse, dejenme en paz, dejeme en paz, ya basta, desuscribir, desuscribirme, quitar, ya parenle, esto es spam,
    numero equivocado, salir, ya no mas, ya dejenme, ya dejeme, no gracias no mas, ya estuvo, cancelen todo, cancelen todo esto, ya paren`,
  firm: 'alto, paren, pare, basta, ya basta',
  start: `empezar, comenzar, reanudar, suscribir, iniciar, activar, quiero recibir mensajes, quiero recibir mensajes otra vez, vuelvan a escribirme, quiero mensajes otra vez, otra vez mensajes`,
  help: 'ayuda, informacion',
  wishes: `no me escriban, no me escriba, no me manden mensajes, no me mande mensajes, no me manden mas, no me mande mas, no me manden textos, no me manden nada, no me envien, no me envie, no me texteen, no me textee, no me textien, no mas mensajes,
    no mas textos, no quiero mensajes, no quiero textos, no quiero mas mensajes, no quiero mas textos, no quiero recibir, no quiero que me escriban, no quiero que me manden, no quiero sus mensajes, no quiero nada de ustedes,
    ya no quiero nada, ya no quiero mensajes, ya no quiero recibir, ya no quiero textos, ya no quiero sus, ya no me escriban, ya no me escriba, ya no me manden mensajes, ya no me manden textos, ya no me manden nada, ya no manden, ya no mande,
    ya no escriban, ya no escriba, ya no me texteen, ya no me lleguen, que no me lleguen, no me lleguen mas, no textos, ya no textos, no manden mas, no envien mas, no escriban mas,
    no deseo recibir, no deseo mensajes, no me vuelvan a, no me contacten, no me contacte, no me molesten, no me moleste, no molesten, no molestar, no me interesa dejen, no me interesa dejenme,
    dejenme en paz, dejeme en paz, dejenme tranquilo, dejenme tranquila, quitenme de la lista, quitenme de su, quiteme de la lista, quiteme de su, quitenme de esta, quiten mi numero, quite mi numero, borren mi numero, borre mi numero,
    borrenme, borreme, elimineme, eliminenme, eliminen mi numero, elimine mi numero, eliminar mi numero, saquenme de, saqueme de, sacame de, denme de baja, deme de baja, darme de baja, darse de baja,
    cancelo estos, cancelar suscripcion, cancelar la suscripcion, revoco mi, retiro mi permiso, retiro mi consentimiento, stop mensajes, stop los mensajes, stop por favor, dejen de fastidiar, numero equivocado no, quitenme de aqui, quiteme de aqui, saquenme de aqui, no me busquen, no me busque, eliminen mi telefono, borren mi telefono, quiten mi telefono, dejen de chingar, dejen de joder, ya dejenme, quiero salir de esto, me quiero salir, quiero salirme, no me sigan, no me anden, no me hablen mas, no mandar mensajes, quitar de la lista, no acepto mensajes, no acepto sus mensajes`,
  ending: `dejen de, deje de, deja de, dejar de, paren de, pare de, para de, parar de, paren, pare, parenle, basta de, basta ya de, cancelar, cancelen, cancele, cancelo, detengan, detenga, alto a, alto, suspendan, suspender, no mas, no quiero, ya no quiero, no sigan, no siga, no necesito, ya no necesito, no autorizo, no pedi, yo no pedi, harto de, harta de, cansado de, cansada de, no quisiera, no me interesan, dejen, deje, no escriban, no manden, no envien, borra, borren, borre, quita, quiten, quite, elimina, eliminen, elimine, retiren, retire, saquen, saca`,
  ours: `mensajes, textos, mensajitos, avisos, alertas, sms, escribir, escribirme, escribiendo, mandar, mandarme, mandando, enviar, enviarme, enviando, textear, textearme, molestar, molestarme, molestando, recibir,
    contactar, contactarme, escribiendome, mandandome, que me escriban, estos mensajes, sus mensajes, a este numero, este numero, mi numero, este numero, mi telefono, mi celular`,
  unless: `en ingles, en espanol, por la noche, en la noche, de noche, por la manana, en la manana, tan temprano, antes de, despues de, en el trabajo, los domingos, los fines de semana, a mi esposo, a mi esposa, mi ex, la receta, mi receta, la medicina, no dejen de,
    no deje de, no paren, no puedo dejar, no puedo parar, la farmacia, la vacuna, urgencias, mi cita, la cita, tantos, tan seguido, el formulario, vea, vean, lea, lean, sepa, contestaron, mandaron los, resultados, perder, en la escuela`,
  polite: `por favor, porfavor, porfa, favor, por, ya, gracias, mensajes, mensaje, textos, todo, esto, me, los, el, con, quiero, hola, eso, estos, de, a, la, suscripcion, sms, oigan, oiga, oye`,
};
