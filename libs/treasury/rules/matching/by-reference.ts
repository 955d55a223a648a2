import type { Books } from './books.js';
import type { BankLine, OpenDue, RecordedPayment } from './facts.js';
import type { Found, Reason } from './outcome.js';
import { amountReason, inFull, payment, restReasons, spread } from './spread.js';
import { sums } from './subsets.js';
import { said } from './text.js';

/** What the references written on a line say of it. */
export function byReference(line: BankLine, books: Books): Found[] {
  if (line.cents <= 0) return [];
  const recognised = books.recognise(`${said(line)} ${line.endToEndId ?? ''}`);
  const mended = recognised.some(({ written }) => written !== null);
  if (mended)
    return recognised.flatMap(({ reference, written }) => mendedOf(line, books, reference, written ?? ''));
  const references = recognised.map(({ reference }) => reference);
  const named = references.flatMap((reference) => books.duesNamed(reference));
  const dues = [...new Map(named.map((due) => [due.id, due])).values()];
  const told = references.flatMap((reference) => books.recordedFor(reference, line.cents, line.on));
  const reasons: Reason[] = references.map((reference) => ({ code: 'reference', reference }));
  return alternatives([
    ...recordedAlready(told, reasons, books),
    ...ofDues(line, books, dues, reasons, books.payerFor(references)),
  ]);
}

/** Put right by one character: sure only when the amount or the payer says the same. */
function mendedOf(line: BankLine, books: Books, reference: string, written: string): Found[] {
  const due = books.dueOf(reference);
  if (!due) return [];
  const family = books.payers.withGroup(books.payers.people([due.personId]));
  const who = books.payers.ofIban(line) ?? books.payers.named(line);
  const isTheirs =
    who !== null &&
    who.by !== 'name-partly' &&
    !who.namesakes &&
    who.people.some(({ id }) => family.includes(id));
  const agrees = due.leftCents === line.cents || isTheirs;
  const reasons: Reason[] = [{ code: 'reference-mended', reference, written }];
  return ofDues(line, books, [due], reasons).map((found) => ({ ...found, sure: found.sure && agrees }));
}

/** Two that differ leave a choice. */
const alternatives = (found: readonly Found[]): Found[] =>
  found.map((one) => ({ ...one, sure: one.sure && found.length === 1 }));

/** A payment recorded by hand is joined instead of doubled. */
export function recordedAlready(
  payments: readonly RecordedPayment[],
  reasons: readonly Reason[],
  books: Books,
): Found[] {
  const once = new Map(payments.map((one) => [one.id, one]));
  return [...once.values()].map((one) => ({
    action: { kind: 'join', of: 'payment', id: one.id, paymentIds: [one.id], feeCents: 0 },
    reasons: [...reasons, { code: 'recorded', on: one.receivedOn, name: books.payers.name(one.personId) }],
    sure: true,
    weight: 90,
  }));
}

/** @param payer of a household; whoever owes the first one otherwise */
function ofDues(
  line: BankLine,
  books: Books,
  dues: readonly OpenDue[],
  reasons: readonly Reason[],
  payer: string | null = null,
): Found[] {
  const [first] = dues;
  if (!first) return [];
  const asked = dues.reduce((sum, { leftCents }) => sum + leftCents, 0);
  const payerId = payer ?? first.personId;
  if (asked === line.cents) {
    const whole = [...reasons, amountReason(dues, books)];
    return [payment({ payerId, parts: inFull(dues), reasons: whole, sure: true, weight: 100 })];
  }
  return asked > line.cents ? inPart(line, books, dues, reasons) : andMore(line, books, dues, reasons);
}

/** The others that the same people have open. */
const othersOf = (books: Books, dues: readonly OpenDue[]): OpenDue[] => {
  const people = books.payers.people(dues.map(({ personId }) => personId));
  return books.duesOf(books.payers.withGroup(people)).filter(({ id }) => dues.every((due) => due.id !== id));
};

/** Less than what the references ask: a part, unless it is exactly what something else asks. */
function inPart(line: BankLine, books: Books, dues: readonly OpenDue[], reasons: readonly Reason[]): Found[] {
  const payerId = dues[0]?.personId ?? '';
  const { parts, creditCents } = spread(dues, line.cents);
  const exact = [...dues, ...othersOf(books, dues)].filter(
    ({ leftCents, id }) => leftCents === line.cents && (dues.length > 1 || id !== dues[0]?.id),
  );
  const part = payment({
    ...{ payerId, parts, creditCents, weight: 80, sure: dues.length === 1 && exact.length === 0 },
    reasons: [...reasons, ...restReasons(dues, parts, creditCents)],
  });
  const others = exact.map((due) =>
    payment({
      ...{ payerId: due.personId, parts: inFull([due]), sure: false, weight: 75 },
      reasons: [...reasons, amountReason([due], books)],
    }),
  );
  return [part, ...others];
}

/** More than what the references ask: with others of the same people that make the sum, else kept as credit. */
function andMore(
  line: BankLine,
  books: Books,
  dues: readonly OpenDue[],
  reasons: readonly Reason[],
): Found[] {
  const payerId = dues[0]?.personId ?? '';
  const asked = dues.reduce((sum, { leftCents }) => sum + leftCents, 0);
  const others = othersOf(books, dues);
  const ways = sums(
    others.map(({ leftCents }) => leftCents),
    line.cents - asked,
  );
  const found = ways.found.map((places) => {
    const all = [...dues, ...places.flatMap((at) => others[at] ?? [])];
    const sure = ways.complete && ways.found.length === 1;
    const why = [...reasons, amountReason(all, books)];
    return payment({ payerId, parts: inFull(all), reasons: why, sure, weight: 85 });
  });
  if (found.length) return found;
  const creditCents = line.cents - asked;
  return [
    payment({
      ...{ payerId, parts: inFull(dues), creditCents, weight: 70, sure: others.length === 0 },
      reasons: [...reasons, { code: 'credit', creditCents }],
    }),
  ];
}
