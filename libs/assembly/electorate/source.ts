import type { IsoDate, Period } from '@etabli/kernel';
import { Categories, Electors, Fees, Memberships, Person, StatutesVersion } from '@etabli/membership';
import { isMemberOn } from '@etabli/membership/rules/standing';
import { type ClauseValues, readStatutes, type Statutes } from '@etabli/membership/rules/statutes';
import { Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { MemberFacts, MembershipFacts } from '../rules/electorate.js';

/** A version of the statutes; `id` is null when the association has entered none and law and usage decide alone. */
export interface StatutesInForce {
  id: string | null;
  statutes: Statutes;
}

/** A member with what the rules look at, and the name they are listed by. */
export interface KnownMember extends MemberFacts {
  name: string;
  sortName: string;
}

/** What an assembly needs to know of the members and the statutes, in few statements whatever the number of people. */
@Injectable()
export class MembershipSource {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Electors) private readonly electors: Electors,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Categories) private readonly categories: Categories,
    @Inject(Fees) private readonly fees: Fees,
  ) {}

  /**
   * The version fixed for an assembly, or else the one in force on a day (before the first, the first). Read once for all the
   * assemblies of a list.
   */
  async statutes(on: IsoDate, fixedId: string | null = null): Promise<StatutesInForce> {
    const versions = (await load('assembly-statutes', 'all', () => this.versions())) ?? [];
    const found = fixedId
      ? versions.find(({ id }) => id === fixedId)
      : (versions.find(({ effectiveFrom }) => effectiveFrom <= on) ?? versions.at(-1));
    return {
      id: found?.id ?? null,
      statutes: readStatutes(found?.document ?? { values: {} as ClauseValues }),
    };
  }

  /** Everyone who is a member on one of the days, by name. */
  async membersOn(days: IsoDate[]): Promise<KnownMember[]> {
    const known = await this.everyone();
    return known.filter(({ memberships }) => days.some((day) => isMemberOn(memberships, day)));
  }

  /** Everyone the association knows, members or not, by name. */
  async everyone(): Promise<KnownMember[]> {
    const everyone = await this.electors.source();
    return everyone.map(({ displayName, ...facts }) => ({ ...facts, name: displayName }));
  }

  /** A person and the organisations they vote for, the person first: nobody else is read. */
  async votersFor(personId: string): Promise<KnownMember[]> {
    const people = await this.db.find(Person, {
      where: [{ id: personId }, { representativeId: personId, erasedAt: IsNull() }],
      order: { sortName: 'asc', id: 'asc' },
    });
    const known = await Promise.all(people.map((person) => this.known(person)));
    return known.sort((a, b) => Number(b.id === personId) - Number(a.id === personId));
  }

  private async known(person: Person): Promise<KnownMember> {
    const { id, kind, displayName: name, sortName, birthDate, representativeId } = person;
    const [memberships, paid] = await Promise.all([this.membershipsOf(id), this.paidBy(id)]);
    return { id, kind, name, sortName, birthDate, representativeId, memberships, paid };
  }

  private async membershipsOf(personId: string): Promise<MembershipFacts[]> {
    const memberships = await this.memberships.ofPerson(personId);
    return Promise.all(
      memberships.map(async ({ startsOn: start, endsOn: end, categoryId }) => {
        const category = await this.categories.byId(categoryId);
        const { voice, weight, collegeId } = category ?? {
          voice: 'consultative',
          weight: 1,
          collegeId: null,
        };
        return { start, end, voice, weight, collegeId };
      }),
    );
  }

  private async paidBy(personId: string): Promise<Period[]> {
    const fees = await this.fees.ofPerson(personId);
    const reversals = await Promise.all(fees.map(({ id }) => this.fees.reversalOf(id)));
    return fees
      .filter((_, index) => reversals[index] === null)
      .map(({ startsOn: start, endsOn: end }) => ({ start, end }));
  }

  private async versions(): Promise<Map<string, StatutesVersion[]>> {
    return new Map([
      ['all', await this.db.find(StatutesVersion, { order: { effectiveFrom: 'desc', number: 'desc' } })],
    ]);
  }
}
