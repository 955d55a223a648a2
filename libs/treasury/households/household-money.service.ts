import { authorize, refuse } from '@etabli/access';
import { type Clock, formatMoney, type Locale } from '@etabli/kernel';
import { Association, Person } from '@etabli/membership';
import { holds } from '@etabli/membership/people/people.policy';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentActor, currentAssociation, Db, Files, Pdf, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Due } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import { printedReference } from '../rules/reference.js';
import { Creditors } from '../sepa/creditor/creditors.service.js';
import { friendlyIban } from '../sepa/rules/accounts.js';
import { epcPayload } from '../sepa/rules/epc-qr.js';
import type { Transfer } from '../sepa/transfers/transfers.resolver.js';
import { Households } from './households.service.js';
import type { Household, MyHousehold } from './households.types.js';
import { type HouseholdLine, householdPaper } from './paper.js';

/** What a household owes, under one reference: seen and paid by one, for those who agreed. */
@Injectable()
export class HouseholdMoney {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Households) private readonly households: Households,
    @Inject(Dues) private readonly dues: Dues,
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
    const shown = household.members.filter((member) => member.shown);
    const all = await Promise.all(shown.map(({ personId }) => this.dues.ofPerson(personId)));
    return all
      .flat()
      .filter(({ remainingCents, withdrawnAt }) => remainingCents > 0 && withdrawnAt === null)
      .sort((a, b) => (a.dueOn === b.dueOn ? a.sequence - b.sequence : a.dueOn < b.dueOn ? -1 : 1));
  }

  /** One call for all of it, on paper. Refuses `people.not-yours-to-see`. */
  async print(id: string): Promise<StoredFile> {
    const household = await this.households.byId(id);
    const actor = currentActor();
    const reads = actor.personId === household.payerId || holds(actor, 'treasury.read') === true;
    authorize(reads || refuse('people.not-yours-to-see'));
    const association = await this.db.get(Association, currentAssociation().id);
    const locale: Locale = association.locale === 'en' ? 'en' : 'fr';
    const dues = await this.open(household);
    const names = await this.names(dues.map(({ personId }) => personId));
    const lines = dues.map(
      ({ personId, label, dueOn, remainingCents }): HouseholdLine => ({
        ...{ name: names.get(personId) ?? '', label, dueOn, remainingCents },
      }),
    );
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

  private async transfer({ reference, owedCents }: Household): Promise<Transfer | null> {
    const creditor = await this.creditors.current();
    if (!creditor || owedCents === 0) return null;
    const { name, iban, bic } = creditor;
    const payload = epcPayload({ name, iban, bic, amountCents: owedCents, text: reference });
    const printed = printedReference(reference);
    return { name, iban: friendlyIban(iban), bic, amountCents: owedCents, reference: printed, payload };
  }

  private async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      'select id, display_name as name from person where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
