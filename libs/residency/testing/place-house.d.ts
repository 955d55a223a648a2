import { type Refused } from '../../membership/testing/asking.js';
import { Village, type Villager } from '../../membership/testing/village.js';
/** An allocation as the specs look at it. */
export interface Given {
  id: string;
  startsOn: string;
  endsOn: string | null;
  week: number;
  monthlyCents: number | null;
  place: {
    id: string;
    name: string;
  };
  person: {
    displayName: string;
  };
}
export declare const GIVEN =
  'Allocation { id startsOn endsOn week monthlyCents place { id name } person { displayName } }';
/** A village with a floor and desks; Claire presides, Odile coordinates, Nour, Max and Ada are members. */
export declare class PlaceHouse {
  readonly village: Village;
  readonly claire: Villager;
  readonly odile: Villager;
  readonly nour: Villager;
  readonly max: Villager;
  readonly ada: Villager;
  readonly floorId: string;
  private count;
  private constructor();
  static opened(): Promise<PlaceHouse>;
  /** A desk open for years, or whatever is said. */
  place(how?: Record<string, unknown>): Promise<string>;
  give(placeId: string, who: Villager, how?: Record<string, unknown>): Promise<Given>;
  refusedTo(placeId: string, who: Villager, how?: Record<string, unknown>, by?: Villager): Promise<Refused>;
  /** Who is at which place on a day, by the plan. */
  plan(day: string): Promise<Record<string, string[]>>;
}
