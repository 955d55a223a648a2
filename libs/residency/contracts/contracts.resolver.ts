import { PlainDate, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Resolver } from '@nestjs/graphql';
import { ContractAmendments } from './amendments.service.js';
import { Contract } from './contracts.entities.js';
import {
  ContractAmendmentInput,
  ContractInput,
  ContractsPageInput,
  SigningInput,
} from './contracts.inputs.js';
import { PartyEnum } from './contracts.kinds.js';
import { ContractDrafts } from './drafts.service.js';
import { ContractLists, ContractPage } from './lists.service.js';
import { ContractNotices } from './notices.service.js';
import { ContractPapers } from './papers/papers.service.js';
import { ContractReads } from './reads.service.js';
import { ContractSigning } from './signing.service.js';

const KEEPS = { permission: 'contracts.write' } as const;
const READS = { permission: 'contracts.read' } as const;
const OWN = { permission: 'self.write' } as const;
const id = () => Args('id', { type: () => ID });
const day = (name: string) => Args(name, { type: () => PlainDate });
const number = () => Args('number', { type: () => Int });

@Resolver(() => Contract)
export class ContractsResolver {
  constructor(
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(ContractLists) private readonly lists: ContractLists,
    @Inject(ContractDrafts) private readonly drafts: ContractDrafts,
    @Inject(ContractSigning) private readonly signing: ContractSigning,
    @Inject(ContractAmendments) private readonly amendments: ContractAmendments,
    @Inject(ContractNotices) private readonly notices: ContractNotices,
    @Inject(ContractPapers) private readonly papers: ContractPapers,
  ) {}

  @Read(() => ContractPage, READS)
  contracts(
    @Args('page', { nullable: true }) page: ContractsPageInput = new ContractsPageInput(),
  ): Promise<ContractPage> {
    return this.lists.page(page);
  }

  @Read(() => Contract, { ...OWN, description: 'For its occupant, and who reads contracts.' })
  contract(@id() contractId: string): Promise<Contract> {
    return this.reads.get(contractId);
  }

  @Read(() => [Contract], { ...OWN, description: 'Those of the viewer that were sent, the latest first.' })
  myContracts(): Promise<Contract[]> {
    return this.lists.mine();
  }

  @Verb(() => Contract, KEEPS)
  draftContract(@Args('allocationId', { type: () => ID }) allocationId: string): Promise<Contract> {
    return this.drafts.draft({ allocationId });
  }

  @Verb(() => Contract, KEEPS)
  reviseContract(@id() contractId: string, @Args('input') input: ContractInput): Promise<Contract> {
    return this.drafts.revise(contractId, input);
  }

  @Verb(() => Contract, { ...KEEPS, description: 'To be signed.' })
  sendContract(@id() contractId: string): Promise<Contract> {
    return this.drafts.send(contractId);
  }

  @Verb(() => Contract, { ...KEEPS, description: 'Back to a draft, while nobody has signed.' })
  recallContract(@id() contractId: string): Promise<Contract> {
    return this.drafts.recall(contractId);
  }

  @Verb(() => Contract, KEEPS)
  abandonContract(
    @id() contractId: string,
    @Args('reason', { defaultValue: '' }) reason: string,
  ): Promise<Contract> {
    return this.drafts.abandon(contractId, reason);
  }

  @Verb(() => Contract, { ...OWN, description: 'What waits for signatures: the contract, or its amendment.' })
  signContract(
    @id() contractId: string,
    @Args('party', { type: () => PartyEnum }) party: PartyEnum,
    @Args('input') input: SigningInput,
  ): Promise<Contract> {
    return this.signing.sign(contractId, party, input);
  }

  @Verb(() => Contract, { ...KEEPS, description: 'The scan of the paper that both signed by hand.' })
  uploadSignedContract(
    @id() contractId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<Contract> {
    return this.signing.uploadSigned(contractId, fileId);
  }

  @Verb(() => Contract, KEEPS)
  amendContract(@id() contractId: string, @Args('input') input: ContractAmendmentInput): Promise<Contract> {
    return this.amendments.propose(contractId, input);
  }

  @Verb(() => Contract, { ...KEEPS, description: 'The amount follows its index from a day on.' })
  indexContract(
    @id() contractId: string,
    @Args('indexHundredths', { type: () => Int }) indexHundredths: number,
    @day('fromDay') fromDay: string,
  ): Promise<Contract> {
    return this.amendments.index(contractId, { indexHundredths, fromDay });
  }

  @Verb(() => Contract, { ...OWN, description: 'By its occupant, or by the house.' })
  giveNotice(
    @id() contractId: string,
    @Args('receivedOn', { type: () => PlainDate, nullable: true }) receivedOn: string | null,
    @Args('lastDay', { type: () => PlainDate, nullable: true }) lastDay: string | null,
    @Args('reason', { defaultValue: '' }) reason: string,
  ): Promise<Contract> {
    return this.notices.give(contractId, { receivedOn, lastDay, reason });
  }

  @Verb(() => Contract, { ...KEEPS, description: 'They stay after all.' })
  withdrawNotice(@id() contractId: string): Promise<Contract> {
    return this.notices.withdraw(contractId);
  }

  @Verb(() => StoredFile, { ...OWN, description: 'A version as PDF, readable by who asked.' })
  makeContractPaper(@id() contractId: string, @number() version: number): Promise<StoredFile> {
    return this.papers.make(contractId, version);
  }

  @Verb(() => StoredFile, { ...OWN, description: 'The scan of what was signed by hand.' })
  readContractScan(@id() contractId: string, @number() version: number): Promise<StoredFile> {
    return this.papers.scan(contractId, version);
  }
}
