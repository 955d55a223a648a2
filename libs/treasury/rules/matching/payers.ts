import type { BankLine, KnownIban, Payer } from './facts.js';
import { byId, grouped } from './grouped.js';
import { said, wordsOf } from './text.js';

/** Articles and legal forms, which come and go in the name of an organisation. */
const common = new Set('sarl sas sasu eurl scop scic le la les l de d du des et'.split(' '));
/** Letters that a bank leaves of a name cut short. */
const CUT = 3;

/** Someone recognised in what a line says: by how much, and by what. */
export interface Recognition {
  people: readonly Payer[];
  by: 'iban' | 'name' | 'name-partly';
  /** Several people are called so: nothing is sure. */
  namesakes: boolean;
}

/** Somebody, told by their account or their whole name, and nobody else. */
export const isKnown = (who: Recognition | null): boolean =>
  who !== null && who.by !== 'name-partly' && !who.namesakes;

/** Recognises who pays from the account it comes from, or from the names in its words. */
export class Payers {
  private readonly byId: ReadonlyMap<string, Payer>;
  private readonly byIban: ReadonlyMap<string, readonly KnownIban[]>;
  private readonly byWord: ReadonlyMap<string, readonly Payer[]>;
  private readonly groups: ReadonlyMap<string, readonly Payer[]>;

  constructor(people: readonly Payer[], ibans: readonly KnownIban[]) {
    const sorted = [...people].sort(byId);
    this.byId = new Map(sorted.map((person) => [person.id, person]));
    this.byIban = grouped(ibans, ({ iban }) => [iban]);
    this.byWord = grouped(sorted, (person) => [...new Set(lastWords(person))]);
    this.groups = grouped(sorted, ({ groupId }) => (groupId ? [groupId] : []));
  }

  /** Those of these identifiers who are known. */
  people(personIds: readonly string[]): Payer[] {
    return [...new Set(personIds)].sort().flatMap((id) => this.byId.get(id) ?? []);
  }

  /** Their name as people say it. */
  name(personId: string): string {
    const person = this.byId.get(personId);
    return person ? `${person.givenName} ${person.familyName}`.trim() : '';
  }

  /** The person and those who share its group, by identifier. */
  withGroup(people: readonly Payer[]): string[] {
    const all = people.flatMap((person) => [
      person,
      ...((person.groupId && this.groups.get(person.groupId)) || []),
    ]);
    return [...new Set(all.map(({ id }) => id))].sort();
  }

  /** Folded words of all names of these people. */
  words(personIds: readonly string[]): Set<string> {
    return new Set(this.people(personIds).flatMap(nameWords));
  }

  /** Whom an IBAN has paid for; null when it is not known. */
  ofIban(line: BankLine): Recognition | null {
    const known = this.byIban.get(line.counterparty.iban ?? '') ?? [];
    const people = this.people(known.map(({ personId }) => personId));
    return people.length ? { people, by: 'iban', namesakes: false } : null;
  }

  /** The account says more than a name, and both together more than one; when they disagree, nothing is sure. */
  paying(line: BankLine): Recognition | null {
    const [iban, named] = [this.ofIban(line), this.named(line)];
    if (!iban || !named || named.by === 'name-partly') return iban ?? named;
    const families = new Set(this.withGroup(named.people));
    const both = iban.people.filter(({ id }) => families.has(id));
    if (both.length) return { ...iban, people: both };
    return { people: [...iban.people, ...named.people], by: 'iban', namesakes: true };
  }

  /** Whom the words of a line name: in full first, else by the family name alone or cut short. */
  named(line: BankLine): Recognition | null {
    const words = new Set(wordsOf(said(line)));
    const candidates = new Set([...words].flatMap((word) => this.byWord.get(word) ?? []));
    const full = [...candidates].filter((person) => isNamedInFull(person, words));
    if (full.length) return { people: full, by: 'name', namesakes: haveNamesakes(full) };
    const some = [...candidates].filter((person) => isNamedPartly(person, words));
    const agreeing = some.filter((person) => agrees(person, words));
    const partly = agreeing.length ? agreeing : some;
    return partly.length ? { people: partly, by: 'name-partly', namesakes: haveNamesakes(partly) } : null;
  }
}

/** The words of a family name, or those of an organisation but for its legal form. */
function lastWords(person: Payer): string[] {
  const words = wordsOf(person.familyName);
  const telling = person.givenName ? words : words.filter((word) => !common.has(word));
  return telling.length ? telling : words;
}

const nameWords = (person: Payer): string[] => [...wordsOf(person.givenName), ...lastWords(person)];

/** Every word of a name of at least two: one word alone is also somebody else’s. */
const isNamedInFull = (person: Payer, words: ReadonlySet<string>): boolean =>
  nameWords(person).length > 1 && nameWords(person).every((word) => words.has(word));

/** The family name whole, or one word of the name of an organisation that is long enough to tell. */
const isNamedPartly = (person: Payer, words: ReadonlySet<string>): boolean =>
  person.givenName
    ? lastWords(person).every((word) => words.has(word))
    : lastWords(person).some((word) => word.length > CUT && words.has(word));

/** Does a given name cut short agree? « DUPONT CLAI », « C DUPONT ». */
const agrees = (person: Payer, words: ReadonlySet<string>): boolean => {
  const [given = ''] = wordsOf(person.givenName);
  return [...words].some(
    (word) =>
      word === given[0] || (word.length >= CUT && word.length < given.length && given.startsWith(word)),
  );
};

const haveNamesakes = (people: readonly Payer[]): boolean =>
  new Set(people.map(({ groupId, id }) => groupId ?? id)).size > 1;
