import type { DocumentNode } from 'graphql';

export interface Sendable {
  /** Loaded when it is sent. */
  document: () => Promise<DocumentNode>;
  /** The questions to ask again once it is done. */
  again: readonly string[];
  /** Refusals that say it was done before: sent twice, a deed is done all the same. */
  already?: readonly string[];
}

const hours = () => import('../../gql/hours.js');
const daily = () => import('../../gql/daily.js');
const tasks = () => import('../../gql/commissions.js');
const TASKS = ['MyTasks', 'TodayTasks', 'Board', 'TasksList', 'OneTask'];
const HOURS = ['MyHours', 'OneTask', 'MyArrival', 'HoursToValidate', 'HouseHours'];

/** Everything that can be said without network, by the name of its operation. */
export const deedDocuments = {
  DeclareHours: { document: async () => (await hours()).DeclareHoursDocument, again: HOURS },
  WithdrawHours: { document: async () => (await hours()).WithdrawHoursDocument, again: HOURS },
  ArriveAtDoor: { document: async () => (await hours()).ArriveAtDoorDocument, again: HOURS },
  LeaveByDoor: { document: async () => (await hours()).LeaveByDoorDocument, again: HOURS },
  CheckIn: {
    document: async () => (await daily()).CheckInDocument,
    again: ['AtThePlace', 'PresentToday', 'MyPasses'],
  },
  TakeTask: {
    document: async () => (await tasks()).TakeTaskDocument,
    again: TASKS,
    already: ['task.taken-already'],
  },
  FinishTask: {
    document: async () => (await tasks()).FinishTaskDocument,
    again: TASKS,
    already: ['task.finished'],
  },
  GiveBackTask: {
    document: async () => (await tasks()).GiveBackTaskDocument,
    again: TASKS,
    already: ['task.not-taken'],
  },
  CheckItem: {
    document: async () => (await tasks()).CheckItemDocument,
    again: TASKS,
    already: ['checklist.done-already'],
  },
  UncheckItem: {
    document: async () => (await tasks()).UncheckItemDocument,
    again: TASKS,
    already: ['checklist.not-done'],
  },
  CommentTask: { document: async () => (await tasks()).CommentTaskDocument, again: TASKS },
  PostponeTask: { document: async () => (await tasks()).PostponeTaskDocument, again: TASKS },
} satisfies Record<string, Sendable>;

export type DeedName = keyof typeof deedDocuments;
