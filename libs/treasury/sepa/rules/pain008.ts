import type { Cents, IsoDate } from '@etabli/kernel';
import { debtorAddress, type PostalAddress } from './addresses.js';
import { sepaText } from './characters.js';
import { euros } from './euros.js';
import type { SequenceType } from './mandates.js';
import { type Element, element, nested, xmlDocument } from './xml.js';

/** `08` is what banks ask for since 2023; `02` what some still take. */
export type Pain008Version = '08' | '02';

export interface Creditor {
  name: string;
  /** The creditor identifier (ICS). */
  creditorId: string;
  iban: string;
  bic: string | null;
}

export interface DebitOrder {
  /** Unique for ever, at most 35 characters: what the bank sends back with a return. */
  endToEndId: string;
  amountCents: Cents;
  sequence: SequenceType;
  mandate: {
    rum: string;
    signedOn: IsoDate;
    /** Whether the account changed since the last collection. */
    accountChanged: boolean;
  };
  debtor: { name: string; iban: string; bic: string | null; address: PostalAddress | null };
  /** What the debtor reads on their statement. */
  label: string;
}

export interface Batch {
  /** Unique for ever, at most 35 characters. */
  messageId: string;
  /** When the file is made, to the second, in universal time. */
  createdAt: Date;
  collectedOn: IsoDate;
  creditor: Creditor;
  orders: DebitOrder[];
}

/** The parts of a batch, each identified by its rank. */
export const SEQUENCES: SequenceType[] = ['FRST', 'RCUR', 'FNAL', 'OOFF'];

const total = (orders: DebitOrder[]): Cents => orders.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** The number of orders and their sum: what the bank checks before anything else. */
const control = (orders: DebitOrder[]): Element[] => [
  element('NbOfTxs', String(orders.length)),
  element('CtrlSum', euros(total(orders))),
];

/** A bank by its code; where nobody gave it, the account number is enough. */
function agent(name: string, bic: string | null, version: Pain008Version): Element {
  if (!bic) return nested([name, 'FinInstnId', 'Othr', 'Id'], 'NOTPROVIDED');
  return nested([name, 'FinInstnId', version === '08' ? 'BICFI' : 'BIC'], bic);
}

const account = (name: string, iban: string): Element => nested([name, 'Id', 'IBAN'], iban);

/** The creditor identifier, as the scheme wants it written. */
const scheme = (creditorId: string): Element =>
  nested(
    ['CdtrSchmeId', 'Id', 'PrvtId', 'Othr'],
    [element('Id', creditorId), nested(['SchmeNm', 'Prtry'], 'SEPA')],
  );

/** `SMNDA`: same mandate, new debtor account, at whatever bank (SDD Core C2B Implementation Guidelines, 2.58). */
const mandateOf = ({ rum, signedOn, accountChanged }: DebitOrder['mandate']): Element =>
  nested(
    ['DrctDbtTx', 'MndtRltdInf'],
    [
      element('MndtId', rum),
      element('DtOfSgntr', signedOn),
      accountChanged ? element('AmdmntInd', 'true') : null,
      accountChanged ? nested(['AmdmntInfDtls', 'OrgnlDbtrAcct', 'Id', 'Othr', 'Id'], 'SMNDA') : null,
    ],
  );

function transaction(order: DebitOrder, version: Pain008Version): Element {
  const { debtor } = order;
  return element('DrctDbtTxInf', [
    nested(['PmtId', 'EndToEndId'], order.endToEndId),
    { ...element('InstdAmt', euros(order.amountCents)), attributes: { Ccy: 'EUR' } },
    mandateOf(order.mandate),
    agent('DbtrAgt', debtor.bic, version),
    element('Dbtr', [
      element('Nm', sepaText(debtor.name, 70, 'Debiteur')),
      debtorAddress(debtor.address, version),
    ]),
    account('DbtrAcct', debtor.iban),
    nested(['RmtInf', 'Ustrd'], sepaText(order.label, 140, 'Prelevement')),
  ]);
}

/** All orders of one kind: banks take first, following and last ones apart. */
function payment(batch: Batch, sequence: SequenceType, version: Pain008Version): Element | null {
  const orders = batch.orders.filter((order) => order.sequence === sequence);
  if (orders.length === 0) return null;
  const { creditor } = batch;
  return element('PmtInf', [
    element('PmtInfId', `${batch.messageId.slice(0, 33)}-${SEQUENCES.indexOf(sequence) + 1}`),
    element('PmtMtd', 'DD'),
    element('BtchBookg', 'true'),
    ...control(orders),
    element('PmtTpInf', [
      nested(['SvcLvl', 'Cd'], 'SEPA'),
      nested(['LclInstrm', 'Cd'], 'CORE'),
      element('SeqTp', sequence),
    ]),
    element('ReqdColltnDt', batch.collectedOn),
    nested(['Cdtr', 'Nm'], sepaText(creditor.name, 70, 'Creancier')),
    account('CdtrAcct', creditor.iban),
    agent('CdtrAgt', creditor.bic, version),
    element('ChrgBr', 'SLEV'),
    scheme(creditor.creditorId),
    ...orders.map((order) => transaction(order, version)),
  ]);
}

/**
 * The file of a batch of direct debits, as banks read it (ISO 20022 pain.008.001, SEPA Core scheme).
 * Amounts are written from whole cents; names and labels in the SEPA character set.
 *
 * @returns the document in UTF-8, the same for the same batch
 */
export function pain008(batch: Batch, version: Pain008Version): string {
  const namespace = `urn:iso:std:iso:20022:tech:xsd:pain.008.001.${version}`;
  const header = element('GrpHdr', [
    element('MsgId', batch.messageId),
    element('CreDtTm', batch.createdAt.toISOString().slice(0, 19)),
    ...control(batch.orders),
    nested(['InitgPty', 'Nm'], sepaText(batch.creditor.name, 70, 'Creancier')),
  ]);
  const payments = SEQUENCES.map((sequence) => payment(batch, sequence, version));
  const root = element('Document', [element('CstmrDrctDbtInitn', [header, ...payments])]);
  return xmlDocument({ ...root, attributes: { xmlns: namespace } });
}
