import { demand, type Locale } from '@etabli/kernel';
import { Categories, Memberships, People, type Person } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AcceptedOffers } from '../chain/accepted.js';
import { Allocations } from '../places/allocations.service.js';
import { PlaceApplication } from './applications.entities.js';
import { ApplicationLetters } from './letters.js';
import { WaitingLists } from './list.service.js';
import { OfferOutcome, type PlaceOffer } from './offers.entities.js';
import { Offers } from './offers.service.js';

/** An offer is taken: the applicant becomes a member of the house, the place is theirs, and what follows is told. */
@Injectable()
export class Taking {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Offers) private readonly offers: Offers,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(People) private readonly people: People,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Categories) private readonly categories: Categories,
    @Inject(Allocations) private readonly allocations: Allocations,
    @Inject(AcceptedOffers) private readonly accepted: AcceptedOffers,
    @Inject(ApplicationLetters) private readonly letters: ApplicationLetters,
  ) {}

  /** All of it in one go. Refuses `offer.over`, `offer.no-category`, and what stands in the way of an allocation. */
  async take(id: string): Promise<void> {
    const offer = await this.offers.open(id);
    const { placeId, startsOn, week, monthlyCents } = offer;
    const applicant = await this.db.get(PlaceApplication, offer.applicationId, { lock: true });
    const { id: personId } = await this.becomesPerson(applicant);
    await this.admit(personId, offer);
    const allocation = await this.allocations.keepPromise({
      ...{ placeId, personId, startsOn, lastDay: null, week, seats: 1, monthlyCents },
    });
    await this.offers.end(offer, OfferOutcome.taken, '', allocation.id);
    await this.lists.note([{ applicationId: applicant.id, kind: 'housed' }]);
    await this.accepted.taken({
      ...{
        offerId: id,
        placeId,
        personId,
        allocationId: allocation.id,
        startsOn,
        lastDay: null,
        monthlyCents,
      },
    });
    await this.letters.send('taken', { ...applicant, personId }, { offer: await this.offers.facts(offer) });
  }

  /** Who has the same address already, or somebody new. The address was confirmed by its owner. */
  private async becomesPerson(applicant: PlaceApplication): Promise<Pick<Person, 'id'>> {
    const { givenName, familyName, email, phone } = applicant;
    const known = await this.db.row<{ id: string }>(
      `select id from person where email = $1 and kind = 'person' and erased_at is null order by id limit 1`,
      [email],
    );
    const person = known ?? (await this.people.register({ givenName, familyName, email, phone }));
    if (!known)
      await this.db.query('update person set locale = $2 where id = $1', [
        person.id,
        applicant.locale as Locale,
      ]);
    await this.db.change(PlaceApplication, applicant.id, { personId: person.id });
    return person;
  }

  /** A place is a member’s: who is none on the first day becomes one then. */
  private async admit(personId: string, { startsOn }: PlaceOffer): Promise<void> {
    const member = await this.db.row(
      'select from membership where person_id = $1 and days_of(starts_on, ends_on) && days_of($2, null)',
      [personId, startsOn],
    );
    if (member) return;
    const [first] = await this.categories.list();
    const categoryId = (await this.lists.settings())?.categoryId ?? first?.id;
    demand(categoryId, 'offer.no-category');
    await this.memberships.admit(personId, categoryId, startsOn);
  }
}
