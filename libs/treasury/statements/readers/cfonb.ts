import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { adding } from '../../rules/statements/balance.js';
import {
  type BankFile,
  type FileAccount,
  type FileLine,
  type FileStatement,
  untold,
} from '../../rules/statements/bank-file.js';
import { centsOf } from './amounts.js';
import { addDetail, type CfonbDetails, told } from './cfonb-details.js';
import { shortDay } from './days.js';

/** A record of 120 characters with its line in the file. */
interface CfonbRecord {
  text: string;
  line: number;
}

interface OpenStatement {
  head: CfonbRecord;
  account: string;
  lines: { line: FileLine; details: CfonbDetails }[];
}

const WIDTH = 120;

/**
 * Reads CFONB120 « relevé de compte »: records 01 (previous balance), 04 (operation), 05 (its details), 07 (new balance).
 *
 * Amounts carry their sign in the last digit (`{`, A to I positive; `}`, J to R negative). Refuses, with the line:
 * `statements.cfonb-record-unknown`, `-outside` (an operation outside any statement), `-account-differs`,
 * `-unfinished` (no 07), `-detail-astray` (a 05 without its 04), and what amounts and dates refuse.
 */
export function readCfonb120(text: string): BankFile {
  const accounts = new Map<string, FileAccount>();
  let open: OpenStatement | null = null;
  for (const record of recordsOf(text)) {
    open = step(open, record, accounts);
  }
  demand(!open, 'statements.cfonb-unfinished', { line: open?.head.line });
  demand(accounts.size > 0, 'statements.nothing-read');
  return { format: 'cfonb120', accounts: [...accounts.values()] };
}

function step(
  open: OpenStatement | null,
  record: CfonbRecord,
  accounts: Map<string, FileAccount>,
): OpenStatement | null {
  const { text, line } = record;
  const code = text.slice(0, 2);
  demand(['01', '04', '05', '07'].includes(code), 'statements.cfonb-record-unknown', { line, text: code });
  const account = field(text, 22, 32);
  if (code === '01') {
    demand(!open, 'statements.cfonb-unfinished', { line: open?.head.line });
    return { head: record, account, lines: [] };
  }
  demand(open, 'statements.cfonb-outside', { line });
  demand(open.account === account, 'statements.cfonb-account-differs', { line, number: account });
  if (code === '04') open.lines.push({ line: operation(record), details: { pieces: [] } });
  if (code === '05') detail(open, record);
  if (code !== '07') return open;
  finish(open, record, accounts);
  return null;
}

function recordsOf(text: string): CfonbRecord[] {
  const lines = text.split(/\r\n?|\n/);
  const records = lines
    .map((each, index) => ({ text: each, line: index + 1 }))
    .filter(({ text: each }) => each.trim() !== '');
  const [only] = records;
  return records.length === 1 && only ? cut(only.text) : records;
}

/** Some banks write the records one after the other, without line breaks: each is then its own line. */
const cut = (text: string): CfonbRecord[] =>
  Array.from({ length: Math.ceil(text.length / WIDTH) }, (_, index) => ({
    text: text.slice(index * WIDTH, (index + 1) * WIDTH),
    line: index + 1,
  })).filter((record) => record.text.trim() !== '');

/** Characters `from` to `to` of a record, numbered from 1 as the standard does. */
const field = (text: string, from: number, to: number): string => text.slice(from - 1, to).trim();

function operation({ text, line }: CfonbRecord): FileLine {
  return {
    ...untold,
    place: line,
    bankId: null,
    bookedOn: dayAt({ text, line }, 35),
    valuedOn: field(text, 43, 48) === '' ? null : dayAt({ text, line }, 43),
    amount: amountOf({ text, line }),
    label: field(text, 49, 79),
    endToEndId: field(text, 105, 120) || null,
    returnReason: field(text, 41, 42) || null,
    batch: null,
  };
}

function detail({ lines }: OpenStatement, { text, line }: CfonbRecord): void {
  const last = lines.at(-1);
  demand(last, 'statements.cfonb-detail-astray', { line });
  addDetail(last.details, text.slice(45, 48), text.slice(48, 118));
}

function finish(
  { head, account, lines }: OpenStatement,
  tail: CfonbRecord,
  accounts: Map<string, FileAccount>,
) {
  const opening = amountOf(head);
  const closing = amountOf(tail);
  const read = lines.map(({ line, details }) => told(line, details));
  const statement: FileStatement = {
    reference: null,
    from: dayAt(head, 35),
    to: dayAt(tail, 35),
    opening,
    closing,
    lines: read,
    pending: 0,
    problems: adding(opening, closing, read),
  };
  const bank = field(head.text, 3, 7);
  const branch = field(head.text, 12, 16);
  const currency = field(head.text, 17, 19) || null;
  const key = `${bank}${branch}${account}${currency}`;
  const known = accounts.get(key);
  if (known) known.statements.push(statement);
  else accounts.set(key, { number: account, currency, statements: [statement] });
}

const dayAt = ({ text, line }: CfonbRecord, from: number): IsoDate =>
  shortDay(text.slice(from - 1, from + 5), { line });

const POSITIVE = '{ABCDEFGHI';
const NEGATIVE = '}JKLMNOPQR';

/** Fourteen characters from the 91st; the 20th says how many decimals, the last digit is the sign as well. */
function amountOf({ text, line }: CfonbRecord): Cents {
  const written = text.slice(90, 104);
  const mark = written.at(-1) ?? '';
  const positive = POSITIVE.indexOf(mark);
  const digit = positive >= 0 ? positive : NEGATIVE.indexOf(mark);
  demand(
    written.length === 14 && digit >= 0 && /^\d*$/.test(written.slice(0, -1).trim()),
    'statements.amount-unreadable',
    {
      line,
      text: written.trim(),
    },
  );
  const decimals = Number(/\d/.exec(text.charAt(19))?.[0] ?? '2');
  const digits = `${written.slice(0, -1).trim()}${digit}`.padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  const amount = centsOf(`${digits.slice(0, split)}.${digits.slice(split)}`, '.', { line });
  return positive >= 0 ? amount : 0 - amount;
}
