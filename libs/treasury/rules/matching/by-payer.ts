import type { Books } from './books.js';
import { recordedAlready } from './by-reference.js';
import type { BankLine, OpenDue } from './facts.js';
import type { Found, Reason } from './outcome.js';
import { isKnown, type Recognition } from './payers.js';
import { amountReason, inFull, payment, restReasons, spread } from './spread.js';
import { sums } from './subsets.js';
import { kindsNamed, monthsNamed, said } from './text.js';

/** What the account or the names on a line say of it, with the amount and the period. */
export function byPayer(line: BankLine, books: Books): Found[] {
  if (line.cents <= 0) return [];
  const who = books.payers.paying(line);
  if (!who) return [];
  if (who.namesakes)
    return who.people.flatMap((person) => ofPeople(line, books, { ...who, people: [person] }));
  return ofPeople(line, books, who);
}

function ofPeople(line: BankLine, books: Books, who: Recognition): Found[] {
  const ids = books.payers.withGroup(who.people);
  const text = said(line);
  const kinds = kindsNamed(text);
  if (kinds?.size === 0) return [];
  const months = monthsNamed(text, line.on, books.payers.words(ids));
  const dues = books.duesOf(ids);
  const fitting = dues.filter((due) => (kinds?.has(due.kind) ?? true) && isOfMonths(due, months));
  const reasons = reasonsOf(who, books);
  const known = isKnown(who);
  const told = recordedAlready(books.recordedOf(ids, line.cents, line.on), reasons, books);
  const exact = exactly({ line, books, who, dues: fitting, months, known, reasons });
  if (told.length + exact.length > 0) {
    const one = told.length + exact.length === 1;
    return [...told, ...exact].map((found) => ({ ...found, sure: found.sure && one && known }));
  }
  const wider = exactly({ line, books, who, dues, months: [], known: false, reasons });
  return wider.length ? wider : inOrder(line, who, fitting.length ? fitting : dues, reasons);
}

const reasonsOf = (who: Recognition, books: Books): Reason[] =>
  who.people.map(({ id }) => ({
    code: who.namesakes && who.by !== 'iban' ? 'namesakes' : who.by,
    name: books.payers.name(id),
  }));

/** Does a due cover a month that is named, when any is? */
const isOfMonths = (due: OpenDue, months: readonly string[]): boolean =>
  months.length === 0 ||
  months.some(
    (month) => (due.coversFrom ?? due.dueOn) <= `${month}-31` && (due.coversTo ?? due.dueOn) >= `${month}-01`,
  );

type Asked = {
  line: BankLine;
  books: Books;
  who: Recognition;
  dues: readonly OpenDue[];
  months: readonly string[];
  known: boolean;
  reasons: readonly Reason[];
};

/** The dues that make the amount exactly: sure when there is one way only. */
function exactly({ line, books, who, dues, months, known, reasons }: Asked): Found[] {
  const ways = sums(
    dues.map(({ leftCents }) => leftCents),
    line.cents,
  );
  const sure = known && ways.complete && ways.found.length === 1;
  return ways.found.map((places, rank) => {
    const all = places.flatMap((at) => dues[at] ?? []);
    const periods: Reason[] = months.map((month) => ({ code: 'period', month }));
    return payment({
      ...{ payerId: payerOf(who, all), parts: inFull(all), sure },
      reasons: [...reasons, amountReason(all, books), ...periods],
      weight: strength(who) + (months.length ? 12 : 8) - rank,
    });
  });
}

/** No dues make the amount: the oldest first, what is left is credit. A person decides. */
function inOrder(
  line: BankLine,
  who: Recognition,
  dues: readonly OpenDue[],
  reasons: readonly Reason[],
): Found[] {
  if (who.by === 'name-partly') return [];
  const { parts, creditCents } = spread(dues, line.cents);
  const touched = dues.filter(({ id }) => parts.some(({ dueId }) => dueId === id));
  return [
    payment({
      ...{ payerId: payerOf(who, touched), parts, creditCents, sure: false, weight: strength(who) - 20 },
      reasons: [...reasons, ...restReasons(touched, parts, creditCents)],
    }),
  ];
}

/** Who is recognised, or when that is several people, the first of whom something is due. */
const payerOf = (who: Recognition, dues: readonly OpenDue[]): string => {
  const ids = who.people.map(({ id }) => id);
  const owner = dues.find(({ personId }) => ids.includes(personId))?.personId;
  return (ids.length === 1 ? ids[0] : owner) ?? dues[0]?.personId ?? ids[0] ?? '';
};

const strength = (who: Recognition): number =>
  who.namesakes ? 30 : { iban: 60, name: 50, 'name-partly': 20 }[who.by];
