import { authorize, refuse } from '@etabli/access';
import { type Clock, formatMoney, type Locale } from '@etabli/kernel';
import { Association, Person } from '@etabli/membership';
import { holds } from '@etabli/membership/people/people.policy';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentActor, currentAssociation, Db, Files, Pdf, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Due } from '../dues/dues.entities.js';
import { Creditors } from '../sepa/creditor/creditors.service.js';
import { type Transfer, transferTo } from '../sepa/transfers/transfer.js';
import { Households, TO_PAY } from './households.service.js';
import type { Household, MyHousehold } from './households.types.js';
import { type HouseholdLine, householdPaper } from './paper.js';

/** What a household owes, under one reference: seen and paid by one, for those who agreed. */
@Injectable()
export class HouseholdMoney {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Households) private readonly households: Households,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The viewer’s; null when they are in none. */
  async mine(): Promise<MyHousehold | null> {
    const personId = currentActor().personId as string;
    const household = await this.households.ofPerson(personId);
    if (!household) return null;
    const pays = household.payerId === personId;
    return { household, pays, transfer: pays ? await this.transfer(household) : null };
  }

  /** What those who agreed still owe, the oldest first: for who pays, and who reads the books; nobody else sees any. */
  async open(household: Household): Promise<Due[]> {
    const actor = currentActor();
    if (actor.personId !== household.payerId && holds(actor, 'treasury.read') !== true) return [];
    const shown = household.members.filter((member) => member.shown).map(({ personId }) => personId);
    const rows = await this.db.query<{ id: string }>(
      `select id from due_now d where d.person_id = any($1) and ${TO_PAY}`,
      [shown],
    );
    const where = { id: In(rows.map(({ id }) => id)) };
    return this.db.find(Due, { where, order: { dueOn: 'asc', sequence: 'asc' } });
  }

  /** One call for all of it, on paper. Refuses `people.not-yours-to-see`. */
  async print(id: string): Promise<StoredFile> {
    const household = await this.households.byId(id);
    const actor = currentActor();
    const reads = actor.personId === household.payerId || holds(actor, 'treasury.read') === true;
    authorize(reads || refuse('people.not-yours-to-see'));
    const association = await this.db.get(Association, currentAssociation().id);
    const locale: Locale = association.locale === 'en' ? 'en' : 'fr';
    const lines = await this.lines(household);
    const { displayName, street, postcode, city } = await this.db.get(Person, household.payerId);
    const addressee = [displayName, street, `${postcode} ${city}`.trim()].filter(Boolean);
    const { title, paper } = householdPaper(
      { household: household.name, addressee, letterhead: letterheadOf(association), lines },
      await this.transfer(household),
      { locale, createdAt: this.clock.now() },
    );
    const bytes = await this.pdf.render(paper);
    const name = `${title}, ${formatMoney(household.owedCents, locale)}.pdf`;
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith: null });
  }

  /** What each who agreed still owes for each thing, by name. */
  async lines(household: Household): Promise<HouseholdLine[]> {
    const dues = await this.open(household);
    const names = await this.names(dues.map(({ personId }) => personId));
    return dues.map(({ personId, label, dueOn, remainingCents }) => ({
      ...{ name: names.get(personId) ?? '', label, dueOn, remainingCents },
    }));
  }

  /** One transfer for all of it; null while the house has no account, or nothing is left to pay. */
  async transfer({ reference, owedCents }: Household): Promise<Transfer | null> {
    const creditor = await this.creditors.current();
    if (!creditor || owedCents === 0) return null;
    return transferTo(creditor, { amountCents: owedCents, reference });
  }

  private async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      'select id, display_name as name from person where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
