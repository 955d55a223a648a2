import { type Villager } from '../../membership/testing/village.js';
import { PlaceHouse } from './place-house.js';
/** A contract as the specs look at it. */
export interface Agreed {
  id: string;
  state: string;
  startsOn: string;
  endsOn: string | null;
  lastDay: string | null;
  monthlyCents: number;
  latest: {
    number: number;
    clauses: {
      title: string;
      text: string;
    }[];
  };
  viewerCan: {
    action: string;
    allowed: boolean;
  }[];
}
export declare const SHOWN =
  'id state startsOn endsOn lastDay monthlyCents latest { number clauses { title text } } viewerCan { action allowed }';
export declare const CONTRACT =
  'Contract { id state startsOn endsOn lastDay monthlyCents latest { number clauses { title text } } viewerCan { action allowed } }';
/** Everything beside dates and amounts, with what one changes. */
export declare const terms: (changes?: Record<string, unknown>) => {
  use: string;
  access: string;
  charges: string;
  byLaws: string;
};
/** A house of places whose contracts are kept by Odile, coordinator. */
export declare class ContractHouse {
  readonly places: PlaceHouse;
  private constructor();
  static opened(): Promise<ContractHouse>;
  get odile(): Villager;
  /** Somebody is given a desk at 200 € and their contract is drafted: where the place, the allocation and the contract are. */
  drafted(
    who: Villager,
    how?: Record<string, unknown>,
  ): Promise<{
    id: string;
    state: string;
    startsOn: string;
    endsOn: string | null;
    lastDay: string | null;
    monthlyCents: number;
    latest: {
      number: number;
      clauses: {
        title: string;
        text: string;
      }[];
    };
    viewerCan: {
      action: string;
      allowed: boolean;
    }[];
    placeId: string;
    allocationId: string;
  }>;
  revised(id: string, how?: Record<string, unknown>): Promise<Agreed>;
  input(how?: Record<string, unknown>): {
    kind: import('../../membership/testing/asking.js').Term;
    monthlyCents: number;
    depositCents: number;
    terms: {
      use: string;
      access: string;
      charges: string;
      byLaws: string;
    };
  };
  /** Drafted, sent, and signed by both. */
  signed(
    who: Villager,
    how?: Record<string, unknown>,
    changes?: Record<string, unknown>,
  ): Promise<{
    id: string;
    state: string;
    startsOn: string;
    endsOn: string | null;
    lastDay: string | null;
    monthlyCents: number;
    latest: {
      number: number;
      clauses: {
        title: string;
        text: string;
      }[];
    };
    viewerCan: {
      action: string;
      allowed: boolean;
    }[];
    placeId: string;
    allocationId: string;
  }>;
  sign(id: string, party: 'house' | 'occupant', who: Villager, drawing?: string): Promise<Agreed>;
  insure(
    id: string,
    who?: Villager,
    expiresOn?: string,
    fileId?: string,
  ): Promise<import('../../membership/testing/asking.js').Answered>;
  /** A key in the register. */
  key(name: string, kind?: string): Promise<string>;
  contract(who: Villager, id: string, shown?: string): Promise<Agreed & Record<string, never>>;
  photo(who: Villager, name?: string): Promise<string>;
  /** An inspection of which every room is said to be alike, signed by both. */
  inspected(
    contractId: string,
    kind: 'entry' | 'exit',
    who: Villager,
    condition?: string,
  ): Promise<{
    id: string;
    rooms: {
      id: string;
      name: string;
    }[];
  }>;
}
