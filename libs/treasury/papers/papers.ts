import { type Cents, type IsoDate, squaresPath } from '@etabli/kernel';
import type { Block, Letterhead, PaperDocument } from '@etabli/platform';
import { type Making, printed } from '@etabli/platform/pdf/printed';
import { encode } from 'uqr';
import type { DueKind, ReductionKind } from '../dues/dues.entities.js';
import type { PaymentMethod } from '../payments/payments.entities.js';
import { type DueDetail, reliefOf } from '../rules/details.js';
import type { TaxedAmount } from '../rules/vat/amounts.js';
import type { TaxLine } from '../rules/vat/terms.js';
import { type PaperWords, paperWords, reductionTitle, titleOf, writing } from './papers.words.js';
import { taxedLines, taxesTakenOff, totalRows } from './tax-tables.js';

/** Where to pay, and the code that fills in the transfer. */
export interface WayToPay {
  name: string;
  iban: string;
  bic: string | null;
  reference: string;
  payload: string;
}

interface Sent {
  letterhead: Letterhead;
  addressee: string[];
  /** At the foot: register numbers, VAT. */
  mentions: string;
}

export interface DueFacts extends Sent {
  kind: `${DueKind}`;
  number: string;
  label: string;
  calledOn: IsoDate;
  dueOn: IsoDate;
  covers: { from: IsoDate; to: IsoDate } | null;
  amountCents: Cents;
  wholeCents: Cents | null;
  /** What it is made of; empty when its label says it. */
  details: DueDetail[];
  /** Each of its lines with its tax; empty when it was asked for without. */
  taxes: TaxLine[];
  reductions: { kind: `${ReductionKind}`; reason: string; amountCents: Cents }[];
  settledCents: Cents;
  remainingCents: Cents;
  /** Null when nothing remains, or the house has no account yet. */
  pay: WayToPay | null;
}

const foot = ({ mentions }: Sent): Block[] =>
  mentions ? [{ kind: 'paragraph', text: mentions, tone: 'quiet' }] : [];

const amounts = (words: PaperWords, rows: [string, string][]): Block => ({
  kind: 'table',
  columns: [
    { header: words.what, share: 3 },
    { header: words.amount, align: 'end' },
  ],
  rows,
});

/** A call or an invoice: what is asked, what was taken off or paid, what remains, and how to pay it. */
export function duePaper(facts: DueFacts, making: Making): PaperDocument {
  const words = paperWords[making.locale];
  const { money, day } = writing(making.locale);
  const title = `${titleOf(facts.kind, words)} ${facts.number}`;
  const { covers, wholeCents, settledCents, remainingCents } = facts;
  const whole = wholeCents !== null && wholeCents !== facts.amountCents;
  const label = whole ? `${facts.label} (${words.prorated({ money: money(wholeCents) })})` : facts.label;
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        { label: words.number, value: facts.number },
        { label: words.issued, value: day(facts.calledOn) },
        { label: words.dueOn, value: day(facts.dueOn) },
        ...(covers
          ? [{ label: words.period, value: words.days({ from: day(covers.from), to: day(covers.to) }) }]
          : []),
      ],
    },
    ...(facts.taxes.length > 0 ? taxedLines(facts.taxes, making) : []),
    amounts(words, [
      ...(facts.taxes.length > 0
        ? totalRows(facts.taxes, making)
        : facts.details.length > 0
          ? detailRows(facts, making)
          : [[label, money(facts.amountCents)] as [string, string]]),
      ...facts.reductions.map(({ kind, reason, amountCents }): [string, string] => [
        words[kind](reason),
        money(-amountCents),
      ]),
      ...(settledCents > 0 ? [[words.settled, money(-settledCents)] as [string, string]] : []),
    ]),
    {
      kind: 'paragraph',
      tone: 'strong',
      text: remainingCents > 0 ? words.remaining({ money: money(remainingCents) }) : words.nothing,
    },
    ...(facts.pay ? payBlocks(facts.pay, words) : []),
    ...foot(facts),
  ];
  return printed(title, { letterhead: facts.letterhead, addressee: facts.addressee, blocks }, making);
}

/** Each line at its price, then what the pool pays of them: together they come to what is asked. */
function detailRows({ details }: DueFacts, { locale }: Making): [string, string][] {
  const words = paperWords[locale];
  const { money, day } = writing(locale);
  const relief = reliefOf(details);
  const rows = details.map(({ label, from, to, amountCents, quantity, unitCents }): [string, string] => {
    const days =
      quantity === null
        ? words.days({ from: day(from), to: day(to) })
        : words.units({ quantity, money: money(unitCents ?? 0), day: day(from) });
    return [`${label}, ${days}`, money(amountCents)];
  });
  return relief > 0 ? [...rows, [words.relief, money(-relief)]] : rows;
}

const payBlocks = ({ name, iban, bic, reference, payload }: WayToPay, words: PaperWords): Block[] => [
  { kind: 'heading', text: words.pay },
  {
    kind: 'facts',
    rows: [
      { label: words.beneficiary, value: name },
      { label: words.iban, value: iban },
      ...(bic ? [{ label: words.bic, value: bic }] : []),
      { label: words.reference, value: reference },
    ],
  },
  {
    kind: 'code',
    ...squaresPath(encode(payload, { border: 3, ecc: 'M' }).data),
    caption: words.scan,
    text: reference,
  },
];

export interface ReceiptFacts extends Sent {
  number: string;
  name: string;
  method: `${PaymentMethod}`;
  amountCents: Cents;
  receivedOn: IsoDate;
  settles: { label: string; amountCents: Cents }[];
  creditCents: Cents;
}

/** What was received, from whom, and what it pays. */
export function receiptPaper(facts: ReceiptFacts, making: Making): PaperDocument {
  const words = paperWords[making.locale];
  const { money, day } = writing(making.locale);
  const { name, amountCents, receivedOn, method, settles, creditCents } = facts;
  const said = { name, money: money(amountCents), day: day(receivedOn), method: words.methods[method] };
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.receiptText(said), tone: 'strong' },
    ...(settles.length > 0
      ? [
          { kind: 'heading' as const, text: words.pays },
          amounts(
            words,
            settles.map((one) => [one.label, money(one.amountCents)]),
          ),
        ]
      : []),
    ...(creditCents > 0
      ? [{ kind: 'paragraph' as const, text: words.left({ money: money(creditCents) }) }]
      : []),
    { kind: 'paragraph', text: words.notTax, tone: 'quiet' },
    ...foot(facts),
  ];
  return printed(words.receipt, { letterhead: facts.letterhead, addressee: facts.addressee, blocks }, making);
}

export interface ReductionFacts extends Sent {
  kind: `${ReductionKind}`;
  number: string;
  onDate: IsoDate;
  amountCents: Cents;
  reason: string;
  /** The due it is about: its number and label. */
  about: string;
  /** What of it is tax, by rate; empty when there was none. */
  taxes: TaxedAmount[];
}

/** A credit note, or a waiver: what is taken off which due, and why. */
export function reductionPaper(facts: ReductionFacts, making: Making): PaperDocument {
  const words = paperWords[making.locale];
  const { money, day } = writing(making.locale);
  const title = `${reductionTitle(facts.kind, words)} ${facts.number}`;
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        { label: words.number, value: facts.number },
        { label: words.issued, value: day(facts.onDate) },
        { label: words.about, value: facts.about },
        { label: words.reason, value: facts.reason },
      ],
    },
    ...taxesTakenOff(facts.taxes, making),
    { kind: 'paragraph', tone: 'strong', text: `${words.amount} : ${money(facts.amountCents)}` },
    ...foot(facts),
  ];
  return printed(title, { letterhead: facts.letterhead, addressee: facts.addressee, blocks }, making);
}
