import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Election } from '../elections.entities.js';
import { CollegeElections } from './colleges.service.js';
import { CollegeSeats, ElectingCollege } from './colleges.types.js';
import { CollegeProclaiming } from './proclaiming.service.js';

const assemblyId = { type: () => ID };

@Resolver(() => Assembly)
export class CollegeElectionsResolver {
  constructor(
    @Inject(CollegeElections) private readonly colleges: CollegeElections,
    @Inject(CollegeProclaiming) private readonly proclaiming: CollegeProclaiming,
  ) {}

  @Verb(() => Assembly, {
    permission: 'assembly.prepare',
    description: 'One election for each college that has seats to fill and none on the agenda yet.',
  })
  addCollegeElections(@Args('assemblyId', assemblyId) id: string): Promise<Assembly> {
    return this.colleges.add(id);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.attend',
    description: 'For who conducts: says aloud together what the colleges that have voted elected.',
  })
  proclaimColleges(@Args('assemblyId', assemblyId) id: string): Promise<Assembly> {
    return this.proclaiming.proclaim(id);
  }

  @ResolveField(() => [CollegeSeats], { description: 'That the statutes keep; empty where they keep none.' })
  collegeSeats(@Parent() assembly: Assembly): Promise<CollegeSeats[]> {
    return this.colleges.kept(assembly);
  }

  @ResolveField(() => [CollegeSeats], {
    description: 'Elections by college that the agenda lacks, with the seats that each has to fill.',
  })
  lackingCollegeElections(@Parent() assembly: Assembly): Promise<CollegeSeats[]> {
    return this.colleges.lacking(assembly);
  }
}

@Resolver(() => Election)
export class ElectionCollegeResolver {
  constructor(@Inject(CollegeElections) private readonly colleges: CollegeElections) {}

  @ResolveField(() => ElectingCollege, {
    nullable: true,
    description: 'Which elects alone; null where the whole assembly elects.',
  })
  college(@Parent() election: Election): Promise<ElectingCollege | null> {
    return this.colleges.of(election);
  }
}
