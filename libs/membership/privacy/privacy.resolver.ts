import { StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Copies } from './copies.service.js';
import { Erasure } from './erasure.service.js';
import { ErasureReport } from './privacy.entities.js';

@Resolver()
export class PrivacyResolver {
  constructor(
    @Inject(Copies) private readonly copies: Copies,
    @Inject(Erasure) private readonly erasure: Erasure,
  ) {}

  @Verb(() => StoredFile, {
    permission: 'signed-in',
    description: 'Everything the association knows of the viewer, as JSON.',
  })
  exportMyData(): Promise<StoredFile> {
    return this.copies.mine();
  }

  @Verb(() => StoredFile, {
    permission: 'members.export',
    description: 'Everything the association knows of a person, as JSON; readable by who asked.',
  })
  exportPersonData(@Args('personId', { type: () => ID }) personId: string): Promise<StoredFile> {
    return this.copies.of(personId);
  }

  @Verb(() => ErasureReport, {
    permission: 'members.erase',
    description: 'Anonymises a person for good; says what was kept, why and until when.',
  })
  erasePerson(@Args('personId', { type: () => ID }) personId: string): Promise<ErasureReport> {
    return this.erasure.erase(personId);
  }
}
