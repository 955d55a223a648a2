import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { sumOf } from '../../rules/statements/balance.js';
import {
  type BankFile,
  type FileAccount,
  type FileLine,
  type FileStatement,
  untold,
} from '../../rules/statements/bank-file.js';
import { centsOf } from './amounts.js';
import { packedDay } from './days.js';
import { type OfxNode, ofxTree } from './ofx-tree.js';

/** The parts of OFX that are statements, of an account or of a card. */
const statementParts = new Set(['STMTRS', 'CCSTMTRS']);

/**
 * Reads the statements of an OFX file, version 1 (SGML) or 2 (XML): one per account it holds.
 *
 * OFX has no opening balance; the one it gives (LEDGERBAL) is taken for the closing one when it is not older than the
 * last line. Refuses what `ofxTree`, `centsOf` and the dates refuse, `statements.element-missing`, and
 * `statements.ofx-empty` when it holds no account.
 */
export function readOfx(text: string): BankFile {
  const found = within(ofxTree(text), statementParts).map(accountOf);
  demand(found.length > 0, 'statements.ofx-empty');
  const accounts = new Map<string, FileAccount>();
  for (const account of found) {
    const key = `${account.number} ${account.currency}`;
    const known = accounts.get(key);
    if (known) known.statements.push(...account.statements);
    else accounts.set(key, account);
  }
  return { format: 'ofx', accounts: [...accounts.values()] };
}

function accountOf(part: OfxNode): FileAccount {
  const from = part.children.find(({ name }) => name === 'BANKACCTFROM' || name === 'CCACCTFROM');
  return {
    number: from ? required(from, 'ACCTID').value.replace(/\s/g, '') : required(part, 'BANKACCTFROM').value,
    currency: required(part, 'CURDEF').value.toUpperCase(),
    statements: [statementOf(part)],
  };
}

function statementOf(part: OfxNode): FileStatement {
  const list = child(part, 'BANKTRANLIST');
  const lines = (list?.children ?? []).filter(({ name }) => name === 'STMTTRN').map(lineOf);
  const days = lines.map(({ bookedOn }) => bookedOn).sort();
  const balance = balanceOf(part);
  const start = list && child(list, 'DTSTART');
  const end = list && child(list, 'DTEND');
  const from = first(days[0], start && dayOf(start), balance?.on);
  const to = last(days.at(-1), end && dayOf(end), balance?.on);
  demand(from && to, 'statements.element-missing', { line: part.line, element: 'DTSTART' });
  const closing = balance && balance.on >= (days.at(-1) ?? from) ? balance.amount : null;
  const opening = closing === null ? null : closing - sumOf(lines);
  return { reference: null, from, to, opening, closing, lines, pending: 0, problems: [] };
}

const first = (...days: (IsoDate | undefined | null)[]): IsoDate | undefined =>
  days.filter((day) => typeof day === 'string').sort()[0];
const last = (day: IsoDate | undefined, end: IsoDate | undefined | null, balance: IsoDate | undefined) =>
  [day, end ?? balance]
    .filter((each) => typeof each === 'string')
    .sort()
    .at(-1);

function balanceOf(part: OfxNode): { amount: Cents; on: IsoDate } | null {
  const balance = child(part, 'LEDGERBAL');
  return balance
    ? { amount: amountOf(required(balance, 'BALAMT')), on: dayOf(required(balance, 'DTASOF')) }
    : null;
}

function lineOf(node: OfxNode): FileLine {
  const text = (name: string): string => child(node, name)?.value ?? '';
  const name = text('NAME') || textOf(child(node, 'PAYEE'), 'NAME');
  const memo = text('MEMO');
  const value = child(node, 'DTAVAIL') ?? child(node, 'DTUSER');
  return {
    ...untold,
    place: node.line,
    bankId: text('FITID') || null,
    bookedOn: dayOf(required(node, 'DTPOSTED')),
    valuedOn: value ? dayOf(value) : null,
    amount: amountOf(required(node, 'TRNAMT')),
    label:
      [name, memo].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join(' ') ||
      text('TRNTYPE'),
    remittance: memo || null,
    counterpartyIban: ibanOf(textOf(child(node, 'BANKACCTTO'), 'ACCTID')),
    batch: null,
  };
}

const ibanOf = (text: string): string | null => {
  const plain = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(plain) ? plain : null;
};

const dayOf = (node: OfxNode): IsoDate => packedDay(node.value, { line: node.line, element: node.name });

/** French banks write the comma in files that ask for the point; both are read. */
const amountOf = ({ value, line, name }: OfxNode): Cents =>
  centsOf(value, value.includes(',') ? ',' : '.', { line, element: name });

const child = (node: OfxNode, name: string): OfxNode | null =>
  node.children.find((each) => each.name === name) ?? null;

const textOf = (node: OfxNode | null, name: string): string => (node && child(node, name)?.value) || '';

function required(node: OfxNode, name: string): OfxNode {
  const found = child(node, name);
  demand(found && (found.value !== '' || found.children.length > 0), 'statements.element-missing', {
    line: node.line,
    element: name,
  });
  return found;
}

function within(node: OfxNode, names: Set<string>): OfxNode[] {
  return node.children.flatMap((each) => (names.has(each.name) ? [each] : within(each, names)));
}
