import type { OptOutWords } from './words.ts';

/** Portuguese, of Brazil first. */
export const PORTUGUESE: OptOutWords = {
  language: 'pt',
  reviewedBy: null,
  stop: 'pare, parar, parem, sair, cancelar, cancela, chega, descadastrar, desinscrever, remover, me tira, me tirem, número errado, isso é spam, cancelar inscrição, para com isso, pare com isso',
  firm: 'parem, pare, chega',
  start:
    'começar, iniciar, recomeçar, voltar, quero receber mensagens de novo, quero receber de novo, me mandem mensagens de novo',
  help: 'ajuda, informação, info',
  wishes: `não me mandem mensagem, não me mandem mensagens, não me mandem mais, não me mande mais, não me mande mensagem, não mandem mais, não mande mais, não me enviem, não enviem mais, não me escrevam, não escrevam mais, não quero mais mensagens, não quero mensagens,
    não quero mais receber, não quero receber, não quero suas mensagens, não me contatem, não me incomodem, não perturbem, me deixem em paz, me deixa em paz, deixem me em paz, me tirem da lista, me tira da lista, me tire da lista,
    tirem meu número, tira meu número, tire meu número, apaguem meu número, apague meu número, removam meu número, remova meu número, cancelar inscrição, cancelem minha inscrição, quero sair da lista, retiro meu consentimento, me exclua, me excluam, excluam meu, exclua meu, da lista, me remova, me removam`,
  ending:
    'parem de, pare de, para de, parar, parem, pare, chega de, cancelar, cancelem, cancela, interrompam, suspendam, não quero, não preciso, não quero mais, cansado de, cansada de, cansei de, não autorizo',
  ours: 'me mandar, mandar, enviar, me enviar, escrever, me escrever, mensagem, mensagens, sms, textos, lembretes, avisos, me incomodar, incomodar, ser contatado, ser contatada, dessas mensagens, essas mensagens, suas mensagens',
  unless:
    'em inglês, em português, à noite, de noite, de manhã, antes, depois, no trabalho, meu ex, minha ex, meu marido, consulta, de fumar, o remédio, a vacina, não parem, não pare, a receita, não entendi, perder, minha mãe, não recebi',
  polite: 'por favor, favor, por, já, agora, obrigado, obrigada, as, os, mensagens, tudo, isso, com',
};
