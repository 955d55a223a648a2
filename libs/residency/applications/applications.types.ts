import { Page, PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Place, PlaceKind } from '../places/places.entities.js';
import type { ApplicationStateName } from '../rules/record.js';
import { ApplicationState, PlaceApplication } from './applications.entities.js';
import { PlaceOffer } from './offers.entities.js';

@ObjectType({ description: 'What the assembly gives points for.' })
export class AllocationCriterion {
  @Field()
  key: string;

  @Field()
  label: string;

  @Field(() => Int)
  points: number;
}

@ObjectType({ description: 'What the public form shows.' })
export class ApplicationForm {
  @Field()
  associationName: string;

  @Field()
  timeZone: string;

  @Field()
  isOpen: boolean;

  @Field()
  intro: string;

  @Field(() => [PlaceKind])
  kinds: PlaceKind[];

  @Field(() => [AllocationCriterion])
  criteria: AllocationCriterion[];
}

@ObjectType()
export class ApplicationSent {
  @Field()
  sentTo: string;

  @Field(() => String, { nullable: true, description: 'In a demonstration, where mails reach nobody.' })
  shownAt: string | null;
}

@ObjectType({ description: 'A criterion that would change a rank, or a need that keeps places away.' })
export class WaitingHint {
  @Field(() => AllocationCriterion, { nullable: true })
  criterion: AllocationCriterion | null;

  @Field(() => Int, { nullable: true, description: 'The rank this criterion would give.' })
  rank: number | null;

  @Field(() => String, { nullable: true, description: 'What alone keeps places away: budget, area, noise…' })
  need: string | null;

  @Field(() => Int, { nullable: true, description: 'How many places.' })
  places: number | null;
}

@ObjectType({ description: 'Where one stands and why; never other people’s names.' })
export class WaitingCard {
  @Field(() => ID, { description: 'What is drawn: the number of the application.' })
  applicationId: string;

  @Field(() => Int)
  rank: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  points: number;

  @Field(() => [AllocationCriterion])
  met: AllocationCriterion[];

  @Field()
  ticket: string;

  @Field()
  seed: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Of those who found a place of this kind in three years.',
  })
  medianDays: number | null;

  @Field(() => Int, { description: 'Places of this kind in the house.' })
  places: number;

  @Field(() => Int, { description: 'Those that have all that is asked for.' })
  fitting: number;

  @Field(() => [WaitingHint])
  changes: WaitingHint[];
}

@ObjectType({ description: 'What an applicant sees of an offer.' })
export class OfferedPlace {
  @Field(() => ID)
  id: string;

  @Field()
  place: string;

  @Field(() => Int)
  areaHundredths: number;

  @Field(() => [String])
  features: string[];

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => Int)
  week: number;

  @Field(() => Int)
  monthlyCents: number;

  @Field(() => PlainDate, { description: 'Last day to answer.' })
  until: string;
}

@ObjectType({ description: 'An offer that an applicant let pass.' })
export class PassedOffer {
  @Field()
  place: string;

  @Field({ description: 'They said no; else nobody answered in time.' })
  refused: boolean;
}

@ObjectType({ description: 'What a private link opens.' })
export class ApplicantPage {
  @Field()
  associationName: string;

  @Field()
  slug: string;

  @Field()
  timeZone: string;

  @Field()
  givenName: string;

  @Field(() => ApplicationState)
  state: ApplicationStateName;

  @Field(() => PlaceKind)
  kind: PlaceKind;

  @Field(() => PlainDate)
  appliedOn: string;

  @Field(() => Int)
  week: number;

  @Field(() => String, {
    description: 'Why the commission declined it, or it was withdrawn by nobody; empty otherwise.',
  })
  reason: string;

  @Field(() => WaitingCard, { nullable: true })
  card: WaitingCard | null;

  @Field(() => OfferedPlace, { nullable: true })
  offer: OfferedPlace | null;

  @Field(() => PassedOffer, {
    nullable: true,
    description: 'The one let pass while they wait: one more, and the application is paused.',
  })
  passed: PassedOffer | null;

  @Field(() => OfferedPlace, { nullable: true, description: 'The place they took.' })
  taken: OfferedPlace | null;

  @Field(() => PlainDate, { nullable: true, description: 'When all of it is erased.' })
  forgottenOn: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'They are asked whether they still look: the day it is withdrawn without an answer.',
  })
  answerBy: string | null;
}

@ObjectType()
export class PlaceApplicationPage extends Page(PlaceApplication) {}

@ObjectType({ description: 'How applications are taken.' })
export class WaitingListSettings {
  @Field()
  isOpen: boolean;

  @Field()
  intro: string;

  @Field(() => ID, { nullable: true })
  categoryId: string | null;

  @Field(() => ID, { nullable: true, description: 'The commission whose leads review applications.' })
  commissionId: string | null;

  @Field(() => Int, { description: 'Months without a sign before one is asked; 0 for never.' })
  askMonths: number;

  @Field(() => Int, { description: 'Days to answer before the application is withdrawn.' })
  silentDays: number;

  @Field(() => Int, { description: 'Months until what came to nothing is erased.' })
  forgetMonths: number;

  @Field(() => [AllocationCriterion])
  criteria: AllocationCriterion[];

  @Field()
  adoptedBy: string;

  @Field({ description: 'Published: it decides between equals.' })
  seed: string;

  @Field(() => Date, { nullable: true })
  adoptedAt: Date | null;
}

@ObjectType({ description: 'A rank as it was on a day.' })
export class WaitingRank {
  @Field(() => Int)
  rank: number;

  @Field(() => Int)
  points: number;

  @Field(() => PlaceApplication)
  application: PlaceApplication;
}

@ObjectType({ description: 'Somebody better placed to whom a place is not offered, and why.' })
export class PassedOver {
  @Field(() => Int)
  rank: number;

  @Field(() => PlaceApplication)
  application: PlaceApplication;

  @Field(() => [String], { description: 'In the language of the viewer.' })
  reasons: string[];
}

@ObjectType({ description: 'Two whose weeks complete each other.' })
export class SharingPair {
  @Field(() => PlaceApplication)
  first: PlaceApplication;

  @Field(() => PlaceApplication)
  second: PlaceApplication;

  @Field(() => Int)
  halfDays: number;
}

@ObjectType({ description: 'A place that is nobody’s from a day on.' })
export class PlaceVacancy {
  @Field(() => Place)
  place: Place;

  @Field(() => PlainDate)
  from: string;

  @Field(() => Int)
  freeWeek: number;

  @Field(() => [PlaceApplication], { description: 'The first in line; at most ten.' })
  line: PlaceApplication[];

  @Field(() => Int)
  eligible: number;

  @Field(() => [PassedOver], { description: 'At most twenty.' })
  passed: PassedOver[];

  @Field(() => [SharingPair])
  pairs: SharingPair[];

  @Field(() => [PlaceOffer])
  offers: PlaceOffer[];
}

@ObjectType({ description: 'An offer that went past somebody without a reason: there must be none.' })
export class OfferFault {
  @Field(() => PlaceOffer)
  offer: PlaceOffer;

  @Field(() => [PlaceApplication])
  passed: PlaceApplication[];
}

@ObjectType({ description: 'Something changed of who waits.' })
export class WaitingNews {
  @Field(() => Int, {
    description: 'More than before when somebody came, went, was offered a place or decided on.',
  })
  lines: number;
}
