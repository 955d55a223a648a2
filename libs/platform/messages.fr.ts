import { namedRoles } from '@etabli/access';

/** Refusals of the platform itself. */
export const fr = {
  'not-found': 'Cet élément n’existe pas, ou n’existe plus. Revenez à la liste et rechargez la page.',
  'sign-in.required': 'Connectez-vous pour continuer.',
  'sign-in.second-factor':
    'Votre fonction donne accès à des données de tous : ajoutez une seconde vérification (code ou clé) dans « Mon compte », puis reconnectez-vous.',
  'access.no-association': 'Choisissez d’abord une association dont vous êtes membre.',
  'access.denied': ({ roles }: { roles: string }) =>
    `Votre rôle ne le permet pas. Demandez à une personne qui peut le faire : ${namedRoles(roles, 'fr')}.`,
  'input.invalid': ({ reason }: { reason: string }) => `Cette valeur ne convient pas : ${reason}.`,
  'input.required': 'Remplissez ce champ.',
  'input.too-long': ({ max }: { max: number }) => `Texte trop long : ${max} caractères au plus.`,
  'conflict.concurrent': 'Quelqu’un vient de modifier la même chose. Rechargez la page et recommencez.',
  'conflict.exists': 'Cet enregistrement existe déjà.',
  'file.too-large': ({ max }: { max: number }) => `Fichier trop lourd : ${max} Mo au plus.`,
  'file.wrong-kind': ({ accepted }: { accepted: string }) =>
    `Ce type de fichier n’est pas accepté ici. Formats acceptés : ${accepted}.`,
  'mail.personal':
    'Ce courrier contient un lien personnel : il n’est lisible que par la personne à qui il est adressé.',
  'file.empty': 'Ce fichier est vide.',
};
