import { ofName } from '@etabli/kernel/names';
/** Refusals of meetings, rounds and decisions. */
export const fr = {
  'meeting-answer.unknown': 'Ce lien n’est pas reconnu. Ouvrez-le depuis votre invitation.',
  'meeting-answer.another': ({ name }: { name: string }) =>
    `Ce lien est celui ${ofName(name)}, et quelqu’un d’autre est connecté sur cet appareil. Rien n’a changé.`,
  'meeting-answer.past': 'Cette réunion a eu lieu : il n’y a plus rien à répondre.',
  'meeting-answer.not-used':
    'Rien à annuler : votre réponse a été changée depuis, ou n’est pas venue de ce lien.',
  'meeting.not-yours': 'Seuls les membres de la commission et le bureau s’en occupent.',
  'meeting.not-invited': 'Vous n’êtes pas invité·e à cette réunion.',
  'meeting.is-planned': 'La réunion n’a pas commencé : ouvrez-la d’abord.',
  'meeting.is-held': 'La réunion a déjà commencé.',
  'meeting.is-published': 'Le compte rendu est publié : il ne change plus. Ajoutez une note datée.',
  'meeting.is-cancelled': 'Cette réunion est annulée.',
  'meeting.past': 'Ce jour est passé. Choisissez-en un à venir.',
  'meeting.ends-before-start': 'La réunion finirait avant d’avoir commencé. Corrigez l’heure de fin.',
  'meeting.nobody': 'Aucune personne invitée n’a d’adresse e-mail : prévenez-les de vive voix.',
  'meeting.person-not-called': 'Cette personne n’est pas invitée. Ajoutez-la d’abord aux invités.',
  'meeting.line-changed': ({ by }: { by: string | null }) =>
    `${by ?? 'Quelqu’un'} a changé cette ligne pendant que vous l’écriviez. Choisissez le texte à garder.`,
  'meeting.nothing-to-do': 'Seules les actions et les points pour le conseil se terminent.',
  'decision.review-past': 'Le jour de relecture doit venir après la décision.',
  'decision.to-come': 'Une décision se note le jour où elle est prise, ou après.',
  'decision.superseded': 'Une décision plus récente a déjà remplacé celle-ci.',
  'round.options': 'Proposez au moins deux choix différents.',
  'round.closes-past': 'Dites jusqu’à quand on peut répondre, à un moment à venir.',
  'round.hands-in-a-room': 'On ne lève la main qu’en réunion. Choisissez le consentement ou un choix.',
  'round.over': 'Ce tour est clos.',
  'round.not-asked': 'Cette personne n’est pas appelée à répondre.',
  'round.answer': 'Cette réponse ne va pas avec la question.',
  'round.objection-words': 'Dites en quoi la proposition pose un problème.',
  'round.no-objection': 'Cette personne n’a pas d’objection.',
  'round.objections-open': 'Une objection attend : dites si elle est intégrée ou maintenue.',
  'round.hands': 'Comptez les mains avant de clore.',
  'round.no-decision': 'Rien ne se dégage de ce sondage : il ne fait pas une décision.',
};
