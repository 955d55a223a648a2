import { addConstraints, addRefusals } from '@etabli/platform';
import { Applicants } from './applicants.service.js';
import {
  ApplicationStep,
  CriteriaAdopted,
  PlaceApplication,
  Recusal,
  ReviewComment,
  WaitingListRow,
} from './applications.entities.js';
import { Applying } from './applying.service.js';
import { Cards } from './cards.service.js';
import { ListChecks } from './checks.service.js';
import { Forgetting } from './forgetting.service.js';
import { ApplicationLetters } from './letters.js';
import { WaitingLists } from './list.service.js';
import { StillLooking } from './looking.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { WaitingLines } from './monday/waiting.lines.js';
import { PlaceOffer, TransferRound, TransferWish } from './offers.entities.js';
import { OfferReads } from './offers.reads.js';
import { OfferedPlacesResolver, OffersResolver } from './offers.resolver.js';
import { Offers } from './offers.service.js';
import { OffersWorker } from './offers.worker.js';
import { ApplicantsResolver } from './public.resolver.js';
import { WaitingQuestions } from './questions/waiting.questions.js';
import {
  ApplicationStepResolver,
  RecusalResolver,
  ReviewCommentResolver,
  ReviewResolver,
} from './review.resolver.js';
import { Reviews } from './reviews.service.js';
import { WaitingListSetting } from './settings.service.js';
import { Taking } from './taking.service.js';
import { TransfersResolver } from './transfers.resolver.js';
import { TransferBoard } from './transfers.service.js';
import { Vacancies } from './vacancies.service.js';

addRefusals(fr, en);
addConstraints({
  application_recused: 'application.recused',
  application_recusal_once: 'application.recused',
  place_offer_one: 'application.offered',
  place_offer_alone: 'offer.alone',
  place_offer_stays: 'offer.over',
  allocation_on_offer: 'allocation.on-offer',
  association_slug_applying: 'association.slug-reserved',
});

/** The tables of the waiting list. */
export const applicationsEntities = [
  ApplicationStep,
  CriteriaAdopted,
  PlaceApplication,
  PlaceOffer,
  Recusal,
  ReviewComment,
  TransferRound,
  TransferWish,
  WaitingListRow,
];

/** What makes it work. */
export const applicationsProviders = [
  Applicants,
  ApplicantsResolver,
  ApplicationLetters,
  ApplicationStepResolver,
  Applying,
  Cards,
  Forgetting,
  ListChecks,
  OfferReads,
  OfferedPlacesResolver,
  Offers,
  OffersResolver,
  OffersWorker,
  RecusalResolver,
  ReviewCommentResolver,
  ReviewResolver,
  Reviews,
  StillLooking,
  Taking,
  TransferBoard,
  TransfersResolver,
  Vacancies,
  WaitingLines,
  WaitingListSetting,
  WaitingLists,
  WaitingQuestions,
];
