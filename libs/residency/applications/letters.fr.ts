import { formatDate } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';

interface House {
  association: string;
}
interface Offered extends House {
  place: string;
  startsOn: string;
  week: string;
  monthly: string;
  until: string;
}

/** What the letters of the waiting list say, in order: subject, paragraphs, what the button says. */
export const fr = {
  hello: ({ name }: { name: string }) => `Bonjour ${name},`,
  why: ({ association }: House) =>
    `Vous recevez ce message parce que vous demandez une place à ${association}.`,
  yours: 'Ce lien est personnel : il ouvre votre demande. Ne le transmettez à personne.',
  see: 'Voir ma demande',
  confirm_subject: ({ association }: House) => `Confirmez votre demande de place à ${association}`,
  confirm_text: ({ association }: House) =>
    `Vous venez de demander une place à ${association}. Confirmez votre adresse : votre demande entre alors dans la liste d’attente, à la date d’aujourd’hui.`,
  confirm_more:
    'Sans confirmation, tout ce que vous avez écrit est effacé dans sept jours. Vous n’avez rien demandé ? Ne faites rien.',
  confirm_action: 'Confirmer ma demande',
  offer_subject: ({ place, association }: Offered) => `${association} vous propose ${place}`,
  offer_text: ({ place, startsOn, week, monthly }: Offered) =>
    `C’est votre tour : ${place} peut être à vous à partir du ${formatDate(startsOn, 'fr')}, ${week}, pour ${monthly} par mois.`,
  offer_more: ({ until }: Offered) =>
    `La place vous est gardée jusqu’au ${formatDate(until, 'fr', { weekday: true })} inclus. Répondez avant : ensuite elle est proposée à la personne suivante.`,
  offer_action: 'Répondre',
  expired_subject: ({ place }: Offered) => `${place} : le délai est passé`,
  expired_text: ({ place }: Offered) =>
    `Sans réponse de votre part en sept jours, ${place} est proposé à la personne suivante. Vous gardez votre date et votre rang.`,
  expired_more: '',
  expired_action: 'Voir ma demande',
  paused_subject: ({ association }: House) => `Votre demande à ${association} est en pause`,
  paused_text:
    'Deux places vous ont été proposées sans vous convenir : nous mettons votre demande en pause, sans l’effacer. Un appui la remet dans la liste, avec sa date.',
  paused_more: '',
  paused_action: 'Reprendre',
  withdrawn_subject: ({ place }: Offered) => `${place} n’est plus proposé`,
  withdrawn_text: ({ place }: Offered) =>
    `La commission a retiré la proposition ${ofName(place)}. Elle ne compte pas comme un refus : vous gardez votre date et votre rang.`,
  withdrawn_more: '',
  withdrawn_action: 'Voir ma demande',
  taken_subject: ({ place, association }: Offered) => `Bienvenue à ${association} : ${place} est à vous`,
  taken_text: ({ place, startsOn }: Offered) =>
    `${place} est à vous à partir du ${formatDate(startsOn, 'fr')}. La coordination prépare la convention et vous écrit pour la suite.`,
  taken_more: '',
  taken_action: 'Voir ma demande',
  declined_subject: ({ association }: House) => `Votre demande de place à ${association}`,
  declined_text: 'La commission a étudié votre demande et ne peut pas la retenir. Voici ce qu’elle a écrit :',
  declined_more: 'Vous pouvez lui répondre, ou faire une autre demande.',
  declined_action: 'Voir ma demande',
  readmitted_subject: ({ association }: House) => `Votre demande à ${association} reprend sa place`,
  readmitted_text:
    'La commission a revu sa décision : votre demande est de nouveau dans la liste, avec sa date.',
  readmitted_more: '',
  readmitted_action: 'Voir ma demande',
  asked_subject: ({ association }: House) => `Vous cherchez toujours une place à ${association} ?`,
  asked_text:
    'Votre demande attend depuis un moment. Cherchez-vous toujours une place ? Un appui suffit pour répondre, oui ou non ; si oui, vous gardez votre date et votre rang.',
  asked_more: '',
  asked_action: 'Répondre',
  warned_subject: ({ association }: House) => `Sans réponse, votre demande à ${association} sera retirée`,
  warned_text: 'Nous vous avons demandé si vous cherchez toujours une place, et n’avons pas eu de réponse.',
  warned_more: '',
  warned_action: 'Répondre',
  silent_subject: ({ association }: House) => `Votre demande de place à ${association} est retirée`,
  silent_text:
    'Sans nouvelles de votre part, nous avons retiré votre demande de la liste, comme nous vous l’avions écrit. Vous pouvez en faire une autre quand vous voulez.',
  silent_more: '',
  silent_action: 'Voir ma demande',
};
