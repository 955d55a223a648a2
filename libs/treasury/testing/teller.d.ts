import { type IsoDate } from '@etabli/kernel';
import { type Refused } from '../../membership/testing/asking.js';
import { type Villager } from '../../membership/testing/village.js';
import type { Till } from './till.js';
export interface ShownProposal {
  key: string;
  parts: {
    kind: string;
    label: string;
    name: string;
    amountCents: number;
  }[];
  reasons: string[];
}
export interface ShownLine {
  id: string;
  label: string;
  amountCents: number;
  certainty: string;
  proposals: ShownProposal[];
}
export interface ShownMatch {
  id: string;
  way: string;
  undoneAt: string | null;
  reasons: string[];
  line: {
    id: string;
    label: string;
  };
  parts: {
    kind: string;
    label: string;
    name: string;
    amountCents: number;
  }[];
  recordedBy: {
    displayName: string;
  } | null;
}
export interface ShownPage {
  left: number;
  certain: number;
  lines: ShownLine[];
  latest: ShownMatch[];
}
export declare const PAGE =
  'left certain lines { id label amountCents certainty proposals { key reasons parts { kind label name amountCents } } } latest { id way undoneAt reasons line { id label } parts { kind label name amountCents } recordedBy { displayName } }';
export interface ShownDone {
  left: number;
  matches: ShownMatch[];
}
/** What the bank tells of a movement, besides its amount and its label. */
export interface Told {
  on?: IsoDate;
  name?: string;
  iban?: string;
  endToEndId?: string;
  mandateId?: string;
  returnReason?: string;
}
/** The bench where lines of the bank are matched: a statement to which lines come, and who matches them. */
export declare class Teller {
  readonly till: Till;
  private readonly accountId;
  private readonly statementId;
  private lines;
  private constructor();
  /** An account with a statement that has no line yet. */
  static opened(till: Till, name?: string, ledgerNumber?: string | null): Promise<Teller>;
  /** A movement comes with the statement; gives the line’s id. */
  line(cents: number, label: string, told?: Told): Promise<string>;
  page(who?: Villager): Promise<ShownPage>;
  shown(lineId: string): Promise<ShownLine>;
  /** What is accepted of a line as it is shown, its first proposal unless said. */
  accepted(
    lineId: string,
    rank?: number,
  ): Promise<{
    lineId: string;
    key: string;
  }>;
  accept(accepted: object[], who?: Villager): Promise<ShownDone>;
  refusesAccept(accepted: object[], who?: Villager): Promise<Refused>;
  byHand(lineId: string, parts: object[]): Promise<ShownDone>;
  refusesByHand(lineId: string, parts: object[]): Promise<Refused>;
  undo(id: string): Promise<ShownDone>;
  /** Debit less credit of an account of the books. */
  inBooks(account: string): Promise<number>;
}
