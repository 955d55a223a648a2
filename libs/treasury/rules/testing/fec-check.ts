/** What an inspector's program would say of a file: nothing, when it is in legal form. Written apart from what writes it. */
export function faultsOfFec(bytes: Uint8Array): {
  faults: string[];
  lines: number;
  entries: number;
  debit: bigint;
} {
  const text = new TextDecoder('iso-8859-15').decode(bytes);
  const records = text.split(/\r?\n/).filter((record) => record !== '');
  const faults: string[] = [];
  const headings = (records.shift() ?? '').split('\t');
  if (headings.join(' ') !== legal) faults.push(`headings: ${headings.join(' ')}`);
  const sums = new Map<string, bigint>();
  let debit = 0n;
  let last = '';
  records.forEach((record, at) => {
    const cells = record.split('\t');
    const say = (what: string) => faults.push(`line ${at + 2}: ${what}`);
    if (cells.length !== 18) say(`${cells.length} columns`);
    for (const column of [0, 1, 2, 3, 4, 5, 8, 9, 10, 15])
      if (!cells[column]) say(`column ${column + 1} is empty`);
    for (const column of [3, 9, 15]) if (!isDay(cells[column] ?? '')) say(`${cells[column]} is not a day`);
    for (const column of [11, 12])
      if (!/^\d+,\d\d$/.test(cells[column] ?? '')) say(`${cells[column]} is no amount`);
    if (!/^\d{3}/.test(cells[4] ?? '')) say(`${cells[4]} is no account`);
    const key = `${cells[0]} ${cells[2]}`;
    if (key !== last && sums.has(key)) say(`entry ${key} is told in two places`);
    last = key;
    const [paid, received] = [cents(cells[11]), cents(cells[12])];
    if (paid > 0n && received > 0n) say('both a debit and a credit');
    debit += paid;
    sums.set(key, (sums.get(key) ?? 0n) + paid - received);
  });
  for (const [key, sum] of sums) if (sum !== 0n) faults.push(`entry ${key} is off by ${sum} cents`);
  return { faults, lines: records.length, entries: sums.size, debit };
}

const legal =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate ' +
  'EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';

const cents = (amount = ''): bigint => BigInt(amount.replace(/\D/g, '') || '0');

const isDay = (day: string): boolean => {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(day) ?? [];
  const read = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${year}-${month}-${date}`);
};
