import { currentActor, Json, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import {
  ClauseDifference,
  ClauseView,
  StatutesPreview,
  StatutesVersion,
  StatutesView,
} from './statutes.entities.js';
import { Statutes } from './statutes.service.js';
import { clausesInWords } from './statutes.wording.js';

@Resolver(() => StatutesVersion)
export class StatutesResolver {
  constructor(
    @Inject(Statutes) private readonly service: Statutes,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => StatutesView, { permission: 'statutes.read', description: 'On a day; today unless said.' })
  statutes(@Args('on', { type: () => PlainDate, nullable: true }) on?: string | null): Promise<StatutesView> {
    return this.service.view(on);
  }

  @Read(() => StatutesVersion, { permission: 'statutes.read' })
  statutesVersion(@Args('id', { type: () => ID }) id: string): Promise<StatutesVersion> {
    return this.service.version(id);
  }

  @Read(() => StatutesPreview, { permission: 'statutes.read', description: 'Nothing is changed.' })
  previewStatutes(
    @Args('document', { type: () => Json }) document: unknown,
    @Args('on', { type: () => PlainDate, nullable: true }) on?: string | null,
  ): Promise<StatutesPreview> {
    return this.service.preview(document, on);
  }

  @Verb(() => StatutesVersion, { permission: 'statutes.write', description: 'A new version, from a day on.' })
  changeStatutes(
    @Args('document', { type: () => Json }) document: unknown,
    @Args('effectiveFrom', { type: () => PlainDate }) effectiveFrom: string,
    @Args('decision') decision: string,
  ): Promise<StatutesVersion> {
    return this.service.adopt(document, effectiveFrom, decision);
  }

  @Verb(() => StatutesVersion, {
    permission: 'statutes.write',
    description: 'What founders will discuss: it is not adopted.',
  })
  draftStatutes(@Args('document', { type: () => Json }) document: unknown): Promise<StatutesVersion> {
    return this.service.draft(document);
  }

  @ResolveField(() => [ClauseView], { description: 'Every clause in words.' })
  clauses(@Parent() version: StatutesVersion): ClauseView[] {
    return clausesInWords(version.document, currentActor().locale);
  }

  @ResolveField(() => [ClauseDifference], { description: 'Against the version before.' })
  changes(@Parent() version: StatutesVersion): Promise<ClauseDifference[]> {
    return this.service.changesOf(version);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() version: StatutesVersion): Promise<Person | null> {
    return version.recordedBy ? this.people.byId(version.recordedBy) : null;
  }
}
