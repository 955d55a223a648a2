import { Commission, Commissions } from '@etabli/commissions';
import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Place } from '../places/places.entities.js';
import { PlaceReads } from '../places/reads.service.js';
import {
  IncidentInput,
  IncidentsPageInput,
  PlaceIncident,
  PlaceIncidentPage,
  PlaceIncidentRoute,
} from './incidents.entities.js';
import { incidentPolicy } from './incidents.policy.js';
import { Incidents } from './incidents.service.js';

const READS = { permission: 'places.read' } as const;
const KEEPS = { permission: 'places.write' } as const;
const id = () => Args('id', { type: () => ID });

@Resolver(() => PlaceIncident)
export class IncidentsResolver {
  constructor(
    @Inject(Incidents) private readonly incidents: Incidents,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Read(() => PlaceIncidentPage, { ...READS, description: 'What is dangerous first, then the latest.' })
  placeIncidents(
    @Args('page', { nullable: true }) page: IncidentsPageInput = new IncidentsPageInput(),
  ): Promise<PlaceIncidentPage> {
    return this.incidents.list(page);
  }

  @Verb(() => PlaceIncident, {
    ...READS,
    description: 'It becomes a task of the commission that receives reports.',
  })
  reportPlaceIncident(@Args('input') input: IncidentInput): Promise<PlaceIncident> {
    return this.incidents.report(input);
  }

  @Verb(() => PlaceIncident, KEEPS)
  entrustPlaceIncident(
    @id() incidentId: string,
    @Args('commissionId', { type: () => ID }) commissionId: string,
  ): Promise<PlaceIncident> {
    return this.incidents.entrust(incidentId, commissionId);
  }

  @Verb(() => PlaceIncident, { ...READS, description: 'It is nothing after all, and nobody is at it.' })
  takePlaceIncidentBack(@id() incidentId: string): Promise<PlaceIncident> {
    return this.incidents.takeBack(incidentId);
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: PlaceIncident): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Place, { nullable: true })
  place(@Parent() { placeId }: PlaceIncident): Promise<Place | null> | null {
    return placeId ? this.places.byId(placeId) : null;
  }

  @ResolveField(() => Commission, { nullable: true })
  commission(@Parent() { commissionId }: PlaceIncident): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() incident: PlaceIncident): Ability[] {
    return abilitiesFor(incidentPolicy, incident);
  }
}

@Resolver(() => PlaceIncidentRoute)
export class IncidentRouteResolver {
  constructor(
    @Inject(Incidents) private readonly incidents: Incidents,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Read(() => PlaceIncidentRoute, READS)
  placeIncidentRoute(): Promise<PlaceIncidentRoute> {
    return this.incidents.route();
  }

  @Verb(() => PlaceIncidentRoute, { ...KEEPS, description: 'From now on.' })
  routePlaceIncidents(
    @Args('commissionId', { type: () => ID, nullable: true }) commissionId: string | null,
  ): Promise<PlaceIncidentRoute> {
    return this.incidents.routeTo(commissionId ?? null);
  }

  @ResolveField(() => Commission, { nullable: true })
  commission(@Parent() { commissionId }: PlaceIncidentRoute): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }
}
