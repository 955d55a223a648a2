import type { Cents, IsoDate } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';

/** Money of a deposit that came, went back or was kept, for the books. */
export interface DepositMoved {
  /** The same for the same movement, however often it is told. */
  id: string;
  kind: 'received' | 'returned' | 'kept';
  means: 'bank' | 'cash';
  cents: Cents;
  onDay: IsoDate;
  personId: string;
  /** What it is the deposit of, as people call it. */
  what: string;
  /** What was owed and is paid by the part that is kept; null when that part is simply kept. */
  dueId: string | null;
}

/** What the house holds of somebody's. */
export interface HeldDeposit {
  contractId: string;
  personId: string;
  what: string;
  cents: Cents;
  /** The day on which some of it came first. */
  since: IsoDate;
}

/** What was agreed and has not come, or not whole. */
export interface AwaitedDeposit {
  contractId: string;
  personId: string;
  what: string;
  /** What is still to come. */
  cents: Cents;
}

/** Whoever keeps the register of deposits. */
export interface DepositRegister {
  /** By name; one statement. */
  held(): Promise<HeldDeposit[]>;
  /** By contract; one statement. */
  awaited(): Promise<AwaitedDeposit[]>;
  /** Is there a movement that stands? One statement. */
  kept(): Promise<boolean>;
  /** Every movement that stands, the first first; one statement. */
  movements(): Promise<DepositMoved[]>;
  /** Somebody who keeps the money saw it come, at an account of the books; gives the id of the movement. */
  receive(contractId: string, cents: Cents, onDay: IsoDate, bankId: string | null): Promise<string>;
  /** It had not come after all. */
  takeBack(movementId: string): Promise<void>;
}

/** Something that somebody owes and that may be paid from what is held of theirs. */
export interface OwedFromDeposit {
  dueId: string;
  label: string;
  cents: Cents;
}

/** Whoever keeps the books. */
export interface DepositBooks {
  /** Writes movements, each once however often it is told; `bankId` says at which account of the bank, when it is known. */
  post(moved: readonly DepositMoved[], bankId?: string | null): Promise<void>;
  /** The opposite of what was written of a movement. */
  takeBack(movementId: string): Promise<void>;
  /** What a person owes for their place, the oldest first. */
  owed(personId: string): Promise<OwedFromDeposit[]>;
}

/** Where the register of deposits and the books hear of each other; either may be missing. */
@Injectable()
export class DepositExchange {
  private register: DepositRegister | null = null;
  private books: DepositBooks | null = null;

  /** Called once, by the area that keeps the register. */
  declareRegister(register: DepositRegister): void {
    this.register = register;
  }

  /** Called once, by the area that keeps the money. */
  declareBooks(books: DepositBooks): void {
    this.books = books;
  }

  /** Null in a house without a register. */
  ofRegister(): DepositRegister | null {
    return this.register;
  }

  /** Null in a house where nobody keeps the money. */
  ofBooks(): DepositBooks | null {
    return this.books;
  }
}
