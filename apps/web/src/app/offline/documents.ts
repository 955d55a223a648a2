import type { DocumentNode } from 'graphql';

export interface Sendable {
  /** Loaded when it is sent. */
  document: () => Promise<DocumentNode>;
  /** The questions to ask again once it is done. */
  again: readonly string[];
}

const hours = () => import('../../gql/hours.js');
const HOURS = ['MyHours', 'MyArrival', 'HoursToValidate', 'HouseHours'];

/** Everything that can be said without network, by the name of its operation. */
export const deedDocuments = {
  DeclareHours: { document: async () => (await hours()).DeclareHoursDocument, again: HOURS },
  WithdrawHours: { document: async () => (await hours()).WithdrawHoursDocument, again: HOURS },
  ArriveAtDoor: { document: async () => (await hours()).ArriveAtDoorDocument, again: HOURS },
  LeaveByDoor: { document: async () => (await hours()).LeaveByDoorDocument, again: HOURS },
} satisfies Record<string, Sendable>;

export type DeedName = keyof typeof deedDocuments;
