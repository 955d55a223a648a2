import type { Catalogue } from '@etabli/kernel/locale';
import { formatNumber } from '@etabli/kernel/locale';

const regimes: Record<string, string> = {
  exempt: 'Non assujettie à la TVA',
  franchise: 'Franchise en base de TVA',
  liable: 'Assujettie à la TVA',
};
const regimeHints: Record<string, string> = {
  exempt: 'Services rendus aux membres par une association sans but lucratif (article 261, 7-1° du CGI).',
  franchise: 'Recettes sous les seuils (article 293 B du CGI) : chaque facture le dit.',
  liable: 'Par obligation ou par option, pour ce qui porte un taux ; le reste est exonéré.',
};
const regimeTexts: Record<string, string> = {
  exempt: 'Rien ne porte de TVA ; les factures citent l’article d’exonération.',
  franchise: 'Rien ne porte de TVA ; les factures portent la mention de l’article 293 B.',
  liable:
    'Chaque ligne porte son taux. La TVA est calculée ligne par ligne, arrondie au centime le plus proche.',
};
const subjectNames: Record<string, string> = {
  'due:membership_fee': 'Cotisations',
  'due:joining_fee': 'Droits d’entrée',
  'due:occupancy_fee': 'Redevances',
  'due:service': 'Services',
  'due:other': 'Autres demandes',
  'rent:room': 'Redevances de bureau ou d’atelier',
  'rent:desk': 'Redevances de poste',
  'rent:locker': 'Redevances de casier',
  'rent:other': 'Autres redevances',
  'service:printing': 'Impressions',
  'service:room': 'Heures de salle',
  'service:locker': 'Casiers à l’unité',
  'service:other': 'Autres services',
};
const boxNames: Record<string, string> = {
  A1: 'A1 – Ventes, prestations de services',
  E2: 'E2 – Autres opérations non imposables',
  '08': '08 – Taux normal 20 %',
  '09': '09 – Taux réduit 5,5 %',
  '9B': '9B – Taux réduit 10 %',
  15: '15 – TVA antérieurement déduite à reverser',
  16: '16 – Total de la TVA brute due',
  19: '19 – Biens constituant des immobilisations',
  20: '20 – Autres biens et services',
  21: '21 – Autre TVA à déduire (oubliée plus tôt)',
  22: '22 – Report du crédit de la période d’avant',
  23: '23 – Total de la TVA déductible',
  25: '25 – Crédit de TVA',
  26: '26 – Remboursement demandé',
  27: '27 – Crédit à reporter',
  28: '28 – TVA nette due',
};

export const fr = {
  title: 'TVA',
  lead: 'Ce que l’association doit à l’État sur ce qu’elle demande, et ce qu’elle peut déduire.',
  begin: 'Régler la TVA',
  change: 'Changer à partir d’une date',
  nothingTitle: 'Rien n’est réglé, et rien ne porte de TVA',
  nothingText:
    'Beaucoup d’associations ne sont pas assujetties, ou relèvent de la franchise. Dites-le ici pour que vos factures portent la bonne mention, ou donnez un taux à ce qui est taxé. En cas de doute, demandez à un expert-comptable.',

  regime: ({ regime }: { regime: string }) => regimes[regime] ?? '',
  regimeHint: ({ regime }: { regime: string }) => regimeHints[regime] ?? '',
  regimeText: ({ regime }: { regime: string }) => regimeTexts[regime] ?? '',
  since: 'Depuis',
  noRate: 'Rien ne porte de taux : tout est exonéré. Changez à partir d’une date pour en donner un.',
  exactRates: 'Exceptions par barème ou par ligne',
  percent: ({ count }: { count: number }) => `${count} %`,
  rateOf: ({ what, rate }: { what: string; rate: string }) => `${what} : ${rateName(rate)}`,
  history: 'Ce qui a été dit',
  saidBy: ({ reason, name }: { reason: string; name: string }) => (name ? `${reason} (${name})` : reason),

  settingTitle: 'TVA de l’association',
  save: 'Appliquer à partir de cette date',
  saved: 'La TVA est réglée. Ce qui a été demandé avant reste comme il était.',
  regimeLabel: 'L’association est',
  fromDay: 'À partir du',
  fromHint: 'Ce qui est appelé ce jour-là ou après ; ce qui l’a été avant ne change pas.',
  vatNumber: 'Numéro de TVA intracommunautaire',
  vatNumberHint: 'Il figure sur chaque facture, comme FR12 345678901.',
  asAbove: 'Comme sa famille',
  precisely: 'Dire plus précisément',
  scheduleOf: ({ name }: { name: string }) => `Barème ${name}`,
  lineOf: ({ label, name }: { label: string; name: string }) => (name ? `${label}, ${name}` : label),
  otherLine: 'Une ligne en particulier',
  chooseLine: 'Choisir une ligne',
  subject: ({ subject }: { subject: string }) => subjectNames[subject] ?? subject,
  rate: ({ rate }: { rate: string }) => rateName(rate),
  pricesLabel: 'Les prix des barèmes, redevances et services',
  included: 'sont toutes taxes comprises',
  excluded: 'sont hors taxe',
  excludedHint: 'La TVA s’ajoute quand on les appelle.',
  whenLabel: 'La TVA est due',
  onReceipt: 'quand on est payé',
  onReceiptHint: 'La règle pour les services.',
  onDebits: 'quand on facture (option pour les débits)',
  coefficient: 'Déduction sur les achats mixtes',
  coefficientHint:
    'Part de la TVA récupérée quand un achat sert à la fois à ce qui est taxé et à ce qui ne l’est pas.',
  exemption: 'Article d’exonération',
  exemptionHint: 'Cité sur les factures. Vide : article 261, 7-1° du CGI.',
  reason: 'Qui l’a décidé, ou pourquoi',
  reasonHint: 'Par exemple : assemblée du 12 mai, option déposée le 1er juin.',

  statementTitle: 'La TVA d’une période',
  statementLead:
    'Collectée : ce qui a été payé (ou facturé, avec l’option), avoirs déduits. Déductible : les factures payées et les frais approuvés.',
  period: 'Période',
  quarter: ({ year, quarter }: { year: string; quarter: string }) =>
    `${quarter}e trimestre ${year}`.replace('1e', '1er'),
  collected: 'Collectée',
  deductible: 'Déductible',
  toPay: 'À payer',
  credit: 'Crédit de TVA',
  rateLabel: 'Taux',
  ratesTitle: 'Par taux',
  net: 'Hors taxe',
  tax: 'TVA',
  box: 'Case',
  base: 'Base',
  euros: ({ amount }: { amount: string }) => `${amount} €`,
  boxesTitle: 'Cases de la déclaration CA3, en euros entiers',
  boxName: ({ code }: { code: string }) => boxNames[code] ?? code,
  nothingYet: 'Rien n’a été collecté dans cette période.',
  notFiled:
    'Établi ne dépose pas la déclaration : ces chiffres aident à la remplir sur impots.gouv.fr. Relisez-les avec votre expert-comptable la première fois.',
  carried: 'Crédit reporté',
  late: ({ money }: { money: string }) =>
    `Dont ${money} de périodes déjà closes, appris depuis : une déclaration suivante les reprend.`,
  closingTitle: 'L’écriture de clôture',
  closingLead:
    'Une fois la déclaration déposée, cette écriture vide les comptes de TVA de la période. Ce qui est dû attend sur le compte 44551 : classez-y la ligne du relevé quand l’État prélève.',
  closedLead: 'Elle est dans les comptes. Ce qui arrivera encore de cette période ira dans la suivante.',
  account: 'Compte',
  accountName: ({ number, name }: { number: string; name: string }) => `${number} ${name}`,
  debit: 'Débit',
  creditSide: 'Crédit',
  nothingToEnter: 'Aucun compte ne bouge.',
  close: ({ name }: { name: string }) => `Clore la TVA (${name})`,
  closedNow: ({ name }: { name: string }) => `La TVA est close (${name}) : l’écriture est passée.`,
  closed: 'close',
  closedBy: ({ name, on }: { name: string; on: string }) => (name ? `Par ${name}, le ${on}.` : `Le ${on}.`),
  leftToPay: ({ money }: { money: string }) => `À payer à l’État : ${money}.`,
  leftAsCredit: ({ money }: { money: string }) => `Crédit reporté sur la période suivante : ${money}.`,
  seeEntry: 'Voir l’écriture',
  undo: 'Défaire la clôture',
  undoneNow: ({ name }: { name: string }) =>
    `La clôture est défaite (${name}) : l’écriture inverse est passée.`,

  askRefund: 'Demander le remboursement',
  refundAmount: 'À se faire rembourser',
  refundHint: ({ least, most }: { least: string; most: string }) =>
    `En euros entiers, de ${least} à ${most} (case 26 de la déclaration). Le reste est reporté. La demande elle-même se dépose sur impots.gouv.fr (formulaire 3519).`,
  refundNotNow: 'Ce crédit ne se fait pas rembourser maintenant.',
  refundAsked: ({ money }: { money: string }) => `${money} sont demandés à l’État : l’écriture est passée.`,
  refundAwaited: 'remboursement attendu',
  refundCome: 'remboursé',
  refundOf: ({ money }: { money: string }) => `Remboursement de ${money} demandé.`,
  refundHow: ({ money }: { money: string }) =>
    `${money} attendent sur le compte 44583 : classez-y la ligne du relevé quand l’État vire.`,
  seeRefund: 'Voir l’écriture de la demande',
  takeRefundBack: 'Retirer la demande',
  refundTakenBack: 'La demande est retirée : le crédit est de nouveau reporté.',

  makeFile: 'Préparer le fichier CSV',
  openFile: 'Ouvrir le fichier CSV',
} satisfies Catalogue;

function rateName(rate: string): string {
  return rate === 'exempt' ? 'Exonéré' : `${formatNumber(Number(rate) / 100, 'fr')} %`;
}
