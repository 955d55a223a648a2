import { formatMoney, plural } from '@etabli/kernel';

type Account = { account: string };
type Count = { count: number };
const money = (cents: number): string => formatMoney(cents, 'fr');

/** Refusals of moving in. */
export const fr = {
  'carry.tool-unknown':
    'Les colonnes de ce fichier ne sont pas celles d’un export de cotisations de Paheko, HelloAsso, Galette ou Dolibarr. Le guide « Emménager » dit quel export faire.',
  'carry.line-skipped': ({ status }: { status: string }) => `Commande « ${status} » : rien à reprendre.`,
  'carry.discount': 'La remise dépasse le tarif.',
  'carry.period': 'La fin de la période précède son début.',
  'carry.not-yours': 'Seule la trésorerie reprend des cotisations et des soldes.',
  'carry.taken-already': 'Ce fichier est déjà importé. Annulez l’import précédent pour le reprendre.',
  'carry.opened-already':
    'Les soldes d’ouverture sont déjà entrés, et comptent les cotisations reprises. Annulez-les d’abord.',
  'carry.unread': ({ count }: Count) =>
    `${plural(count, 'ligne est illisible', 'lignes sont illisibles', 'fr')} : corrigez le fichier et choisissez-le à nouveau.`,
  'carry.undecided': ({ count }: Count) =>
    `${plural(count, 'ligne attend', 'lignes attendent', 'fr')} : dites ci-dessous de qui il s’agit, ou ${count > 1 ? 'laissez-les' : 'laissez-la'} de côté.`,
  'carry.paid-already': ({ lines, count }: Count & { lines: string }) =>
    count === 1
      ? `À la ligne ${lines}, un paiement du même montant, à quelques jours près, est déjà noté pour la même personne. Laissez-la de côté si c’est le même.`
      : `Aux lignes ${lines}, un paiement du même montant, à quelques jours près, est déjà noté pour la même personne. Laissez de côté celles dont c’est le même.`,
  'carry.nothing-new': 'Rien de nouveau dans ce fichier.',
  'carry.in-use':
    'Depuis l’import, un paiement, une remise, un échéancier, un prélèvement ou un relevé s’appuie sur ce qu’il a apporté. Défaites-le d’abord.',
  'carry.undone-already': 'C’est déjà annulé.',

  'opening.empty': 'Indiquez au moins deux comptes.',
  'opening.columns': 'Ce fichier doit avoir trois colonnes : Compte, Débit et Crédit.',
  'opening.account': ({ account }: Account) => `Le compte ${account} n’est pas dans le plan comptable.`,
  'opening.class': ({ account }: Account) =>
    `Le compte ${account} n’est pas un compte de bilan : l’ouverture reprend les classes 1 à 5.`,
  'opening.twice': ({ account }: Account) => `Le compte ${account} figure deux fois.`,
  'opening.side': ({ account }: Account) => `Le compte ${account} a un débit ou un crédit, pas les deux.`,
  'opening.unbalanced': ({ debit, credit, by }: { debit: number; credit: number; by: number }) =>
    debit > credit
      ? `Il manque ${money(by)} au crédit : ${money(debit)} au débit, ${money(credit)} au crédit.`
      : `Il manque ${money(by)} au débit : ${money(debit)} au débit, ${money(credit)} au crédit.`,
  'opening.owed': ({ said, carried, by }: { said: number; carried: number; by: number }) =>
    `Le compte 411 dit ${money(said)} et les cotisations reprises encore dues font ${money(carried)} : ${money(by)} d’écart. Importez les cotisations dues, ou corrigez le compte.`,
};
