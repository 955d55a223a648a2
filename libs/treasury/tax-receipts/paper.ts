import { type Cents, formatDate, formatMoney, type IsoDate } from '@etabli/kernel';
import type { Block, PaperDocument } from '@etabli/platform';
import { printed } from '@etabli/platform/pdf/printed';
import { euroWords } from '../rules/tax-receipts/in-words.js';
import type { Donor, GiftWay, ReceiptForm } from '../rules/tax-receipts/receipts.js';
import type { Organism } from './receipts.entities.js';

/** All that a receipt says, kept as it was given. */
export interface PrintedReceipt {
  number: string;
  form: ReceiptForm;
  year: number;
  issuedOn: IsoDate;
  amountCents: Cents;
  organism: Organism;
  signatory: string;
  association: {
    name: string;
    object: string;
    siret: string | null;
    rna: string | null;
    street: string;
    postcode: string;
    city: string;
  };
  donor: Donor;
  gifts: { label: string; way: GiftWay; amountCents: Cents; givenOn: IsoDate }[];
}

const TITLES: Record<ReceiptForm, string> = {
  11580: 'Reçu au titre des dons à certains organismes d’intérêt général',
  16216: 'Reçu des dons et versements effectués par les entreprises',
};
const ARTICLES: Record<ReceiptForm, string> = {
  11580: 'Articles 200 et 978 du code général des impôts – modèle cerfa n° 11580',
  16216: 'Article 238 bis du code général des impôts – modèle cerfa n° 16216',
};
const ORGANISMS: Record<Organism, string> = {
  general_interest: 'Œuvre ou organisme d’intérêt général',
  public_utility: 'Association ou fondation reconnue d’utilité publique',
  aid_to_people: 'Organisme sans but lucratif d’aide aux personnes en difficulté (article 200, 1 ter du CGI)',
};
const CERTIFIED: Record<ReceiptForm, [ticked: boolean, text: string][]> = {
  11580: [
    [true, 'article 200 du CGI'],
    [false, 'article 978 du CGI'],
  ],
  16216: [[true, 'article 238 bis du CGI']],
};
const WAYS: Record<GiftWay, { form: string; nature: string; way: string }> = {
  cash: { form: 'Déclaration de don manuel', nature: 'Numéraire', way: 'Remise d’espèces' },
  cheque: { form: 'Déclaration de don manuel', nature: 'Numéraire', way: 'Chèque' },
  transfer: {
    ...{ form: 'Déclaration de don manuel', nature: 'Numéraire' },
    way: 'Virement, prélèvement, carte bancaire',
  },
  waiver: {
    ...{ form: 'Autre : abandon exprès de frais', nature: 'Autre : frais engagés par un bénévole' },
    way: 'Sans versement',
  },
};

const day = (iso: IsoDate): string => formatDate(iso, 'fr');
const money = (cents: Cents): string => formatMoney(cents, 'fr');
const box = (ticked: boolean): string => (ticked ? '[X]' : '[  ]');

/**
 * A receipt with what its form asks for (CGI, ann. II, art. 158 quater C): who received and gave, how much in figures and in
 * words, when, in which form, of which nature, how, and by which articles it is certified. Always in French: it is for the State.
 */
export function receiptPaper(
  facts: PrintedReceipt,
  cancelled: string | null,
  createdAt: Date,
): PaperDocument {
  const { number, form, association, donor, amountCents, issuedOn, signatory, year } = facts;
  const blocks: Block[] = [
    ...(cancelled
      ? [{ kind: 'paragraph' as const, tone: 'strong' as const, text: `REÇU ANNULÉ : ${cancelled}` }]
      : []),
    { kind: 'facts', rows: [{ label: 'Numéro d’ordre du reçu', value: number }] },
    { kind: 'heading', text: 'Bénéficiaire des versements' },
    { kind: 'facts', rows: beneficiary(facts) },
    { kind: 'heading', text: 'Donateur' },
    { kind: 'facts', rows: donorRows(donor) },
    { kind: 'heading', text: 'Versements' },
    {
      kind: 'paragraph',
      text: `Le bénéficiaire reconnaît avoir reçu, au titre des dons et versements de l’année ${year} ouvrant droit à réduction d’impôt, la somme de ${money(amountCents)}.`,
      tone: 'strong',
    },
    { kind: 'facts', rows: [{ label: 'Somme en toutes lettres', value: euroWords(amountCents) }] },
    giftTable(facts),
    {
      kind: 'paragraph',
      text: 'Le bénéficiaire certifie sur l’honneur que les dons et versements qu’il reçoit ouvrent droit à la réduction d’impôt prévue par :',
    },
    { kind: 'list', items: CERTIFIED[form].map(([ticked, text]) => `${box(ticked)} ${text}`) },
    { kind: 'closing', lines: [`${association.city}, le ${day(issuedOn)}`, signatory] },
  ];
  const letterhead = { name: association.name, lines: [] };
  return printed(
    `${TITLES[form]} ${number}`,
    { letterhead, subtitle: ARTICLES[form], blocks },
    {
      locale: 'fr',
      createdAt,
    },
  );
}

const place = ({ street, postcode, city }: { street: string; postcode: string; city: string }): string =>
  [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');

function beneficiary({ association, organism }: PrintedReceipt) {
  const { name, siret, rna, object } = association;
  const siren = siret?.replace(/\s/g, '').slice(0, 9);
  return [
    { label: 'Nom ou dénomination', value: name },
    ...(siren ? [{ label: 'Numéro SIREN', value: siren }] : []),
    ...(rna ? [{ label: 'Numéro RNA', value: rna }] : []),
    { label: 'Adresse', value: place(association) },
    { label: 'Objet', value: object },
    { label: 'Qualité', value: ORGANISMS[organism] },
  ];
}

function donorRows(donor: Donor) {
  const { name, organisation, siren, legalForm } = donor;
  return [
    { label: organisation ? 'Dénomination' : 'Nom et prénoms', value: name },
    ...(legalForm ? [{ label: 'Forme juridique', value: legalForm }] : []),
    ...(siren ? [{ label: 'Numéro SIREN', value: siren }] : []),
    { label: 'Adresse', value: place(donor) },
  ];
}

const giftTable = ({ gifts }: PrintedReceipt): Block => ({
  kind: 'table',
  size: 'small',
  columns: [
    { header: 'Date' },
    { header: 'Forme du don', share: 2 },
    { header: 'Nature', share: 2 },
    { header: 'Mode de versement', share: 2 },
    { header: 'Montant', align: 'end' },
  ],
  rows: gifts.map(({ givenOn, way, amountCents }) => {
    const { form, nature, way: mode } = WAYS[way];
    return [day(givenOn), form, nature, mode, money(amountCents)];
  }),
});
