import type { Catalogue } from '@etabli/kernel/locale';

/** Refusals of the waiting list, offers and transfers. */
export const fr = {
  'waiting.reviewers': 'Qui tient les places dit quelle commission examine les demandes.',
  'waiting.commission': 'Choisissez une commission ouverte.',
  'application.closed': 'Les candidatures sont fermées pour le moment. Revenez plus tard.',
  'application.consent': 'Cochez la case : sans votre accord, nous ne pouvons pas garder votre demande.',
  'application.email': 'Écrivez une adresse complète, comme prenom@exemple.fr.',
  'application.kind': 'Une salle ou une machine se réserve à l’heure. Choisissez un autre genre de place.',
  'application.past': 'Cette date est passée. Choisissez aujourd’hui ou un jour qui vient.',
  'application.too-many':
    'Trop de demandes viennent d’être envoyées. Attendez un peu ; rien de ce que vous avez écrit n’est perdu.',
  'application.unknown': 'Ce lien n’ouvre aucune demande : il est incomplet, ou la demande a été effacée.',
  'application.waiting-already':
    'Vous attendez déjà une place de ce genre. Retirez d’abord l’autre demande, par le lien de son courriel.',
  'application.not-now': ({ state }: { state: string }) =>
    ({
      unconfirmed: 'Cette demande attend d’être confirmée.',
      waiting: 'C’est déjà fait : cette demande est dans la liste.',
      paused: 'Cette demande est en pause.',
      withdrawn: 'Cette demande a été retirée.',
      declined: 'Cette demande n’a pas été retenue.',
      housed: 'Cette demande a abouti : la place est attribuée.',
    })[state] ?? 'Ce n’est plus possible.',
  'application.recused': 'Vous avez un intérêt dans cette demande : d’autres en décident.',
  'application.forgotten': 'Cette demande a été effacée.',
  'application.offered': 'Une place est proposée à cette personne : attendez sa réponse, ou retirez l’offre.',
  'criteria.too-many': ({ max }: { max: number }) => `L’ordre tient en ${max} critères au plus.`,
  'criteria.points': 'Un critère vaut de 1 à 100 points entiers.',
  'criteria.label': 'Dites chaque critère en quelques mots.',
  'criteria.twice': 'Un critère est là deux fois. Gardez-en un.',
  'offer.no-vacancy': 'Cette place n’est pas libre ce jour-là, ni sans fin connue.',
  'offer.nobody': 'Cette place ne convient à personne de la liste pour le moment.',
  'offer.not-eligible': ({ reasons }: { reasons: string[] }) =>
    reasons.length > 0
      ? `Cette place ne convient pas : ${reasons.join(' ; ')}.`
      : 'Cette place ne peut pas lui être proposée maintenant.',
  'offer.reason-needed': ({ count }: { count: number }) =>
    count === 1
      ? 'Une personne est mieux placée. Dites pourquoi la place ne lui est pas proposée : la raison est gardée.'
      : `${count} personnes sont mieux placées. Dites pourquoi la place ne leur est pas proposée : la raison est gardée.`,
  'offer.over': 'Cette offre n’attend plus de réponse : le délai est passé, ou elle a été retirée.',
  'offer.alone': 'Cette place est déjà proposée à quelqu’un ces jours-là.',
  'offer.no-category': 'Choisissez d’abord la catégorie des nouveaux adhérents, dans les règles de la liste.',
  'allocation.on-offer':
    'Cette place est proposée à quelqu’un et lui est gardée. Attendez sa réponse, ou retirez l’offre.',
  'association.slug-reserved': 'Ce nom d’adresse est réservé. Choisissez-en un autre.',
  'transfer.not-yours': 'Chacun dit ses vœux pour sa place.',
  'transfer.wishes':
    'Une des places souhaitées ne peut pas changer de mains. Rechargez la page et choisissez.',
  'transfer.changed': 'Les vœux ont changé depuis : cette chaîne n’existe plus. Rechargez la page.',
  'transfer.past': 'Choisissez aujourd’hui ou un jour qui vient.',
} satisfies Catalogue;
