import { newId } from '@etabli/kernel';
import { placesBetween } from '../rules/task-order.js';
import type { Transfer, TransferBoard, TransferCard } from '../transfers/board.js';
import { type CardWords, partsOf } from './card.js';
import {
  type BoardChoice,
  type Choices,
  type KnownStage,
  newStages,
  sameWords,
  stageNamed,
  wordsOf,
} from './choices.js';

/** A column as it stands when boards are taken in. */
export interface StandingStage extends KnownStage {
  /** The place of the last task in it. */
  last: string | null;
}

/** Where a board goes: the commission, and its columns from left to right. */
export interface Target {
  board: number;
  commissionId: string;
  /** Made by this import: its first columns give way to those of the board. */
  isNew: boolean;
  stages: StandingStage[];
}

type Row = Record<string, unknown>;

/** Everything to write, table by table, and what it comes to. */
export interface Plan {
  stages: Row[];
  /** Columns in their new order, with their place. */
  order: { id: string; position: number }[];
  /** Columns of a new commission that nothing uses. */
  unused: string[];
  labels: Row[];
  tasks: Row[];
  holders: Row[];
  items: Row[];
  comments: Row[];
  links: Row[];
  taskLabels: Row[];
  events: Row[];
}

export interface Planning {
  transfer: Transfer;
  choices: Choices;
  targets: readonly Target[];
  /** Labels there are. */
  labels: readonly { id: string; name: string }[];
  words: CardWords;
  /** The instant at which what is done or archived is noted, since files do not say when. */
  now: string;
}

/**
 * What taking boards in writes. Every card of a board that is not left out becomes one task, in the order of its column; it is done
 * exactly where its column says so, and off the board when it was archived.
 */
export function planBoards(planning: Planning): Plan {
  const plan: Plan = {
    stages: [],
    order: [],
    unused: [],
    labels: [],
    tasks: [],
    holders: [],
    items: [],
    comments: [],
    links: [],
    taskLabels: [],
    events: [],
  };
  const labels = new LabelBook(planning.labels, plan.labels);
  const people = new Map(planning.choices.people.map(({ key, personId }) => [key, personId]));
  for (const target of planning.targets) {
    const board = planning.transfer.boards[target.board] as TransferBoard;
    const choice = planning.choices.boards[target.board] as BoardChoice;
    const columns = new Columns(target, choice, plan);
    for (const [at, list] of board.lists.entries()) {
      for (const card of list.cards) columns.stand(at, card, card.archived || list.archived);
    }
    columns.settle();
    for (const standing of columns.standing()) {
      addTask(plan, standing, target.commissionId, { ...planning, people, labels });
    }
  }
  return plan;
}

interface Standing {
  card: TransferCard;
  archived: boolean;
  stage: StandingStage;
  position: string;
}

/** The columns of one board, and the cards that stand in each. */
class Columns {
  private readonly fresh: StandingStage[];
  private readonly cards = new Map<string, { card: TransferCard; archived: boolean }[]>();
  private readonly order: StandingStage[];

  constructor(
    private readonly target: Target,
    private readonly choice: BoardChoice,
    private readonly plan: Plan,
  ) {
    const there = target.isNew ? [] : target.stages;
    this.fresh = newStages(choice, there).map(({ stage, finishes }) => {
      const alike = target.isNew ? stageNamed(stage, target.stages) : undefined;
      return alike?.finishes === finishes ? alike : { id: newId(), name: stage, finishes, last: null };
    });
    this.order = target.isNew ? this.withBothEnds() : this.among(there);
  }

  /** Puts a card in the column of its list; one that is done, in a column where things are done. */
  stand(list: number, card: TransferCard, archived: boolean): void {
    const wanted = this.choice.lists.find((one) => one.list === list)?.stage ?? '';
    const own = stageNamed(wanted, this.order);
    const stage = own && (own.finishes || !card.done) ? own : this.first(card.done);
    this.cards.set(stage.id, [...(this.cards.get(stage.id) ?? []), { card, archived }]);
  }

  /** Notes which columns are added, which give way, and their order. */
  settle(): void {
    const { commissionId, stages } = this.target;
    const there = new Set(stages.map(({ id }) => id));
    for (const [position, { id, name, finishes }] of this.order.entries()) {
      if (!there.has(id))
        this.plan.stages.push({ id, commission_id: commissionId, name, finishes, position });
      this.plan.order.push({ id, position });
    }
    const kept = new Set(this.order.map(({ id }) => id));
    this.plan.unused.push(...stages.map(({ id }) => id).filter((id) => !kept.has(id)));
  }

  /** The cards with their places, below what stands there already. */
  standing(): Standing[] {
    return this.order.flatMap((stage) => {
      const cards = this.cards.get(stage.id) ?? [];
      const places = placesBetween(stage.last, null, cards.length);
      return cards.map((card, at) => ({ ...card, stage, position: places[at] as string }));
    });
  }

  private first(finishes: boolean): StandingStage {
    const stage = this.order.find((one) => one.finishes === finishes);
    if (!stage) throw new Error('a board has a column to begin in and one to finish in');
    return stage;
  }

  /** A new board: its own columns, and of the first ones those without which nothing could begin or end. */
  private withBothEnds(): StandingStage[] {
    const has = (wanted: boolean) => this.fresh.some(({ finishes }) => finishes === wanted);
    const taken = ({ name }: StandingStage) => this.fresh.some((stage) => sameWords(stage.name, name));
    const spare = (wanted: boolean) =>
      has(wanted)
        ? []
        : this.target.stages
            .filter(({ finishes }) => finishes === wanted)
            .slice(0, 1)
            .map((one) => (taken(one) ? { ...one, id: newId(), name: `${one.name} 2` } : one));
    return [...spare(false), ...this.fresh, ...spare(true)];
  }

  /** Added columns go after those alike: before the first where things are done, or last. */
  private among(there: StandingStage[]): StandingStage[] {
    const of = (wanted: boolean) => (stage: StandingStage) => stage.finishes === wanted;
    const at = there.findIndex(of(true));
    return [
      ...there.slice(0, at),
      ...this.fresh.filter(of(false)),
      ...there.slice(at),
      ...this.fresh.filter(of(true)),
    ];
  }
}

/** Labels by their words: one that is not there yet is made once. */
export class LabelBook {
  private readonly known: Map<string, string>;

  constructor(
    labels: readonly { id: string; name: string }[],
    private readonly made: Row[],
  ) {
    this.known = new Map(labels.map(({ id, name }) => [wordsOf(name), id]));
  }

  idOf(name: string): string {
    const found = this.known.get(wordsOf(name));
    if (found) return found;
    const id = newId();
    this.made.push({ id, name });
    this.known.set(wordsOf(name), id);
    return id;
  }
}

type Context = Omit<Planning, 'labels'> & { people: ReadonlyMap<string, string | null>; labels: LabelBook };

function addTask(plan: Plan, standing: Standing, commissionId: string, context: Context): void {
  const { card, archived, stage, position } = standing;
  const id = newId();
  const parts = partsOf(card, context);
  plan.tasks.push({
    id,
    commission_id: commissionId,
    stage_id: stage.id,
    title: parts.title,
    description: parts.description,
    due_on: card.dueOn,
    estimate_minutes: parts.minutes,
    position,
    author_id: null,
    finished_at: stage.finishes ? context.now : null,
    removed_at: archived ? context.now : null,
  });
  plan.events.push({ id: newId(), task_id: id, kind: 'imported' });
  plan.holders.push(...parts.holders.map((person) => ({ id: newId(), task_id: id, person_id: person })));
  const places = placesBetween(null, null, parts.items.length);
  plan.items.push(
    ...parts.items.map(({ text, done }, at) => ({
      id: newId(),
      task_id: id,
      title: text,
      position: places[at],
      done_at: done ? context.now : null,
    })),
  );
  plan.comments.push(
    ...parts.comments.map(({ body, personId, authorName, writtenAt }) => ({
      id: newId(),
      task_id: id,
      body,
      author_name: authorName,
      recorded_by: personId,
      recorded_at: writtenAt ?? context.now,
    })),
  );
  plan.links.push(...parts.links.map((link) => ({ id: newId(), task_id: id, ...link })));
  const labels = new Set(parts.labels.map((name) => context.labels.idOf(name)));
  plan.taskLabels.push(...[...labels].map((label_id) => ({ label_id, task_id: id })));
}
