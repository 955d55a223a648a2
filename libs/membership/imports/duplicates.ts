import type { IsoDate } from '@etabli/kernel';
import { searchable } from '@etabli/kernel';
import { type Candidate, candidateName } from './candidate.js';
import { nameKey } from './name-key.js';
import { compare, type MatchReason, type MatchTarget, type Profile } from './resemblance.js';
import { slips } from './similarity.js';

/** What must be known of the people already there, to tell whether a candidate is one of them. */
export interface KnownPerson {
  id: string;
  kind: 'person' | 'organisation';
  givenName: string;
  familyName: string;
  organisationName: string;
  email: string | null;
  phone: string | null;
  memberNumber: string | null;
  birthDate: IsoDate | null;
  city: string | null;
}

export interface DuplicateMatch {
  /** The candidate's line. */
  line: number;
  target: MatchTarget;
  /** From 0 to 1. */
  score: number;
  reasons: MatchReason[];
  /** `same`: completing the known person may be proposed. `ask`: only a person can tell; nothing is presumed. */
  verdict: 'same' | 'ask';
}

export type { MatchReason, MatchTarget } from './resemblance.js';

/** What is done with a candidate that may be somebody already there. Without a match, a candidate is created. */
export type Decision =
  | { action: 'create' }
  | { action: 'update'; target: MatchTarget; how: 'fill-blanks' | 'overwrite' }
  | { action: 'skip' };

/** A key shared by more people than this (a reception's address, a very common name) tells nobody apart: it is let go. */
const CROWD = 30;
/** At most this many matches are shown for a line. */
const SHOWN = 5;
const WORTH_ASKING = 0.5;

/**
 * Finds whom each candidate may already be: among existing people, and among the earlier lines of the file.
 *
 * People are indexed by member number, e-mail, phone, name and the slips of their name, so that the time grows with
 * their number and not with its square. The same e-mail under two names (a family, a shared mailbox) and the same
 * name under two birth dates are always asked about, never taken as the same.
 */
export function findDuplicates(candidates: Candidate[], existing: KnownPerson[]): DuplicateMatch[] {
  const index = new PeopleIndex();
  for (const person of existing) index.add(profileOf(person, { id: person.id }));
  return candidates.flatMap((candidate) => {
    const profile = profileOf(candidate, { line: candidate.line });
    return index.findThenAdd(profile).map((match) => ({ line: candidate.line, ...match }));
  });
}

/** The best match of each line, when one is sure: what the screen proposes before the person decides. */
export function proposeDecisions(matches: DuplicateMatch[]): Map<number, Decision> {
  const decisions = new Map<number, Decision>();
  for (const { line, target, verdict } of matches) {
    if (verdict === 'same' && !decisions.has(line))
      decisions.set(line, { action: 'update', target, how: 'fill-blanks' });
  }
  return decisions;
}

type Compared = Omit<KnownPerson, 'id'>;

const profileOf = (person: Compared, target: MatchTarget): Profile => ({
  target,
  kind: person.kind,
  name: nameKey(candidateName(person)),
  email: person.email?.toLowerCase() ?? null,
  phone: person.phone,
  memberNumber: person.memberNumber,
  birthDate: person.birthDate,
  city: person.city ? searchable(person.city) : null,
});

/** People found again by any of their keys. */
class PeopleIndex {
  private readonly byKey = new Map<string, Profile[]>();

  add(profile: Profile, keys = keysOf(profile)): void {
    for (const key of keys) {
      const people = this.byKey.get(key);
      if (!people) this.byKey.set(key, [profile]);
      else if (people.length <= CROWD) people.push(profile);
    }
  }

  /** The people a profile may be, the likeliest first; then it counts among them. */
  findThenAdd(profile: Profile): Omit<DuplicateMatch, 'line'>[] {
    const keys = keysOf(profile);
    const around = new Set<Profile>();
    for (const key of keys) {
      const people = this.byKey.get(key) ?? [];
      if (people.length <= CROWD) for (const other of people) around.add(other);
    }
    this.add(profile, keys);
    return [...around]
      .map((other) => ({ target: other.target, ...compare(profile, other) }))
      .filter(({ score }) => score >= WORTH_ASKING)
      .sort((a, b) => b.score - a.score)
      .slice(0, SHOWN);
  }
}

/** What a profile is found by: a crowd under one key leaves the others, which are narrower, to tell. */
function keysOf({ memberNumber, email, phone, name, birthDate, city }: Profile): string[] {
  const keys: string[] = [];
  if (memberNumber) keys.push(`number ${memberNumber}`);
  if (email) keys.push(`email ${email}`, `email ${email} ${name}`);
  if (phone) keys.push(`phone ${phone}`);
  if (!name) return keys;
  keys.push(`name ${name}`);
  if (birthDate) keys.push(`born ${birthDate} ${name}`);
  if (city) keys.push(`city ${city} ${name}`);
  if (name.length >= 4) for (const slip of slips(name)) keys.push(`near ${slip}`);
  return keys;
}
