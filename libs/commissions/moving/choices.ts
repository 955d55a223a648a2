import { searchable } from '@etabli/kernel';
import type { Transfer, TransferBoard, TransferList } from '../transfers/board.js';
import { type KnownPerson, matchPeople, type PersonMatch } from './people.js';

/** The longest name of a column, and of a commission. */
const NAME = { stage: 60, commission: 120 } as const;
/** More columns than a board can show. */
export const MOST_STAGES = 12;

/** A column of a commission’s board. */
export interface KnownStage {
  id: string;
  name: string;
  finishes: boolean;
}

export interface KnownCommission {
  id: string;
  name: string;
  /** From left to right. */
  stages: KnownStage[];
}

/** What is here already. */
export interface Known {
  people: KnownPerson[];
  /** Those at work. */
  commissions: KnownCommission[];
}

/** The column that the cards of a list go to: by its name; none is the first one where things begin. */
export interface ListChoice {
  list: number;
  stage: string;
  /** What stands there is done; only of a column that is new. */
  finishes: boolean;
}

export interface BoardChoice {
  /** Its place in the file, from 0. */
  board: number;
  skip: boolean;
  /** Null: a new commission, of this name. */
  commissionId: string | null;
  name: string;
  lists: ListChoice[];
}

export interface PersonChoice {
  key: string;
  personId: string | null;
}

/** What a person decided so far; what is left out is proposed. */
export interface Asked {
  boards?: {
    board: number;
    skip?: boolean | null;
    commissionId?: string | null;
    name?: string | null;
    lists?: ListChoice[] | null;
  }[];
  people?: PersonChoice[];
}

/** Everything decided: what importing will do. */
export interface Choices {
  boards: BoardChoice[];
  people: (PersonMatch | (PersonChoice & { how: 'chosen' }))[];
}

/**
 * Completes what was decided: a board goes to the commission of its name, or to a new one, archived boards stay out; a list goes to
 * the column of its name, or to a new one, where things are done if its name or its cards say so; people are recognised.
 */
export function decide(transfer: Transfer, known: Known, asked: Asked): Choices {
  const chosen = new Map(asked.people?.map((person) => [person.key, person]));
  return {
    boards: transfer.boards.map((board, at) =>
      boardChoice(
        board,
        at,
        known,
        asked.boards?.find((one) => one.board === at),
      ),
    ),
    people: matchPeople(transfer.people, known.people).map((match) => {
      const said = chosen.get(match.key);
      return said ? { ...said, how: 'chosen' } : match;
    }),
  };
}

type AskedBoard = NonNullable<Asked['boards']>[number];

function boardChoice(board: TransferBoard, at: number, known: Known, asked?: AskedBoard): BoardChoice {
  const namesake = known.commissions.find(({ name }) => sameWords(name, board.name));
  const commissionId = asked?.commissionId === undefined ? (namesake?.id ?? null) : asked.commissionId;
  const stages = known.commissions.find(({ id }) => id === commissionId)?.stages ?? [];
  return {
    board: at,
    skip: asked?.skip ?? board.archived,
    commissionId,
    name: cut(asked?.name ?? board.name, NAME.commission),
    lists: board.lists.map((list, place) => {
      const said = asked?.lists?.find((one) => one.list === place);
      return said ? settled(said, stages) : proposed(list, place, stages);
    }),
  };
}

/** A column that is there already says itself whether what stands there is done. */
function settled(choice: ListChoice, stages: KnownStage[]): ListChoice {
  const stage = cut(choice.stage, NAME.stage);
  const there = stageNamed(stage, stages);
  return { ...choice, stage: there?.name ?? stage, finishes: there?.finishes ?? choice.finishes };
}

function proposed(list: TransferList, place: number, stages: KnownStage[]): ListChoice {
  // Cards of an archived list are off the board: no column is made for them.
  const stage = list.archived ? '' : list.name;
  return settled({ list: place, stage, finishes: stage !== '' && seemsDone(list) }, stages);
}

/** The column that has a name, accents and case aside. */
export const stageNamed = <S extends { name: string }>(name: string, stages: readonly S[]): S | undefined =>
  name === '' ? undefined : stages.find((stage) => sameWords(stage.name, name));

const DONE =
  /^(fait|faite?s?|fini(e?s?)|termine(e?s?)|clos(e?s?)|done|complete[d]?|finished|closed|erledigt|hecho)\b/;

const UNDER_WAY = /^(a faire|en cours|to ?do|doing|in progress|backlog|idees?|ideas?)\b/;

/** Does a list hold what is done? By its name, or because its cards all are, unless its name says otherwise. */
function seemsDone({ name, cards }: TransferList): boolean {
  const words = searchable(name);
  if (DONE.test(words)) return true;
  return !UNDER_WAY.test(words) && cards.length > 1 && cards.every(({ done }) => done);
}

/** Words to compare names by; a name of signs alone is compared as it is. */
export const wordsOf = (name: string): string => searchable(name) || name.trim().toLowerCase();
export const sameWords = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);

/** Text that the database can keep, no longer than it may be. */
export const cut = (text: string, length: number): string => storable(text).trim().slice(0, length).trim();

/** Without what PostgreSQL cannot write: the character zero, and halves of characters. */
export const storable = (text: string): string =>
  text
    .replaceAll('\u0000', '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

/** Why an import cannot be made as it was decided; the catalogue words each as `moving.<code>`. */
export interface Blocker {
  code: string;
  details: Record<string, string | number>;
}

/**
 * What stands in the way. `moving.nothing` when every board is left out, `moving.unnamed` for a new commission without a name,
 * `moving.name-taken` for a name that another one has, `moving.too-many-stages` for a board wider than ours can be,
 * `moving.commission-gone` for a commission that is not at work.
 */
export function blockersOf(transfer: Transfer, known: Known, { boards }: Choices): Blocker[] {
  const taken = boards.filter(({ skip }) => !skip);
  if (taken.length === 0) return [{ code: 'moving.nothing', details: {} }];
  const names = new Set(known.commissions.map(({ name }) => wordsOf(name)));
  return taken.flatMap((choice) => {
    const { commissionId, name, board } = choice;
    const said = transfer.boards[board]?.name ?? '';
    const commission = known.commissions.find(({ id }) => id === commissionId);
    const found: Blocker[] = [];
    if (commissionId === null) {
      if (name === '') found.push({ code: 'moving.unnamed', details: { board: said } });
      else if (names.has(wordsOf(name))) found.push({ code: 'moving.name-taken', details: { name } });
      names.add(wordsOf(name));
    } else if (!commission) found.push({ code: 'moving.commission-gone', details: { board: said } });
    if (columnsOf(choice, commission) > MOST_STAGES)
      found.push({ code: 'moving.too-many-stages', details: { board: said, max: MOST_STAGES } });
    return found;
  });
}

/** How many columns a commission will have; a new one keeps one where things begin and one where they end. */
function columnsOf(choice: BoardChoice, commission: KnownCommission | undefined): number {
  const fresh = newStages(choice, commission?.stages ?? []);
  if (commission) return commission.stages.length + fresh.length;
  return (
    fresh.length + [true, false].filter((wanted) => fresh.every(({ finishes }) => finishes !== wanted)).length
  );
}

/** The columns that a board brings, from left to right; one list may say for several whether what stands there is done. */
export function newStages({ lists }: BoardChoice, stages: readonly { name: string }[]): ListChoice[] {
  const fresh: ListChoice[] = [];
  for (const choice of lists) {
    if (choice.stage === '' || stageNamed(choice.stage, stages)) continue;
    if (!fresh.some(({ stage }) => sameWords(stage, choice.stage))) fresh.push(choice);
  }
  return fresh;
}
