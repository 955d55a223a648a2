import type { Cents, IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** Something used by the unit, to be asked for with the month: an hour of a room, ten passes, a locker. */
export interface Use {
  personId: string;
  what: 'room' | 'locker' | 'other';
  /** How people call it. */
  label: string;
  quantity: number;
  /** Of one unit. */
  unitCents: Cents;
  /** The day of its use: it is asked for in the call of that month. */
  onDay: IsoDate;
}

/** Whoever keeps the money, for those who only know what was used. */
export interface UseSink {
  /** Keeps it until the call of its month; gives its id. */
  note(use: Use): Promise<string>;
  /** It was not used after all. Refuses when it was asked for already: that takes a credit note. */
  withdraw(id: string): Promise<void>;
}

/** Where areas say what was used; nobody is asked for anything in a house where nobody keeps the money. */
@Injectable()
export class Uses {
  private sink: UseSink | null = null;

  /** Called once, by the area that keeps the money. */
  declare(sink: UseSink): void {
    this.sink = sink;
  }

  /** Says that something is used; gives the id to withdraw it by, or null when it is free or nobody keeps the money. */
  async note(use: Use): Promise<string | null> {
    if (!this.sink || use.unitCents * use.quantity === 0) return null;
    return this.sink.note(use);
  }

  async withdraw(id: string | null): Promise<void> {
    if (id && this.sink) await this.sink.withdraw(id);
  }
}
