import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import { ContractTemplate, ContractTemplateInput } from './templates.entities.js';
import { ContractTemplates } from './templates.service.js';

@Resolver(() => ContractTemplate)
export class ContractTemplatesResolver {
  constructor(@Inject(ContractTemplates) private readonly service: ContractTemplates) {}

  @Read(() => [ContractTemplate], { permission: 'contracts.read', description: 'One a kind of contract.' })
  contractTemplates(): Promise<ContractTemplate[]> {
    return this.service.all();
  }

  @Verb(() => ContractTemplate, { permission: 'contracts.write', description: 'For the drafts to come.' })
  wordContractTemplate(@Args('input') input: ContractTemplateInput): Promise<ContractTemplate> {
    return this.service.word(input);
  }
}
