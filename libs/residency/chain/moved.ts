import type { IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** Somebody who has changed places. */
export interface MovedStay {
  /** The allocation they had, and the one they have from that day on. */
  fromId: string;
  toId: string;
  onDay: IsoDate;
}

/** What happens once somebody was moved, in the same transaction: places do not know contracts, contracts listen here. */
@Injectable()
export class MovedStays {
  private readonly listeners: ((stay: MovedStay) => Promise<void>)[] = [];
  private readonly undoers: ((stayId: string) => Promise<void>)[] = [];

  /** Called once by each that goes on from a move. */
  declare(listener: (stay: MovedStay) => Promise<void>): void {
    this.listeners.push(listener);
  }

  async moved(stay: MovedStay): Promise<void> {
    for (const listener of this.listeners) await listener(stay);
  }

  /** Called once by each that gives up what it made of a move. */
  declareUndo(listener: (stayId: string) => Promise<void>): void {
    this.undoers.push(listener);
  }

  /** The allocation they were moved to never was. */
  async takenBack(stayId: string): Promise<void> {
    for (const listener of this.undoers) await listener(stayId);
  }
}
