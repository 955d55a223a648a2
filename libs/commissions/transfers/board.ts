import type { IsoDate } from '@etabli/kernel';
import type { transfersFr } from './transfers.fr.js';

/** The tools whose exports are read. */
export const transferFormats = [
  'trello',
  'deck',
  'wekan',
  'wekan-csv',
  'planka',
  'vikunja',
  'kanboard',
  'kanboard-csv',
] as const;
export type TransferFormat = (typeof transferFormats)[number];

/** Someone of the other tool, to be matched with a member. `key` is only good inside one transfer. */
export interface TransferPerson {
  key: string;
  name: string;
  /** The name they sign in with, when the file says it. */
  username: string;
}

export interface TransferItem {
  text: string;
  done: boolean;
}

export interface TransferChecklist {
  name: string;
  items: TransferItem[];
}

export interface TransferComment {
  /** Key of a person, or null when the file does not say who. */
  author: string | null;
  /** ISO instant, or null when the file does not say when. */
  writtenAt: string | null;
  text: string;
}

export interface TransferAttachment {
  name: string;
  /** Where the other tool keeps it, when the file says so. */
  url: string | null;
}

export interface TransferCard {
  title: string;
  /** As the other tool writes it, in Markdown. */
  description: string;
  checklists: TransferChecklist[];
  /** Oldest first. */
  comments: TransferComment[];
  /** Keys of people. */
  assignees: string[];
  labels: string[];
  /** Civil date in the association's time zone. */
  dueOn: IsoDate | null;
  /** Estimated time. */
  minutes: number | null;
  attachments: TransferAttachment[];
  done: boolean;
  archived: boolean;
}

/** A column. Without a name where the other tool has none. */
export interface TransferList {
  name: string;
  archived: boolean;
  /** In the order of the column. */
  cards: TransferCard[];
}

export interface TransferBoard {
  name: string;
  description: string;
  archived: boolean;
  /** From left to right. */
  lists: TransferList[];
}

/** What a file of boards says, whatever the tool it comes from. */
export interface Transfer {
  people: TransferPerson[];
  boards: TransferBoard[];
}

/** A kind of thing that has no place here; the catalogue words each as `transfer.left-<kind>`. */
export type LeftKind = KindIn<keyof typeof transfersFr>;
type KindIn<Code> = Code extends `transfer.left-${infer Kind}` ? Kind : never;

/** What has no place in a transfer: how many, and the first few. */
export interface LeftOut {
  kind: LeftKind;
  count: number;
  examples: string[];
}

/** A file read: what it says, and what was left out of it. */
export interface TransferReading extends Transfer {
  format: TransferFormat;
  leftOut: LeftOut[];
}

/** A file as it was received. */
export interface TransferFile {
  name: string;
  text: string;
}

/** What reading needs to know. */
export interface TransferOptions {
  /** Time zone of the association: a due instant becomes its civil date there. */
  timeZone: string;
}

/** A card of which nothing is known yet but its title. */
export const blankCard = (title: string): TransferCard => ({
  title,
  description: '',
  checklists: [],
  comments: [],
  assignees: [],
  labels: [],
  dueOn: null,
  minutes: null,
  attachments: [],
  done: false,
  archived: false,
});

/** Comments in the order they were written. */
export const oldestFirst = (comments: TransferComment[]): TransferComment[] =>
  comments.sort((a, b) => (a.writtenAt ?? '').localeCompare(b.writtenAt ?? ''));
