import { XMLParser } from 'fast-xml-parser';
import { ibanFault } from '../rules/accounts.js';
import { isSepaText } from '../rules/characters.js';
import { centsOf, euros } from '../rules/euros.js';

/** What a file must not leave the house with. Each names what is wrong and where. */
export interface FileFault {
  code: 'count' | 'sum' | 'iban' | 'text' | 'identifier' | 'twice' | 'empty' | 'amount';
  where: string;
}

interface Read {
  [name: string]: Read | Read[] | string | undefined;
}

const LISTS = new Set(['PmtInf', 'DrctDbtTxInf', 'AdrLine']);
const parser = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  isArray: (name) => LISTS.has(name),
});

const at = (read: Read, path: string): string => {
  const found = path.split('.').reduce<Read | string | undefined>((node, name) => {
    const next = typeof node === 'object' ? node[name] : undefined;
    return Array.isArray(next) ? next[0] : next;
  }, read);
  return typeof found === 'string' ? found : '';
};

const list = (read: Read, name: string): Read[] => {
  const found = read[name];
  return Array.isArray(found) ? found : [];
};

/** Numbers and sums said once for a group must be those of what is in it. */
function controlFaults(said: Read, orders: Read[], where: string): FileFault[] {
  const sum = orders.reduce((cents, order) => cents + centsOf(at(order, 'InstdAmt')), 0);
  return [
    ...(at(said, 'NbOfTxs') === String(orders.length) ? [] : [{ code: 'count' as const, where }]),
    ...(at(said, 'CtrlSum') === euros(sum) ? [] : [{ code: 'sum' as const, where }]),
  ];
}

function orderFaults(order: Read): FileFault[] {
  const where = at(order, 'PmtId.EndToEndId');
  const identifiers = [where, at(order, 'DrctDbtTx.MndtRltdInf.MndtId')];
  const texts = [at(order, 'Dbtr.Nm'), at(order, 'RmtInf.Ustrd')];
  const faults: [FileFault['code'], boolean][] = [
    ['identifier', identifiers.some((id) => id === '' || id.length > 35 || !isSepaText(id))],
    ['text', texts.some((text) => text === '' || text.length > 140 || !isSepaText(text))],
    ['iban', ibanFault(at(order, 'DbtrAcct.Id.IBAN')) !== null],
    ['amount', centsOf(at(order, 'InstdAmt')) < 1],
  ];
  return faults.filter(([, wrong]) => wrong).map(([code]) => ({ code, where }));
}

/**
 * Reads a file of debits again before it is handed over, and says what a bank would refuse: counts and sums that do
 * not add up, an identifier used twice, too long or in signs outside the SEPA set, an account that cannot be.
 *
 * @returns no fault for a file that may leave
 */
export function pain008Faults(xml: string): FileFault[] {
  const document = parser.parse(xml) as { Document: { CstmrDrctDbtInitn: Read } };
  const root = document.Document.CstmrDrctDbtInitn;
  const payments = list(root, 'PmtInf');
  const orders = payments.flatMap((payment) => list(payment, 'DrctDbtTxInf'));
  if (orders.length === 0) return [{ code: 'empty', where: '' }];
  const ids = orders.map((order) => at(order, 'PmtId.EndToEndId'));
  return [
    ...controlFaults(root['GrpHdr'] as Read, orders, 'GrpHdr'),
    ...payments.flatMap((payment) =>
      controlFaults(payment, list(payment, 'DrctDbtTxInf'), at(payment, 'PmtInfId')),
    ),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((where): FileFault => ({ code: 'twice', where })),
    ...orders.flatMap(orderFaults),
  ];
}
