import { PlainDate, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contract } from './contracts.entities.js';
import { DepartureStep } from './departure/departure.types.js';
import { Departures } from './departure/departures.service.js';
import { DeductionInput, DepositMeans, DepositMovement, DepositOwed } from './deposits/deposits.entities.js';
import { Deposits } from './deposits/deposits.service.js';
import { InsuranceCertificate, InsuranceInput, InsuranceStateEnum } from './insurance/insurance.entities.js';
import { Insurance } from './insurance/insurance.service.js';
import { HouseKey } from './keys/keys.entities.js';
import { KeyMoves } from './keys/moves.service.js';

const KEEPS = { permission: 'contracts.write' } as const;
const OWN = { permission: 'self.write' } as const;
const id = () => Args('id', { type: () => ID });
const day = (name: string) => Args(name, { type: () => PlainDate });
const means = () => Args('means', { type: () => DepositMeans, defaultValue: DepositMeans.bank });

/** What goes with a contract: insurance, deposit, keys, and the departure that ends it. */
@Resolver(() => Contract)
export class AroundContractResolver {
  constructor(
    @Inject(Insurance) private readonly insurance: Insurance,
    @Inject(Deposits) private readonly deposits: Deposits,
    @Inject(KeyMoves) private readonly keyMoves: KeyMoves,
    @Inject(Departures) private readonly departures: Departures,
  ) {}

  @Verb(() => Contract, { ...OWN, description: 'By its occupant, or by the house.' })
  handInInsurance(@id() contractId: string, @Args('input') input: InsuranceInput): Promise<Contract> {
    return this.insurance.handIn(contractId, input);
  }

  @Verb(() => StoredFile, { ...OWN, description: 'The certificate itself, readable by who asked.' })
  readInsuranceCertificate(@id() certificateId: string): Promise<StoredFile> {
    return this.insurance.file(certificateId);
  }

  @Verb(() => Contract, KEEPS)
  receiveDeposit(
    @id() contractId: string,
    @Args('amountCents', { type: () => Int }) amountCents: number,
    @day('onDay') onDay: string,
    @means() by: DepositMeans,
    @Args('movementId', {
      ...{ type: () => ID, nullable: true },
      description: 'Made where it is told: sent twice, it is one movement.',
    })
    movementId: string | null,
  ): Promise<Contract> {
    return this.deposits.receive(contractId, { amountCents, onDay, means: by, movementId });
  }

  @Verb(() => Contract, { ...KEEPS, description: 'What was told last had not come.' })
  takeBackDeposit(
    @id() contractId: string,
    @Args('movementId', { type: () => ID }) movementId: string,
  ): Promise<Contract> {
    return this.deposits.takeBack(contractId, movementId);
  }

  @Verb(() => Contract, { ...KEEPS, description: 'What is held, less what is kept with its reason.' })
  giveDepositBack(
    @id() contractId: string,
    @Args('deductions', { type: () => [DeductionInput] }) deductions: DeductionInput[],
    @day('onDay') onDay: string,
    @means() by: DepositMeans,
  ): Promise<Contract> {
    return this.deposits.giveBack(contractId, { deductions, onDay, means: by });
  }

  @Verb(() => StoredFile, { ...OWN, description: 'The account of the deposit as PDF.' })
  makeDepositPaper(@id() contractId: string): Promise<StoredFile> {
    return this.deposits.paper(contractId);
  }

  @ResolveField(() => InsuranceStateEnum)
  insuranceState(@Parent() contract: Contract): string {
    return this.insurance.state(contract);
  }

  @ResolveField(() => [InsuranceCertificate], { description: 'The one that lasts longest first.' })
  certificates(@Parent() { id }: Contract): Promise<InsuranceCertificate[]> {
    return this.insurance.of(id);
  }

  @ResolveField(() => [DepositMovement])
  depositMovements(@Parent() { id }: Contract): Promise<DepositMovement[]> {
    return this.deposits.of(id);
  }

  @ResolveField(() => Int, { description: 'Cents the house holds.' })
  depositHeld(@Parent() { id }: Contract): Promise<number> {
    return this.deposits.held(id);
  }

  @ResolveField(() => [DepositOwed], {
    description: 'What its occupant owes and may be kept from it; for who may close it.',
  })
  depositOwed(@Parent() contract: Contract): Promise<DepositOwed[]> {
    return this.deposits.owed(contract);
  }

  @ResolveField(() => [HouseKey], { description: 'Out under this contract.' })
  keys(@Parent() { id }: Contract): Promise<HouseKey[]> {
    return this.keyMoves.ofContract(id);
  }

  @ResolveField(() => [DepartureStep])
  departure(@Parent() contract: Contract): Promise<DepartureStep[]> {
    return this.departures.chain(contract);
  }
}
