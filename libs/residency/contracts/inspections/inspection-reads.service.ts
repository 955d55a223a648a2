import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { compareInspections } from '../../rules/inspections.js';
import {
  Inspection,
  InspectionKind,
  InspectionPhoto,
  InspectionRoom,
  InspectionSignature,
  RoomComparison,
} from './inspections.entities.js';

/** Inspections as they stand; each a fixed number of statements. */
@Injectable()
export class InspectionReads {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Of a contract, the entry first; batched. */
  async of(contractId: string): Promise<Inspection[]> {
    const found = await load('inspections', contractId, async (ids) => {
      const rows = await this.db.find(Inspection, {
        where: { contractId: In([...ids]) },
        order: { kind: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.contractId);
    });
    return found ?? [];
  }

  async rooms(inspectionId: string): Promise<InspectionRoom[]> {
    const found = await load('inspection-rooms', inspectionId, async (ids) => {
      const rows = await this.db.find(InspectionRoom, {
        where: { inspectionId: In([...ids]) },
        order: { position: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.inspectionId);
    });
    return found ?? [];
  }

  async photos(roomId: string): Promise<InspectionPhoto[]> {
    const found = await load('inspection-photos', roomId, async (ids) => {
      const rows = await this.db.find(InspectionPhoto, {
        where: { roomId: In([...ids]), removedAt: IsNull() },
        order: { id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.roomId);
    });
    return found ?? [];
  }

  async signatures(inspectionId: string): Promise<InspectionSignature[]> {
    const found = await load('inspection-signatures', inspectionId, async (ids) => {
      const rows = await this.db.find(InspectionSignature, {
        where: { inspectionId: In([...ids]) },
        order: { recordedAt: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.inspectionId);
    });
    return found ?? [];
  }

  /** « Ce qui a changé », for an exit whose entry is known; nothing otherwise. */
  async changes({ contractId, kind, id }: Inspection): Promise<RoomComparison[]> {
    if (kind !== InspectionKind.exit) return [];
    const entry = (await this.of(contractId)).find((one) => one.kind === InspectionKind.entry);
    if (!entry) return [];
    const compared = compareInspections(await this.rooms(entry.id), await this.rooms(id));
    return compared.map((one) => Object.assign(new RoomComparison(), one));
  }
}
