import { formatTime, type Locale } from '@etabli/kernel';
import { currentActor, currentAssociation, Db, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Named, namesOf } from '../roll/names.js';
import { stands } from '../roll/situation.js';
import {
  type CarriedBallot,
  type DeskMerge,
  type DeskProxy,
  mergeDesks,
  type DeskEntry as Said,
  type DeskClash as Unsettled,
} from '../rules/desk-merge.js';
import { DeskEntry } from './entries.entities.js';
import type { DeskClash } from './entries.types.js';
import { set, wordsIn } from './words.js';

/** Every move of a person themselves that counts, noted at a desk or not. */
const SAID = `
  select coalesce(t.entry_id, t.id) as id, coalesce(e.desk, '') as desk, t.person_id as "memberId", t.kind, t.mode, t.at,
    coalesce(e.seen_at, t.at) as "seenAt", t.recorded_at as "receivedAt"
  from attendance t left join desk_entry e on e.association_id = t.association_id and e.id = t.entry_id
  where t.assembly_id = $1 and ${stands('t')} and (e.id is null or e.person_id = t.person_id)`;

const PAPERS = `
  select id, desk, person_id as "giverId", holder_id as "holderId", at, seen_at as "seenAt"
  from desk_entry where assembly_id = $1 and proxy_id is not null`;

const BALLOTS = `
  select s.elector_id as "memberId", s.at from sign_off s
  join vote v on v.association_id = s.association_id and v.id = s.vote_id
  join person p on p.association_id = s.association_id and p.id = s.elector_id
  where v.assembly_id = $1 and v.cancelled_at is null and s.cast_by <> s.elector_id
    and p.representative_id is distinct from s.cast_by`;

/** A merge with the names of everyone it speaks of. */
interface Merged extends DeskMerge {
  said: Map<string, Said>;
}

/** What the desks of an assembly noted, put together. */
@Injectable()
export class DeskMerging {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Three statements, whatever the number of entries. */
  async of(assemblyId: string): Promise<Merged> {
    const said = await this.db.query<Said>(SAID, [assemblyId]);
    const papers = await this.db.query<DeskProxy>(PAPERS, [assemblyId]);
    const ballots = await this.db.query<CarriedBallot>(BALLOTS, [assemblyId]);
    return { ...mergeDesks(said, papers, ballots), said: new Map(said.map((one) => [one.id, one])) };
  }

  /**
   * What the desk that recorded an entry has to know at once: another had noted it, or the contrary; null otherwise. It is
   * told even when its own entry, received second, happened first.
   */
  async remarkOn(entry: DeskEntry): Promise<string | null> {
    const { locale } = currentActor();
    const merged = await this.of(entry.assemblyId);
    const names = await namesOf(this.db, [entry.personId, ...(entry.holderId ? [entry.holderId] : [])]);
    if (entry.refusal) return refused(entry, names, locale);
    const again = merged.repeats.find(({ entryId, of }) => entryId === entry.id || of.id === entry.id);
    const before = again?.of.id === entry.id ? merged.said.get(again.entryId) : again?.of;
    if (before) return noted(before.kind === 'left' ? 'gone' : 'here', before, names, locale);
    const clash = merged.clashes.find(({ entryId }) => entryId === entry.id);
    return clash ? told(clash, entry, merged, names, locale) : null;
  }

  /** What nobody has decided yet. */
  async open(assemblyId: string): Promise<DeskClash[]> {
    const merged = await this.of(assemblyId);
    const undecided = await this.undecided(assemblyId, merged);
    const entries = new Map(undecided.entries.map((entry) => [entry.id, entry]));
    const { locale } = currentActor();
    const names = await namesOf(
      this.db,
      undecided.entries.flatMap(({ personId, holderId }) => [personId, ...(holderId ? [holderId] : [])]),
    );
    const clashes = undecided.clashes.flatMap((clash): DeskClash[] => {
      const entry = entries.get(clash.entryId);
      if (!entry) return [];
      const other = (clash.otherId && entries.get(clash.otherId)) || null;
      const text = told(clash, entry, merged, names, locale);
      return [
        { id: `${clash.entryId}:${clash.otherId ?? ''}`, kind: clash.kind, sentence: text, entry, other },
      ];
    });
    const refusals = undecided.entries
      .filter(({ refusal }) => refusal)
      .map((entry): DeskClash => {
        const text = refused(entry, names, locale);
        return { id: entry.id, kind: 'refused', sentence: text, entry, other: null };
      });
    return [...clashes, ...refusals].sort((a, b) => a.entry.at.getTime() - b.entry.at.getTime());
  }

  /** Clashes with an entry nobody decided of, their entries, and those that were not taken. */
  private async undecided(assemblyId: string, { clashes, said }: Merged) {
    const decided = await this.db.query<{ id: string }>(
      'select entry_id as id from desk_decision where assembly_id = $1',
      [assemblyId],
    );
    const settled = new Set(decided.map(({ id }) => id));
    const isOpen = (id: string | null) => id !== null && said.get(id)?.desk !== '' && !settled.has(id);
    const open = clashes.filter(({ entryId, otherId }) => isOpen(entryId) || isOpen(otherId));
    const ids = open.flatMap(({ entryId, otherId }) => [entryId, ...(otherId ? [otherId] : [])]);
    const refusals = await this.db.query<{ id: string }>(
      'select id from desk_entry where assembly_id = $1 and refusal is not null',
      [assemblyId],
    );
    const waiting = refusals.map(({ id }) => id).filter((id) => !settled.has(id));
    const entries = await this.db.find(DeskEntry, { where: { id: In([...new Set([...ids, ...waiting])]) } });
    return { clashes: open, entries };
  }
}

type Names = Map<string, Named>;
const nameOf = (names: Names, id: string | null): string => (id ? (names.get(id)?.name ?? '') : '');

const refused = ({ personId, refusal }: DeskEntry, names: Names, locale: Locale): string => {
  const why = refusal ? sentence(refusal.code, refusal.details, locale) : '';
  return set(wordsIn(locale).refused({ name: nameOf(names, personId), sentence: why }), locale);
};

const clock = (at: Date, locale: Locale): string => formatTime(at, locale, currentAssociation().timeZone);

/** What another desk had noted of the same person. */
const noted = (
  said: 'here' | 'gone' | 'crossedHere' | 'crossedGone',
  { memberId, desk, at }: Said,
  names: Names,
  locale: Locale,
): string => {
  const words = wordsIn(locale);
  const facts = { name: nameOf(names, memberId), desk: desk || words.noDesk, time: clock(at, locale) };
  return set(words[said](facts), locale);
};

function told(clash: Unsettled, entry: DeskEntry, { said }: Merged, names: Names, locale: Locale): string {
  const other = clash.otherId ? said.get(clash.otherId) : undefined;
  const words = wordsIn(locale);
  const name = nameOf(names, clash.memberId);
  if (!other) return set(words.spokenFor({ name, time: clock(entry.at, locale) }), locale);
  if (clash.kind === 'crossed') {
    return noted(other.kind === 'left' ? 'crossedGone' : 'crossedHere', other, names, locale);
  }
  const holder = nameOf(names, entry.holderId);
  const facts = { name, holder, desk: other.desk || words.noDesk, time: clock(other.at, locale) };
  return set(words.holderGone(facts), locale);
}
