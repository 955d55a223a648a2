export const fr = {
  title: ({ association }: { association: string }) => `Bienvenue à ${association}`,
  lead: ({ name }: { name: string }) =>
    `${name}, cette maison se gouverne avec ses membres. Votre place vous attend : un geste, et vous y êtes. Pas de mot de passe à inventer.`,
  accept: 'Entrer dans la maison',
  needsSignIn:
    'Votre adresse a déjà un compte ici. Connectez-vous d’abord avec lui : l’association s’y ajoutera, et personne d’autre que vous ne peut le faire.',
  signIn: 'Me connecter',
  acceptedTitle: 'Invitation déjà acceptée',
  accepted: 'Cette invitation a déjà servi. Pour entrer, demandez un lien de connexion.',
  withdrawnTitle: 'Invitation retirée',
  withdrawn: 'L’association a retiré cette invitation. Si c’est une erreur, écrivez-lui.',
  expiredTitle: 'Invitation expirée',
  expired: 'Une invitation vaut quatorze jours. Demandez à l’association de vous en envoyer une autre.',
};
