import type { IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** One thing the house expects of who keeps it: a sentence, and the one page where it is dealt with. */
export interface MondayFact {
  /** What it is about, the same from week to week: what was put aside is known by it. */
  key: string;
  /** The day by which; a past day is late. Null for what has no day of its own. */
  by: IsoDate | null;
  /** In the language of the viewer. */
  sentence: string;
  detail?: string;
  /** The verb, and the page below the association. */
  action: { label: string; to: string };
}

/** What an area brings to the coordinator’s Monday. */
export interface MondaySource {
  name: string;
  /** Its lines on a day, those the viewer may see; a constant number of statements, whatever the house holds. */
  lines(today: IsoDate): Promise<MondayFact[]>;
}

/** Every area that brings lines. One that is not there yet simply brings none. */
@Injectable()
export class MondaySources {
  private readonly declared: MondaySource[] = [];

  /** Called once by each area when it starts. */
  declare(source: MondaySource): void {
    this.declared.push(source);
  }

  /** The lines of every area, as they come; one area after the other, because they share a connection. */
  async lines(today: IsoDate): Promise<MondayFact[]> {
    const all: MondayFact[] = [];
    for (const source of this.declared) all.push(...(await source.lines(today)));
    return all;
  }
}
