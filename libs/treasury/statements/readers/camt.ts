import { type Cents, demand, type IsoDate, Refusal } from '@etabli/kernel';
import { adding, periodOf } from '../../rules/statements/balance.js';
import type {
  BankFile,
  FileAccount,
  FileStatement,
  StatementProblem,
} from '../../rules/statements/bank-file.js';
import { centsOf } from './amounts.js';
import { type CamtAccount, lineOf, signOf } from './camt-entry.js';
import { isoDay } from './days.js';
import { type Element, readXml } from './xml.js';

const messages = {
  '053': { body: 'BkToCstmrStmt', part: 'Stmt' },
  '054': { body: 'BkToCstmrDbtCdtNtfctn', part: 'Ntfctn' },
} as const;

/** A balance of a statement, in its own currency. */
interface Balance {
  code: string;
  amount: Cents;
  currency: string | null;
}

/**
 * Reads an ISO 20022 camt.053 (statements) or camt.054 (notifications), versions 02 to 13.
 *
 * Only booked entries become lines; pending ones are counted. The balances kept are OPBD (else PRCD, else the first
 * ITBD) and CLBD (else the last ITBD). Refuses with the element: `statements.element-missing`,
 * `statements.value-unknown`, `statements.other-message`, what `readXml`, amounts and dates refuse, and
 * `statements.currency-mixed` when an entry is not in the currency of its account.
 */
export function readCamt(text: string): BankFile {
  const { kind, message } = messageOf(text);
  const { part } = messages[kind];
  message.need('GrpHdr', 'MsgId');
  message.need('GrpHdr', 'CreDtTm');
  const parts = message.all(part);
  demand(parts.length > 0, 'statements.element-missing', { element: `${message.path} › ${part}` });
  const accounts = new Map<string, FileAccount>();
  for (const each of parts) add(accounts, each);
  return { format: `camt.${kind}`, accounts: [...accounts.values()] };
}

/** The message of a document, which its namespace must announce as one of those read here. */
function messageOf(text: string): { kind: keyof typeof messages; message: Element } {
  const document = readXml(text).find('Document');
  const [name = '', kind, version] = /urn:[\w:-]*:(?:pain|camt|pacs)\.(\d{3})\.001\.(\d\d)/.exec(text) ?? [];
  const known = (kind === '053' || kind === '054') && Number(version) >= 2 && Number(version) <= 13;
  if (!document || !known) throw new Refusal('statements.other-message', { name: name.split(':').at(-1) });
  return { kind, message: document.need(messages[kind].body) };
}

function add(accounts: Map<string, FileAccount>, part: Element): void {
  part.need('Id');
  part.need('Acct', 'Id');
  const named = part.say('Acct', 'Id', 'IBAN') ?? part.need('Acct', 'Id', 'Othr', 'Id').text;
  const account = { number: named.replace(/\s/g, ''), currency: currencyOf(part) };
  const key = `${account.number} ${account.currency}`;
  const statements = accounts.get(key)?.statements ?? [];
  accounts.set(key, { ...account, statements: [...statements, statementOf(part, account)] });
}

/** Said by the account, else by its opening balance, else by its first entry. */
const currencyOf = (part: Element): string | null =>
  part.say('Acct', 'Ccy') ??
  part.find('Bal', 'Amt')?.attribute('Ccy') ??
  part.find('Ntry', 'Amt')?.attribute('Ccy') ??
  null;

function statementOf(part: Element, account: CamtAccount): FileStatement {
  const entries = part.all('Ntry');
  const lines = entries.flatMap((entry, at) =>
    statusOf(entry) === 'BOOK' ? [lineOf(entry, at + 1, account)] : [],
  );
  const balances = part.all('Bal').map(balanceOf);
  const opening = pick(balances, ['OPBD', 'PRCD'], 'first');
  const closing = pick(balances, ['CLBD'], 'last');
  return {
    reference: part.say('Id'),
    ...periodOfPart(part, periodOf(lines)),
    opening: opening?.amount ?? null,
    closing: closing?.amount ?? null,
    lines,
    pending: entries.length - lines.length,
    problems: [
      ...foreign([opening, closing], account.currency),
      ...adding(opening?.amount ?? null, closing?.amount ?? null, lines),
    ],
  };
}

const statuses = new Set(['BOOK', 'PDNG', 'INFO', 'FUTR']);

function statusOf(entry: Element): string {
  const status = entry.need('Sts');
  const code = status.say('Cd') ?? status.text;
  demand(statuses.has(code), 'statements.value-unknown', { element: status.path, text: code });
  return code;
}

function balanceOf(element: Element): Balance {
  const amount = element.need('Amt');
  element.need('Dt');
  return {
    code: element.say('Tp', 'CdOrPrtry', 'Cd') ?? element.need('Tp', 'CdOrPrtry', 'Prtry').text,
    amount: signOf(element) * centsOf(amount.text, '.', { element: amount.path }),
    currency: amount.attribute('Ccy'),
  };
}

function pick(balances: Balance[], codes: string[], end: 'first' | 'last'): Balance | undefined {
  for (const code of codes) {
    const found = balances.find((balance) => balance.code === code);
    if (found) return found;
  }
  const interim = balances.filter(({ code }) => code === 'ITBD');
  return end === 'first' ? interim[0] : interim.at(-1);
}

const foreign = (balances: (Balance | undefined)[], currency: string | null): StatementProblem[] =>
  balances
    .filter((balance) => balance !== undefined && balance.currency !== currency)
    .map((balance) => ({
      code: 'statements.balance-currency',
      details: { currency, other: balance?.currency ?? null },
    }));

/**
 * The days of the balances, the widest with those of the lines; else the period the file declares, or the day it was
 * made. What FrToDt says is not believed before the balances: samples show it years away from the entries.
 */
function periodOfPart(
  part: Element,
  lines: { from: IsoDate; to: IsoDate } | null,
): { from: IsoDate; to: IsoDate } {
  const balances = part
    .all('Bal')
    .filter((each) => ['OPBD', 'PRCD', 'CLBD', 'ITBD'].includes(each.say('Tp', 'CdOrPrtry', 'Cd') ?? ''))
    .map((each) => dayOf(each.need('Dt')));
  const days = [...balances, ...(lines ? [lines.from, lines.to] : [])].sort();
  const declared = ['FrDtTm', 'ToDtTm'].map((end) => part.find('FrToDt', end));
  const made = part.need('CreDtTm');
  const [from, to] = [days[0], days.at(-1)];
  if (from && to) return { from, to };
  const [start = made, end = made] = declared.map((each) => each ?? made);
  return { from: isoDay(start.text, { element: start.path }), to: isoDay(end.text, { element: end.path }) };
}

function dayOf(element: Element): IsoDate {
  const day = element.find('Dt') ?? element.need('DtTm');
  return isoDay(day.text, { element: day.path });
}
