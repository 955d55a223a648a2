import type { IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';
import type { Retention } from '../retention/retention.rules.js';
import type { Erased, Kept } from './privacy.entities.js';

/** Papers or traces past their time, that concern nobody in particular. */
export interface OverduePapers {
  kind: string;
  /** What they are, in the language of the viewer. */
  what: string;
  count: number;
  /** The oldest of them. */
  since: IsoDate;
}

/**
 * What an area of the house knows about people. Each area that stores something about them declares itself once
 * (`PersonalData.declare`), so that copies, erasures and the yearly review forget nothing.
 */
export interface PersonalDataSource {
  /** Name of its part in a copy of somebody’s data. */
  section: string;
  /** Everything known of a person, as plain JSON. */
  copy(personId: string): Promise<unknown>;
  /** Empties what no law asks to keep, and says what it was. */
  erase(personId: string): Promise<Erased[]>;
  /** What stays after an erasure, why and until when, by person; people with nothing may be left out. */
  kept(personIds: readonly string[]): Promise<Map<string, Kept[]>>;
  /** Papers and traces past their time on a day. */
  overdue?(today: IsoDate, retention: Retention): Promise<OverduePapers[]>;
}

/** Everywhere the house keeps something about people. */
@Injectable()
export class PersonalData {
  private readonly declared: PersonalDataSource[] = [];

  /** Called once by each area when it starts. */
  declare(source: PersonalDataSource): void {
    this.declared.push(source);
  }

  get sources(): readonly PersonalDataSource[] {
    return this.declared;
  }

  /** What stays after an erasure, from every area, by person; a constant number of statements. */
  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const all = new Map<string, Kept[]>(personIds.map((id) => [id, []]));
    for (const source of this.declared) {
      for (const [id, kept] of await source.kept(personIds)) all.get(id)?.push(...kept);
    }
    return all;
  }
}
