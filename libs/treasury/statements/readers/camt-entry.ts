import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import {
  type Batch,
  type BatchDetail,
  type FileLine,
  type Transfer,
  untold,
} from '../../rules/statements/bank-file.js';
import { centsOf } from './amounts.js';
import { isoDay } from './days.js';
import type { Element } from './xml.js';

/** The account an entry stands on. */
export interface CamtAccount {
  number: string;
  currency: string | null;
}

/**
 * A booked entry as a line of the account. The sign is that of CdtDbtInd, for a reversal too: the standard gives it the
 * direction money takes now.
 */
export function lineOf(entry: Element, place: number, account: CamtAccount): FileLine {
  const { currency } = account;
  const amount = entry.need('Amt');
  demand(amount.attribute('Ccy') === currency, 'statements.currency-mixed', {
    element: amount.path,
    currency,
    other: amount.attribute('Ccy'),
  });
  const sign = signOf(entry);
  const details = entry.all('NtryDtls').flatMap((group) => group.all('TxDtls'));
  const batch = batchOf(entry, details, sign, account);
  const [only] = details;
  const single = batch === null && only ? transferOf(only, sign, account) : untold;
  return {
    ...single,
    place,
    bankId: entry.say('AcctSvcrRef') ?? entry.say('NtryRef'),
    bookedOn: dayOf(entry, 'BookgDt') ?? dayOf(entry, 'ValDt') ?? missing(entry),
    valuedOn: dayOf(entry, 'ValDt'),
    amount: sign * centsOf(amount.text, '.', { element: amount.path }),
    label: labelOf(entry, single, batch),
    batch,
  };
}

/** 1 for a credit, -1 for a debit. */
export function signOf(element: Element): 1 | -1 {
  const { text, path } = element.need('CdtDbtInd');
  demand(text === 'CRDT' || text === 'DBIT', 'statements.value-unknown', { element: path, text });
  return text === 'CRDT' ? 1 : -1;
}

function missing(entry: Element): never {
  demand(false, 'statements.element-missing', { element: `${entry.path} › BookgDt` });
}

function dayOf(entry: Element, name: string): IsoDate | null {
  const day = entry.find(name, 'Dt') ?? entry.find(name, 'DtTm');
  return day && isoDay(day.text, { element: day.path });
}

/** What people read on the line: the bank's words, else why it was paid, else who. */
const labelOf = (entry: Element, single: Transfer, batch: Batch | null): string =>
  entry.say('AddtlNtryInf') ??
  ([single.counterpartyName, single.remittance].filter(Boolean).join(' ') || null) ??
  batch?.reference ??
  single.endToEndId ??
  entry.say('BkTxCd', 'Prtry', 'Cd') ??
  entry.say('BkTxCd', 'Domn', 'Fmly', 'Cd') ??
  '';

/** Several transactions booked as one movement, listed or only counted. */
function batchOf(entry: Element, details: Element[], sign: 1 | -1, account: CamtAccount): Batch | null {
  const groups = entry.all('NtryDtls').map((group) => group.find('Btch'));
  const told = groups.reduce((sum, group) => sum + Number(group?.say('NbOfTxs') ?? 0), 0);
  const count = Math.max(details.length, Number.isSafeInteger(told) ? told : 0);
  if (count < 2) return null;
  const head = groups.find((group) => group !== null);
  return {
    reference: head?.say('PmtInfId') ?? head?.say('MsgId') ?? null,
    count,
    details: details.map((each) => ({ ...transferOf(each, sign, account), ...amountOf(each, sign) })),
  };
}

function amountOf(detail: Element, sign: 1 | -1): Pick<BatchDetail, 'amount' | 'currency'> {
  const amount = detail.find('Amt') ?? detail.find('AmtDtls', 'TxAmt', 'Amt');
  if (!amount) return { amount: null, currency: null };
  const cents: Cents = centsOf(amount.text, '.', { element: amount.path });
  return { amount: sign * cents, currency: amount.attribute('Ccy') };
}

function transferOf(detail: Element, sign: 1 | -1, account: CamtAccount): Transfer {
  const party = otherSide(detail, sign, account);
  const why = detail.find('RmtInf');
  const remittance = [
    ...(why?.all('Ustrd').map(({ text }) => text) ?? []),
    ...(why?.all('Strd').flatMap((part) => [part.say('CdtrRefInf', 'Ref'), part.say('AddtlRmtInf')]) ?? []),
  ].filter(Boolean);
  return {
    remittance: remittance.join(' ') || null,
    endToEndId: meaningful(detail.say('Refs', 'EndToEndId')),
    mandateId: detail.say('Refs', 'MndtId'),
    counterpartyName: party?.name ?? null,
    counterpartyIban: party?.iban ?? null,
    returnReason: returnOf(detail),
  };
}

const returnOf = (detail: Element): string | null =>
  detail.say('RtrInf', 'Rsn', 'Cd') ??
  detail.say('RtrInf', 'Rsn', 'Prtry') ??
  detail.say('RtrInf', 'AddtlInf');

/** The standard's word for « the payer gave none ». */
const meaningful = (text: string | null): string | null => (text === 'NOTPROVIDED' ? null : text);

interface Party {
  name: string | null;
  iban: string | null;
}

/**
 * Who is on the other side: whom the direction of the money says, unless that is the account itself, as when a payment
 * comes back and the bank keeps the roles it had on the way out.
 */
function otherSide(detail: Element, sign: 1 | -1, { number }: CamtAccount): Party | null {
  const [said, reverse] = sign > 0 ? (['Dbtr', 'Cdtr'] as const) : (['Cdtr', 'Dbtr'] as const);
  const party = partyOf(detail, said);
  if (party && party.iban !== number) return party;
  const opposite = partyOf(detail, reverse);
  return opposite?.iban && opposite.iban !== number ? opposite : null;
}

/** From version 08 on, a party is wrapped in `Pty`. */
function partyOf(detail: Element, role: 'Dbtr' | 'Cdtr'): Party | null {
  const name = detail.say('RltdPties', role, 'Pty', 'Nm') ?? detail.say('RltdPties', role, 'Nm');
  const iban = detail.say('RltdPties', `${role}Acct`, 'Id', 'IBAN')?.replace(/\s/g, '') ?? null;
  return name || iban ? { name, iban } : null;
}
