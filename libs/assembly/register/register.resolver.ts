import { Db, Page, PageInput, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { RegisterEntry } from './register.entities.js';
import { Register } from './register.service.js';

@ObjectType()
export class RegisterPage extends Page(RegisterEntry) {}

@Resolver(() => RegisterEntry)
export class RegisterResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Register) private readonly service: Register,
  ) {}

  @Read(() => RegisterPage, { permission: 'assembly.read', description: 'The latest first.' })
  register(@Args('page', { nullable: true }) page: PageInput = new PageInput()): Promise<RegisterPage> {
    return this.service.list(page);
  }

  @Verb(() => RegisterEntry, {
    permission: 'minutes.file',
    description: 'Enters the signed copy, handed in as a PDF: nothing of the assembly changes any more.',
  })
  fileSignedMinutes(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<RegisterEntry> {
    return this.service.file(assemblyId, fileId);
  }

  @Read(() => RegisterEntry, {
    nullable: true,
    permission: 'assembly.read',
    description: 'The line that holds the document of this SHA-256; null when none does.',
  })
  registeredAs(@Args('sha256') sha256: string): Promise<RegisterEntry | null> {
    return this.service.holding(sha256);
  }

  @Verb(() => StoredFile, { permission: 'minutes.write', description: 'The whole register, as a PDF.' })
  printRegister(): Promise<StoredFile> {
    return this.service.print();
  }

  @ResolveField(() => Assembly)
  assembly(@Parent() { assemblyId }: RegisterEntry): Promise<Assembly | null> {
    return this.assemblies.byId(assemblyId);
  }

  @ResolveField(() => StoredFile, { description: 'The signed copy.' })
  file(@Parent() { fileId }: RegisterEntry): Promise<StoredFile> {
    return this.db.get(StoredFile, fileId);
  }
}

@Resolver(() => Assembly)
export class FiledResolver {
  constructor(@Inject(Register) private readonly service: Register) {}

  @ResolveField(() => RegisterEntry, {
    nullable: true,
    description: 'Null until its signed minutes are filed.',
  })
  registerEntry(@Parent() { id }: Assembly): Promise<RegisterEntry | null> {
    return this.service.entryOf(id);
  }
}
