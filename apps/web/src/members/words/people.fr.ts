import type { Catalogue } from '@etabli/kernel/locale';

/** What people, their roles and their standing are called, wherever they are named. */
export const fr = {
  chair: 'Présidence',
  co_chair: 'Coprésidence',
  treasurer: 'Trésorerie',
  secretary: 'Secrétariat',
  board_member: 'Membre du conseil d’administration',
  coordinator: 'Coordination',
  auditor: 'Vérification des comptes',
  commission_lead: 'Référent·e de commission',
  commission_member: 'Membre de commission',
  resident: 'Résident·e',
  leads: ({ commission }: { commission: string }) => `Référent·e, ${commission}`,
  member: 'Membre',
  former: 'Parti·e',
  contact: 'Contact',
  erased: 'Fiche anonymisée',
  inGoodStanding: 'À jour',
  owing: 'Pas à jour',
  person: 'Personne',
  organisation: 'Structure',
  deliberative: 'Voix délibérative',
  consultative: 'Voix consultative',
  pickHint: 'Quelques lettres du nom suffisent.',
  pickAnother: 'Choisir quelqu’un d’autre',
  pickNobody: 'Personne à ce nom.',
  notOpen: 'Cette page ne vous est pas ouverte',
  notOpenText:
    'Elle sert à d’autres rôles que les vôtres. Si vous pensez en avoir besoin, parlez-en au bureau.',
  backToday: 'Revenir à aujourd’hui',
} satisfies Catalogue;
