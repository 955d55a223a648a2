import { type RefusalDetails, searchable } from '@etabli/kernel';
import type { FeeLine, FeeMethod, NamedPerson, Tool } from '../../rules/moving/fee-line.js';
import { euros, listedDay } from './cells.js';

/** The cells of a line, by the names their heading may have. */
export interface Cells {
  cell: (names: readonly string[]) => string;
  where: RefusalDetails;
}

/** How the list of one tool is told and read. */
export interface ToolReader {
  tool: Tool;
  /** Headings that together are of this tool and no other, folded; each under one of its names. */
  needs: readonly (readonly string[])[];
  read: (cells: Cells) => Omit<FeeLine, 'line'>;
  /** Why a line is no fee that was asked for, as the list says it. */
  skips?: (cells: Cells) => string | null;
}

const nobody: NamedPerson = { number: '', givenName: '', familyName: '', organisation: '', email: '' };
const alone = { payer: null, order: null, discountCents: 0 };

const names = (list: string): string[] => list.split(',').map((name) => searchable(name));

const paheko = {
  number: names('Numéro de membre'),
  activity: names('Activité'),
  price: names('Tarif'),
  from: names("Date d'inscription"),
  to: names("Date d'expiration"),
  amount: names('Montant à régler'),
  paid: names('Payé ?,Payé'),
};

/** The import format of subscriptions of Paheko 1.3. */
const readPaheko: ToolReader = {
  tool: 'paheko',
  needs: [paheko.number, paheko.activity, paheko.from, paheko.amount, paheko.paid],
  read: ({ cell, where }) => ({
    ...alone,
    member: { ...nobody, number: cell(paheko.number) },
    label: [cell(paheko.activity), cell(paheko.price)].filter(Boolean).join(' · '),
    priceCents: euros(cell(paheko.amount), where),
    from: listedDay(cell(paheko.from), where),
    to: cell(paheko.to) ? listedDay(cell(paheko.to), where) : null,
    paid: /^(oui|yes|1)$/i.test(cell(paheko.paid)),
    method: 'other',
  }),
};

const helloasso = {
  order: names('Référence commande'),
  date: names('Date de la commande'),
  status: names('Statut de la commande'),
  familyName: names('Nom adhérent'),
  givenName: names('Prénom adhérent'),
  payerFamilyName: names('Nom payeur'),
  payerGivenName: names('Prénom payeur'),
  email: names('Email payeur'),
  organisation: names('Raison sociale'),
  way: names('Moyen de paiement'),
  price: names('Tarif'),
  amount: names('Montant tarif'),
  discount: names('Montant code promo'),
};

/** The export of memberships of HelloAsso: an order may hold several members, and has one payer. */
const readHelloAsso: ToolReader = {
  tool: 'helloasso',
  needs: [helloasso.order, helloasso.date, helloasso.status, helloasso.email, helloasso.amount],
  skips: ({ cell }) =>
    /^valid/.test(searchable(cell(helloasso.status))) ? null : cell(helloasso.status) || '—',
  read: ({ cell, where }) => {
    const payer = {
      ...{
        ...nobody,
        givenName: cell(helloasso.payerGivenName),
        familyName: cell(helloasso.payerFamilyName),
      },
      ...{ email: cell(helloasso.email), organisation: cell(helloasso.organisation) },
    };
    const [givenName, familyName] = [cell(helloasso.givenName), cell(helloasso.familyName)];
    const own = givenName || familyName ? { ...nobody, givenName, familyName } : payer;
    const same = own.givenName === payer.givenName && own.familyName === payer.familyName;
    return {
      member: payer.organisation || same ? payer : own,
      ...{ payer, order: cell(helloasso.order) || null, to: null, paid: true },
      label: cell(helloasso.price),
      priceCents: euros(cell(helloasso.amount), where),
      discountCents: euros(cell(helloasso.discount), where),
      from: listedDay(cell(helloasso.date), where),
      method: methodSaid(cell(helloasso.way)),
    };
  },
};

const galette = {
  number: names('id_adh'),
  amount: names('montant_cotis'),
  way: names('type_paiement_cotis'),
  label: names('type_cotis,libelle_type_cotis'),
  from: names('date_debut_cotis'),
  to: names('date_fin_cotis'),
};

/** The numbers Galette gives to the ways of paying. */
const GALETTE_WAYS: Record<string, FeeMethod> = {
  1: 'cash',
  2: 'card',
  3: 'cheque',
  4: 'transfer',
  5: 'card',
};

/** The table of contributions of Galette, as its exports name the columns: a contribution is money received. */
const readGalette: ToolReader = {
  tool: 'galette',
  needs: [galette.number, galette.amount, galette.from],
  read: ({ cell, where }) => ({
    ...alone,
    member: { ...nobody, number: cell(galette.number) },
    label: cell(galette.label) || 'Cotisation',
    priceCents: euros(cell(galette.amount), where),
    from: listedDay(cell(galette.from), where),
    to: cell(galette.to) ? listedDay(cell(galette.to), where) : null,
    paid: true,
    method: GALETTE_WAYS[cell(galette.way)] ?? methodSaid(cell(galette.way)),
  }),
};

const dolibarr = {
  number: names('Réf. adhérent,Réf adhérent,Member ref.,a.ref'),
  familyName: names('Nom,Lastname,a.lastname'),
  givenName: names('Prénom,Firstname,a.firstname'),
  organisation: names('Société,Company,a.societe'),
  email: names('Email,E-mail,a.email'),
  from: names(
    'Date de début d’adhésion,Date adhésion,Date d’adhésion,Date de cotisation,Subscription date,c.dateadh',
  ),
  to: names('Date de fin d’adhésion,Date fin adhésion,Subscription end date,c.datef'),
  amount: names('Montant,Montant cotisation,Montant de la cotisation,Amount,c.subscription'),
};

/** The export of members and subscriptions of Dolibarr: a subscription that is recorded was received. */
const readDolibarr: ToolReader = {
  tool: 'dolibarr',
  needs: [dolibarr.number, dolibarr.from, dolibarr.to, dolibarr.amount],
  read: ({ cell, where }) => ({
    ...alone,
    member: {
      ...{ number: cell(dolibarr.number), givenName: cell(dolibarr.givenName), email: cell(dolibarr.email) },
      ...{ familyName: cell(dolibarr.familyName), organisation: cell(dolibarr.organisation) },
    },
    label: 'Cotisation',
    priceCents: euros(cell(dolibarr.amount), where),
    from: listedDay(cell(dolibarr.from), where),
    to: cell(dolibarr.to) ? listedDay(cell(dolibarr.to), where) : null,
    paid: true,
    method: 'other',
  }),
};

function methodSaid(text: string): FeeMethod {
  const said = searchable(text);
  if (/carte|card|cb/.test(said)) return 'card';
  if (/cheque|check/.test(said)) return 'cheque';
  if (/espece|liquide|cash/.test(said)) return 'cash';
  return /virement|transfer/.test(said) ? 'transfer' : 'other';
}

export const toolReaders: readonly ToolReader[] = [readPaheko, readHelloAsso, readGalette, readDolibarr];
