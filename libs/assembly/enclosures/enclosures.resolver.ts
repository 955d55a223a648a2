import { Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { AssemblyDocument, AttachDocumentInput, Enclosed } from './enclosures.entities.js';
import { Enclosures } from './enclosures.service.js';

@Resolver(() => AssemblyDocument)
export class EnclosuresResolver {
  constructor(@Inject(Enclosures) private readonly enclosures: Enclosures) {}

  @Read(() => Enclosed, { permission: 'assembly.prepare' })
  assemblyDocuments(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<Enclosed> {
    return this.enclosures.of(assemblyId);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.prepare',
    description: 'Every member may read it from then on.',
  })
  attachDocument(@Args('input') input: AttachDocumentInput): Promise<Assembly> {
    return this.enclosures.attach(input);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.prepare',
    description: 'A report that is ready, as the activity report.',
  })
  attachReport(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('reportId', { type: () => ID }) reportId: string,
  ): Promise<Assembly> {
    return this.enclosures.attachReport(assemblyId, reportId);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare', description: 'Before the convocation only.' })
  detachDocument(@Args('id', { type: () => ID }) id: string): Promise<Assembly> {
    return this.enclosures.detach(id);
  }

  @ResolveField(() => StoredFile)
  file(@Parent() document: AssemblyDocument): Promise<StoredFile | null> {
    return this.enclosures.fileOf(document);
  }

  @ResolveField(() => Int, { description: 'Days late against what the statutes want; 0 in time.' })
  lateDays(@Parent() document: AssemblyDocument): Promise<number> {
    return this.enclosures.lateDays(document);
  }
}

@Resolver(() => AgendaItem)
export class EnclosedItemResolver {
  constructor(@Inject(Enclosures) private readonly enclosures: Enclosures) {}

  @ResolveField(() => [AssemblyDocument], { description: 'What there is to read about it.' })
  documents(@Parent() { id }: AgendaItem): Promise<AssemblyDocument[]> {
    return this.enclosures.aboutItem(id);
  }
}
