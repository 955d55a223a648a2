import { Done, done, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Applicants } from './applicants.service.js';
import { ApplicationInput } from './applications.inputs.js';
import { ApplicantPage, ApplicationForm, ApplicationSent } from './applications.types.js';
import { Applying } from './applying.service.js';

const ANYONE = 'public' as const;
const token = () => Args('token');

/** Asking for a place without an account: public, the private link of an application being its key. */
@Resolver()
export class ApplicantsResolver {
  constructor(
    @Inject(Applying) private readonly applying: Applying,
    @Inject(Applicants) private readonly applicants: Applicants,
  ) {}

  @Read(() => ApplicationForm, { permission: ANYONE, description: 'What the form of a house shows.' })
  applicationForm(@Args('slug') slug: string): Promise<ApplicationForm> {
    return this.applying.form(slug);
  }

  @Read(() => ApplicantPage, { permission: ANYONE, description: 'One’s application, by its private link.' })
  applicantPage(@token() key: string): Promise<ApplicantPage> {
    return this.applicants.page(key);
  }

  @Verb(() => ApplicationSent, { permission: ANYONE, description: 'Its address is confirmed by mail.' })
  applyForPlace(
    @Args('slug') slug: string,
    @Args('input') input: ApplicationInput,
  ): Promise<ApplicationSent> {
    return this.applying.apply(slug, input);
  }

  @Verb(() => ApplicantPage, { permission: ANYONE })
  confirmApplication(@token() key: string): Promise<ApplicantPage> {
    return this.applicants.confirm(key);
  }

  @Verb(() => ApplicantPage, { permission: ANYONE })
  withdrawApplication(@token() key: string): Promise<ApplicantPage> {
    return this.applicants.withdraw(key);
  }

  @Verb(() => ApplicantPage, { permission: ANYONE, description: 'After a pause.' })
  resumeApplication(@token() key: string): Promise<ApplicantPage> {
    return this.applicants.resume(key);
  }

  @Verb(() => ApplicantPage, { permission: ANYONE, description: 'Asked, they say that they still look.' })
  stillLookForPlace(@token() key: string): Promise<ApplicantPage> {
    return this.applicants.stillLooking(key);
  }

  @Verb(() => Done, { permission: ANYONE, description: 'Nothing of it is kept.' })
  async eraseApplication(@token() key: string): Promise<Done> {
    await this.applicants.erase(key);
    return done();
  }

  @Verb(() => ApplicantPage, { permission: ANYONE })
  answerOffer(
    @token() key: string,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Args('takes') takes: boolean,
  ): Promise<ApplicantPage> {
    return this.applicants.answer(key, offerId, takes);
  }
}
