import { authorize } from '@etabli/access';
import { demand, type IsoDate, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, Files, Live, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Party } from '../../rules/contracts.js';
import { notLookedAt } from '../../rules/inspections.js';
import type { SigningInput } from '../contracts.inputs.js';
import { contractPolicy } from '../contracts.policy.js';
import { CONTRACTS_TOPIC } from '../contracts.topic.js';
import { ContractReads } from '../reads.service.js';
import { InspectionReads } from './inspection-reads.service.js';
import {
  Inspection,
  InspectionKind,
  InspectionPhoto,
  InspectionRoom,
  InspectionSignature,
  type RoomCondition,
  type RoomInput,
} from './inspections.entities.js';

/** What one looks at when nothing is said yet. */
const ROOMS = ['Sol', 'Murs et plafond', 'Portes et fenêtres', 'Mobilier', 'Électricité et réseau'];
/** What paper shows. */
const IMAGES = ['image/png', 'image/jpeg'];

/** Inspections on coming and on leaving, room by room, until both sign them. */
@Injectable()
export class Inspections {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly contracts: ContractReads,
    @Inject(InspectionReads) private readonly reads: InspectionReads,
    @Inject(Files) private readonly files: Files,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** An inspection, for who may see its contract. Refuses `not-found`. */
  async get(id: string): Promise<Inspection> {
    const inspection = await this.db.get(Inspection, id);
    await this.contracts.get(inspection.contractId);
    return inspection;
  }

  /**
   * Begins one: on leaving, with the rooms of the entry. Refuses `contract.wrong-state`, `inspection.begun`,
   * `inspection.to-come`.
   */
  async begin(contractId: string, kind: InspectionKind, heldOn: IsoDate): Promise<Inspection> {
    await this.contracts.locked(contractId, 'inspect');
    demand(heldOn <= this.contracts.today(), 'inspection.to-come', {}, 'heldOn');
    const before = await this.reads.of(contractId);
    demand(!before.some((one) => one.kind === kind), 'inspection.begun');
    const entry = before.find((one) => one.kind === InspectionKind.entry);
    const names = entry ? (await this.reads.rooms(entry.id)).map(({ name }) => name) : ROOMS;
    const inspection = await this.db.add(Inspection, { contractId, kind, heldOn });
    await this.db.insert(
      InspectionRoom,
      names.map((name, position) => room(inspection.id, name, position)),
    );
    await this.live.announce(CONTRACTS_TOPIC);
    return inspection;
  }

  /** Adds a room. Refuses `inspection.signed`, `inspection.room-taken`, `input.required`. */
  async addRoom(inspectionId: string, name: string): Promise<Inspection> {
    const inspection = await this.kept(inspectionId);
    const rooms = await this.db.count(InspectionRoom, { inspectionId });
    await this.db.insert(InspectionRoom, [room(inspectionId, said(name, 'name', 80), rooms)]);
    return this.changed(inspection);
  }

  /** Says how a room is. Refuses `inspection.signed`. */
  async look({ id, condition, notes }: RoomInput): Promise<Inspection> {
    const { inspectionId } = await this.db.get(InspectionRoom, id);
    const inspection = await this.kept(inspectionId);
    await this.db.change(InspectionRoom, id, {
      ...(condition ? { condition } : {}),
      ...(typeof notes === 'string' ? { notes: notes.trim() } : {}),
    });
    return this.changed(inspection);
  }

  /** All rooms that nobody has said anything of are alike: one says what differs, then this. Refuses `inspection.signed`. */
  async lookAtRest(inspectionId: string, condition: RoomCondition): Promise<Inspection> {
    const inspection = await this.kept(inspectionId);
    await this.db.query(
      'update inspection_room set condition = $2 where inspection_id = $1 and condition is null',
      [inspectionId, condition],
    );
    return this.changed(inspection);
  }

  /** Shows a room. Refuses `inspection.signed`, `inspection.photo-only`, `not-found` for another’s file. */
  async addPhoto(roomId: string, fileId: string): Promise<Inspection> {
    const { inspectionId } = await this.db.get(InspectionRoom, roomId);
    const inspection = await this.kept(inspectionId);
    const file = await this.db.get(StoredFile, fileId);
    demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileId');
    demand(IMAGES.includes(file.mediaType), 'inspection.photo-only', {}, 'fileId');
    await this.files.open(fileId, 'contracts.read');
    await this.db.add(InspectionPhoto, { inspectionId, roomId, fileId, removedAt: null });
    return this.changed(inspection);
  }

  /** Takes a photo away. Refuses `inspection.signed`. */
  async removePhoto(id: string): Promise<Inspection> {
    const { inspectionId } = await this.db.get(InspectionPhoto, id);
    const inspection = await this.kept(inspectionId);
    await this.db.query('update inspection_photo set removed_at = now() where id = $1', [id]);
    return this.changed(inspection);
  }

  /**
   * Signs it for a party, on the screen held out or their own. Refuses `inspection.rooms-left` while a room was not looked
   * at, `inspection.signed-already`, `contract.not-yours`.
   */
  async sign(id: string, party: Party, { signedAs, drawing = null }: SigningInput): Promise<Inspection> {
    const inspection = await this.get(id);
    const contract = await this.contracts.get(inspection.contractId);
    const actor = currentActor();
    const own = party === 'occupant' && actor.personId === contract.personId;
    if (!own) authorize(contractPolicy.inspect(actor, await this.contracts.record(contract)));
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('inspection' || $1, 0))`, [id]);
    const left = notLookedAt(await this.reads.rooms(id));
    demand(left.length === 0, 'inspection.rooms-left', { names: left });
    const personId = party === 'occupant' ? contract.personId : actor.personId;
    const name = said(signedAs, 'signedAs', 200);
    await this.db.insert(InspectionSignature, [
      { id: newId(), inspectionId: id, party, personId, signedAs: name, drawing },
    ]);
    return this.changed(inspection);
  }

  /** An inspection that whoever keeps contracts may change. */
  private async kept(id: string): Promise<Inspection> {
    const inspection = await this.get(id);
    const contract = await this.contracts.get(inspection.contractId);
    authorize(contractPolicy.inspect(currentActor(), await this.contracts.record(contract)));
    return inspection;
  }

  private async changed(inspection: Inspection): Promise<Inspection> {
    await this.live.announce(CONTRACTS_TOPIC);
    return inspection;
  }
}

const room = (inspectionId: string, name: string, position: number) => ({
  ...{ id: newId(), inspectionId, name, position, condition: null, notes: '' },
});
