import { type IsoDate } from '@etabli/kernel';
import type { Voice } from './asking.js';
/** The civil date in Paris, where the associations of the specs live. */
export declare const today: () => IsoDate;
export declare const inDays: (days: number) => IsoDate;
/** Somebody of an association, and how they ask: signed in with a second factor unless said. */
export interface Villager extends Voice {
  id: string;
  userId: string;
  email: string;
}
/** How somebody comes in. Left out: a member for years, with an account, holding nothing. */
export interface Coming {
  role?: string;
  member?: boolean;
  account?: boolean;
  email?: string | null;
  secondFactor?: boolean;
}
/** An association with its categories and statutes, and the people a spec calls by their names. */
export declare class Village {
  readonly id: string;
  readonly slug: string;
  readonly active: string;
  readonly friends: string;
  constructor(slug?: string);
  /** An association where Claire presides, Samir keeps the money and Zoé is a plain member. */
  static founded(slug?: string): Promise<{
    village: Village;
    claire: Villager;
    samir: Villager;
    zoe: Villager;
  }>;
  /** Somebody comes in. */
  welcome(name: string, how?: Coming): Promise<Villager>;
  /** An organisation spoken for by somebody. */
  organisation(name: string, representative: Villager): Promise<string>;
  /** A membership that began long ago, and may be over. */
  admit(personId: string, endsOn?: IsoDate | null): Promise<string>;
  /** A mandate that began long ago. */
  mandate(personId: string, role: string, startsOn?: IsoDate): Promise<string>;
  private settle;
  private account;
}
