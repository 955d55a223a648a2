import { type Cents, formatDate, formatMoney, type IsoDate, type Locale } from '@etabli/kernel';
import type { Letterhead, PaperDocument } from '@etabli/platform';
import { type Making, printed } from '@etabli/platform/pdf/printed';

/** A slip as it goes to the bank with its cheques. */
export interface SlipFacts {
  letterhead: Letterhead;
  number: number;
  onDate: IsoDate;
  /** The account that receives, as banks write it; null while the house has none. */
  account: { name: string; iban: string } | null;
  cheques: { name: string; note: string; receivedOn: IsoDate; amountCents: Cents }[];
}

const fr = {
  title: (number: number) => `Bordereau de remise de chèques n° ${number}`,
  day: 'Date de remise',
  holder: 'Titulaire du compte',
  count: 'Nombre de chèques',
  total: 'Montant total',
  who: 'Émetteur',
  what: 'Banque et numéro',
  received: 'Reçu le',
  amount: 'Montant',
  depositor: 'Déposant·e',
  bank: 'Banque',
};

const en: typeof fr = {
  title: (number) => `Cheque deposit slip no. ${number}`,
  day: 'Deposited on',
  holder: 'Account holder',
  count: 'Number of cheques',
  total: 'Total amount',
  who: 'Drawer',
  what: 'Bank and number',
  received: 'Received on',
  amount: 'Amount',
  depositor: 'Depositor',
  bank: 'Bank',
};

export const slipWords: Record<Locale, typeof fr> = { fr, en };

/** The slip: the account, each cheque, their number and their sum, and places to sign. */
export function slipPaper(
  { letterhead, number, onDate, account, cheques }: SlipFacts,
  making: Making,
): PaperDocument {
  const { locale } = making;
  const words = slipWords[locale];
  const money = (cents: number): string => formatMoney(cents, locale);
  const total = cheques.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const accountRows = account
    ? [
        { label: words.holder, value: account.name },
        { label: 'IBAN', value: account.iban },
      ]
    : [];
  return printed(
    words.title(number),
    {
      letterhead,
      addressee: [],
      blocks: [
        { kind: 'facts', rows: [{ label: words.day, value: formatDate(onDate, locale) }, ...accountRows] },
        {
          kind: 'table',
          columns: [
            { header: words.who, share: 3 },
            { header: words.what, share: 3 },
            { header: words.received, share: 2 },
            { header: words.amount, align: 'end' },
          ],
          rows: cheques.map((cheque) => [
            ...[cheque.name, cheque.note, formatDate(cheque.receivedOn, locale), money(cheque.amountCents)],
          ]),
        },
        {
          kind: 'facts',
          rows: [
            { label: words.count, value: String(cheques.length) },
            { label: words.total, value: money(total) },
          ],
        },
        { kind: 'signatures', people: [{ capacity: words.depositor }, { capacity: words.bank }] },
      ],
    },
    making,
  );
}
