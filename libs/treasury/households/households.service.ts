import { type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday, Person, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { answersFor, householdReference, isMinor } from '../rules/households.js';
import type { HouseholdInput, HouseholdMemberInput } from './households.inputs.js';
import type { Household, HouseholdMember } from './households.types.js';

/** What is left to pay of a due; not while a debit is on its way for it. */
export const TO_PAY = `d.remaining_cents > 0 and d.withdrawn_at is null and not exists (select from debit_now b
  where b.association_id = d.association_id and b.due_id = d.id and b.state in ('prepared', 'approved', 'sent'))`;

const HOUSEHOLDS = `
  select h.id, h.name, h.payer_id as "payerId", h.reference, h.ended_on::text as "endedOn",
    coalesce((select sum(d.remaining_cents) from household_member_now m
      join due_now d on d.association_id = m.association_id and d.person_id = m.person_id and ${TO_PAY}
      where m.association_id = h.association_id and m.household_id = h.id and m.shown), 0)::int as "owedCents",
    coalesce((select json_agg(json_build_object('id', m.id, 'personId', m.person_id, 'guardianId', m.guardian_id,
        'from', m.from_day, 'birthDate', p.birth_date, 'shown', m.shown, 'answered', m.answered)
        order by m.person_id <> h.payer_id, p.sort_name, p.id)
      from household_member_now m join person p on p.association_id = m.association_id and p.id = m.person_id
      where m.association_id = h.association_id and m.household_id = h.id), '[]') as members
  from household_now h`;

type Row = Omit<Household, 'members'> & {
  members: (Omit<HouseholdMember, 'minor' | 'mine'> & { birthDate: IsoDate | null })[];
};

/** Households: who pays for whom, dated; what each owes is shown to who pays only when they say so. */
@Injectable()
export class Households {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that stand, by name. One statement. */
  async list(): Promise<Household[]> {
    const rows = await this.db.query<Row>(`${HOUSEHOLDS} where h.ended_on is null order by h.name, h.id`);
    return rows.map((row) => this.seen(row));
  }

  /** Refuses `not-found`. */
  async byId(id: string): Promise<Household> {
    const row = await this.db.row<Row>(`${HOUSEHOLDS} where h.id = $1`, [id]);
    demand(row, 'not-found');
    return this.seen(row);
  }

  /** The one somebody is in today, or answers for somebody of. */
  async ofPerson(personId: string): Promise<Household | null> {
    const row = await this.db.row<Row>(
      `${HOUSEHOLDS} where h.ended_on is null and exists (select from household_member_now m
         where m.association_id = h.association_id and m.household_id = h.id
           and $1 in (m.person_id, m.guardian_id)) order by h.id limit 1`,
      [personId],
    );
    return row ? this.seen(row) : null;
  }

  /** Refuses `people.erased`, `household.already` (whoever pays is in another one), `input.required`. */
  async found({ name, payerId }: HouseholdInput): Promise<Household> {
    await this.demandKnown(payerId);
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('households' || current_association(), 0))`,
    );
    const last = await this.db.row<{ next: number }>(
      'select coalesce(max(sequence), 0) + 1 as next from household',
    );
    const sequence = last?.next ?? 1;
    const id = newId();
    await this.db.query('insert into household (id, name, sequence, reference) values ($1, $2, $3, $4)', [
      ...[id, said(name, 'name', 80), sequence, householdReference(sequence)],
    ]);
    await this.db.query(
      'insert into household_payer (id, household_id, payer_id, number) values ($1, $2, $3, 1)',
      [newId(), id, payerId],
    );
    return this.join({ householdId: id, personId: payerId, from: currentToday(this.clock) });
  }

  /**
   * Refuses `household.ended`, `household.already` (they are in one on that day), `household.guardian` (a minor has one, who is of
   * age), `people.erased`.
   */
  async join({ householdId, personId, from, guardianId = null }: HouseholdMemberInput): Promise<Household> {
    await this.hold(householdId);
    const person = await this.demandKnown(personId);
    const today = currentToday(this.clock);
    const minor = isMinor(person.birthDate, today);
    const guardian = guardianId ? await this.demandKnown(guardianId) : null;
    const answered = !minor || (guardian !== null && !isMinor(guardian.birthDate, today));
    demand(answered, 'household.guardian', {}, 'guardianId');
    await this.db.query(
      'insert into household_member (id, household_id, person_id, guardian_id, from_day) values ($1, $2, $3, $4, $5)',
      [newId(), householdId, personId, minor ? guardianId : null, from],
    );
    await this.live.announce('treasury');
    return this.byId(householdId);
  }

  /** They pay for themselves again from today on. Refuses `household.payer` (somebody else must pay first), `not-found`. */
  async leave(memberId: string): Promise<Household> {
    const member = await this.member(memberId);
    const { payerId } = await this.hold(member.householdId);
    demand(member.personId !== payerId, 'household.payer');
    await this.end([memberId]);
    return this.byId(member.householdId);
  }

  /** Everybody pays for themselves again from today on. Refuses `household.ended`. */
  async takeApart(id: string): Promise<Household> {
    await this.hold(id);
    await this.db.query('update household set ended_on = $2 where id = $1', [id, currentToday(this.clock)]);
    const members = await this.db.query<{ id: string }>(
      'select id from household_member where household_id = $1 and until_day is null',
      [id],
    );
    await this.end(members.map((member) => member.id));
    return this.byId(id);
  }

  /** One that stands, held until the operation ends. Refuses `household.ended`, `not-found`. */
  async hold(id: string): Promise<Household> {
    await this.db.query('select from household where id = $1 for update', [id]);
    const household = await this.byId(id);
    demand(household.endedOn === null, 'household.ended');
    return household;
  }

  /** Somebody of a household today. Refuses `not-found`. */
  async member(id: string) {
    const row = await this.db.row<{
      householdId: string;
      personId: string;
      guardianId: string | null;
      birthDate: IsoDate | null;
    }>(
      `select m.household_id as "householdId", m.person_id as "personId", m.guardian_id as "guardianId",
         p.birth_date::text as "birthDate"
       from household_member_now m join person p on p.association_id = m.association_id and p.id = m.person_id
       where m.id = $1`,
      [id],
    );
    demand(row, 'not-found');
    return row;
  }

  private async demandKnown(personId: string): Promise<Person> {
    const person = await this.db.get(Person, personId);
    demand(!person.erasedAt, 'people.erased');
    return person;
  }

  private async end(memberIds: readonly string[]): Promise<void> {
    await this.db.query(
      'update household_member set until_day = greatest($2::date, from_day) where id = any($1)',
      [memberIds, currentToday(this.clock)],
    );
    await this.live.announce('treasury');
  }

  private seen({ members, ...household }: Row): Household {
    const today = currentToday(this.clock);
    const { personId } = currentActor();
    return {
      ...household,
      members: members.map(({ birthDate, ...member }) => ({
        ...member,
        minor: isMinor(birthDate, today),
        mine: answersFor({ ...member, birthDate }, personId, today),
      })),
    };
  }
}
