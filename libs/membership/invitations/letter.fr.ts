import { ofName, thatName } from '@etabli/kernel/names';
/** What an invitation's mail says. */
export const fr = {
  subject: ({ association }: { association: string }) => `Votre espace à ${association}`,
  preheader: 'Ouvrez votre espace : un lien, aucun mot de passe à retenir.',
  greeting: ({ name }: { name: string }) => `Bonjour ${name},`,
  body: ({ association, inviter }: { association: string; inviter: string | null }) =>
    `${inviter ?? association} vous invite à rejoindre l’espace ${ofName(association)} : les assemblées, les commissions, vos adhésions et vos coordonnées y sont réunies.`,
  action: 'Rejoindre',
  until: ({ date }: { date: string }) =>
    `Ce lien est personnel. Il sert une fois, jusqu’au ${date}. Ne le transmettez à personne.`,
  mistake: 'Vous n’attendiez pas ce message ? Ne faites rien : le lien s’éteindra de lui-même.',
  footer: ({ association }: { association: string }) =>
    `Vous recevez ce message parce ${thatName(association)} tient votre adresse de vous.`,
};
