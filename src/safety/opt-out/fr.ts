import type { OptOutWords } from './words.ts';

/** French. */
export const FRENCH: OptOutWords = {
  language: 'fr',
  reviewedBy: null,
  stop: 'arrêt, arrêter, arrêtez, arrete, annuler, désabonner, désabonnement, désinscrire, désinscription, me désinscrire, me désabonner, résilier, ça suffit, stop svp, spam, mauvais numéro, arrêtez ça, arrête ça',
  firm: 'arrêtez, stop, ça suffit',
  start:
    'commencer, recommencer, reprendre, réabonner, je veux recevoir les messages à nouveau, écrivez moi à nouveau',
  help: 'aide, info, informations',
  wishes: `ne m'écrivez plus, ne m'écris plus, ne m'envoyez plus, ne m'envoyez pas de message, ne me contactez plus, ne me contactez pas, ne me textez plus, ne me dérangez plus, n'envoyez plus, plus de messages, plus de sms, plus de textos,
    je ne veux plus recevoir, je ne veux pas recevoir, je veux plus recevoir, je ne veux plus de messages, je ne veux plus de vos, je ne veux pas de messages, je ne souhaite plus recevoir, laissez moi tranquille, laisse moi tranquille,
    fichez moi la paix, foutez moi la paix, retirez mon numéro, supprimez mon numéro, effacez mon numéro, enlevez mon numéro, retirez moi de, enlevez moi de, désabonnez moi, désinscrivez moi, me désabonner, me désinscrire`,
  ending:
    'arrêtez de, arrête de, arrêter, arrêtez, arrête, cessez de, cessez, stoppez, annulez, stop, je ne veux pas, je ne veux plus, je veux pas, je veux plus, plus aucun, plus de, assez de, marre de, pas besoin de',
  ours: "m'envoyer, m'écrire, me contacter, me texter, me déranger, messages, sms, textos, rappels, notifications, envoyer des messages, être contacté, être contactée, message, texto, vos messages",
  unless:
    "en anglais, en français, la nuit, le soir, le matin, avant, après, au travail, mon ex, mon mari, ma femme, n'arrêtez pas, n'arrête pas, rendez vous, de fumer, le médicament, de travail, maladie, comprends pas, pas reçu, manquer, à ma mère",
  polite:
    "s'il vous plaît, svp, stp, merci, maintenant, tout, les, messages, sms, vous, plaît, s'il, de, bonjour",
};
