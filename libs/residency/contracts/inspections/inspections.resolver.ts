import { PlainDate, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contract } from '../contracts.entities.js';
import { SigningInput } from '../contracts.inputs.js';
import { PartyEnum } from '../contracts.kinds.js';
import { ContractReads } from '../reads.service.js';
import { InspectionPapers } from './inspection-papers.service.js';
import { InspectionReads } from './inspection-reads.service.js';
import {
  Inspection,
  InspectionKind,
  InspectionPhoto,
  InspectionRoom,
  InspectionSignature,
  NewRoomInput,
  RoomComparison,
  RoomCondition,
  RoomInput,
} from './inspections.entities.js';
import { Inspections } from './inspections.service.js';

const KEEPS = { permission: 'contracts.write' } as const;
const OWN = { permission: 'self.write' } as const;
const id = () => Args('id', { type: () => ID });

@Resolver(() => Inspection)
export class InspectionsResolver {
  constructor(
    @Inject(Inspections) private readonly service: Inspections,
    @Inject(InspectionReads) private readonly reads: InspectionReads,
    @Inject(InspectionPapers) private readonly papers: InspectionPapers,
    @Inject(ContractReads) private readonly contracts: ContractReads,
  ) {}

  @Read(() => Inspection, { ...OWN, description: 'For its occupant, and who reads contracts.' })
  inspection(@id() inspectionId: string): Promise<Inspection> {
    return this.service.get(inspectionId);
  }

  @Verb(() => Inspection, { ...KEEPS, description: 'On leaving, with the rooms of the entry.' })
  beginInspection(
    @Args('contractId', { type: () => ID }) contractId: string,
    @Args('kind', { type: () => InspectionKind }) kind: InspectionKind,
    @Args('heldOn', { type: () => PlainDate }) heldOn: string,
  ): Promise<Inspection> {
    return this.service.begin(contractId, kind, heldOn);
  }

  @Verb(() => Inspection, KEEPS)
  addInspectionRoom(@Args('input') { inspectionId, name }: NewRoomInput): Promise<Inspection> {
    return this.service.addRoom(inspectionId, name);
  }

  @Verb(() => Inspection, { ...KEEPS, description: 'How a room is.' })
  lookAtRoom(@Args('input') input: RoomInput): Promise<Inspection> {
    return this.service.look(input);
  }

  @Verb(() => Inspection, { ...KEEPS, description: 'All rooms that nobody has said anything of.' })
  lookAtRooms(
    @id() inspectionId: string,
    @Args('condition', { type: () => RoomCondition }) condition: RoomCondition,
  ): Promise<Inspection> {
    return this.service.lookAtRest(inspectionId, condition);
  }

  @Verb(() => Inspection, { ...KEEPS, description: 'An image the viewer handed in.' })
  addRoomPhoto(
    @Args('roomId', { type: () => ID }) roomId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<Inspection> {
    return this.service.addPhoto(roomId, fileId);
  }

  @Verb(() => Inspection, KEEPS)
  removeRoomPhoto(@id() photoId: string): Promise<Inspection> {
    return this.service.removePhoto(photoId);
  }

  @Verb(() => Inspection, { ...OWN, description: 'Nothing of it changes any more.' })
  signInspection(
    @id() inspectionId: string,
    @Args('party', { type: () => PartyEnum }) party: PartyEnum,
    @Args('input') input: SigningInput,
  ): Promise<Inspection> {
    return this.service.sign(inspectionId, party, input);
  }

  @Verb(() => StoredFile, { ...OWN, description: 'As PDF, readable by who asked.' })
  makeInspectionPaper(@id() inspectionId: string): Promise<StoredFile> {
    return this.papers.make(inspectionId);
  }

  @ResolveField(() => Contract)
  contract(@Parent() { contractId }: Inspection): Promise<Contract | null> {
    return this.contracts.byId(contractId);
  }

  @ResolveField(() => [InspectionRoom])
  rooms(@Parent() inspection: Inspection): Promise<InspectionRoom[]> {
    return this.reads.rooms(inspection.id);
  }

  @ResolveField(() => [InspectionSignature])
  signatures(@Parent() inspection: Inspection): Promise<InspectionSignature[]> {
    return this.reads.signatures(inspection.id);
  }

  @ResolveField(() => [RoomComparison], { description: 'Of an exit: what changed since the entry.' })
  changes(@Parent() inspection: Inspection): Promise<RoomComparison[]> {
    return this.reads.changes(inspection);
  }
}

@Resolver(() => InspectionRoom)
export class InspectionRoomResolver {
  constructor(@Inject(InspectionReads) private readonly reads: InspectionReads) {}

  @ResolveField(() => [InspectionPhoto])
  photos(@Parent() room: InspectionRoom): Promise<InspectionPhoto[]> {
    return this.reads.photos(room.id);
  }
}

@Resolver(() => Contract)
export class ContractInspectionsResolver {
  constructor(@Inject(InspectionReads) private readonly reads: InspectionReads) {}

  @ResolveField(() => [Inspection], { description: 'The entry first.' })
  inspections(@Parent() { id: contractId }: Contract): Promise<Inspection[]> {
    return this.reads.of(contractId);
  }
}
