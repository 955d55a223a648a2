import { type Cents, formatDate, formatMoney, type IsoDate, type Locale, squaresPath } from '@etabli/kernel';
import type { Block, Letterhead, PaperDocument } from '@etabli/platform';
import { type Making, printed } from '@etabli/platform/pdf/printed';
import { encode } from 'uqr';
import type { Transfer } from '../sepa/transfers/transfer.js';

/** What one of a household still owes for one thing. */
export interface HouseholdLine {
  name: string;
  label: string;
  dueOn: IsoDate;
  remainingCents: Cents;
}

interface Facts {
  household: string;
  addressee: string[];
  letterhead: Letterhead;
  lines: readonly HouseholdLine[];
}

const fr = {
  title: (name: string) => `Appel du foyer ${name}`,
  who: 'Pour',
  what: 'Désignation',
  dueOn: 'Avant le',
  amount: 'Reste à payer',
  total: (money: string) => `En tout : ${money}`,
  nothing: 'Il ne reste rien à payer.',
  pay: 'Payer le tout par un seul virement',
  beneficiary: 'Bénéficiaire',
  reference: 'Référence à recopier',
  scan: 'Avec l’application de votre banque, scannez ce code : tout est rempli.',
};

const en: typeof fr = {
  title: (name) => `Call of the household ${name}`,
  who: 'For',
  what: 'Description',
  dueOn: 'By',
  amount: 'Left to pay',
  total: (money) => `In all: ${money}`,
  nothing: 'Nothing remains to be paid.',
  pay: 'Pay all of it by one transfer',
  beneficiary: 'Beneficiary',
  reference: 'Reference to copy',
  scan: 'Scan this code with your bank’s app: everything is filled in.',
};

const words: Record<Locale, typeof fr> = { fr, en };

/** One call for a household: what each owes who agreed, one sum, one reference, one code. */
export function householdPaper(
  { household, addressee, letterhead, lines }: Facts,
  transfer: Transfer | null,
  making: Making,
): { title: string; paper: PaperDocument } {
  const { locale } = making;
  const said = words[locale];
  const money = (cents: Cents): string => formatMoney(cents, locale);
  const sum = lines.reduce((total, { remainingCents }) => total + remainingCents, 0);
  const blocks: Block[] = [
    {
      kind: 'table',
      columns: [
        { header: said.who, share: 2 },
        { header: said.what, share: 3 },
        { header: said.dueOn },
        { header: said.amount, align: 'end' },
      ],
      rows: lines.map(({ name, label, dueOn, remainingCents }) => [
        ...[name, label, formatDate(dueOn, locale), money(remainingCents)],
      ]),
    },
    { kind: 'paragraph', tone: 'strong', text: sum > 0 ? said.total(money(sum)) : said.nothing },
    ...(transfer ? payBlocks(transfer, said) : []),
  ];
  const title = said.title(household);
  return { title, paper: printed(title, { letterhead, addressee, blocks }, making) };
}

const payBlocks = ({ name, iban, bic, reference, payload }: Transfer, said: typeof fr): Block[] => [
  { kind: 'heading', text: said.pay },
  {
    kind: 'facts',
    rows: [
      { label: said.beneficiary, value: name },
      { label: 'IBAN', value: iban },
      ...(bic ? [{ label: 'BIC', value: bic }] : []),
      { label: said.reference, value: reference },
    ],
  },
  {
    kind: 'code',
    ...squaresPath(encode(payload, { border: 3, ecc: 'M' }).data),
    caption: said.scan,
    text: reference,
  },
];
