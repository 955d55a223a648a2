import { authorize } from '@etabli/access';
import { type Clock, newId, Refusal } from '@etabli/kernel';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  Files,
  indexBy,
  Live,
  load,
  sentence,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Asked } from './choices.js';
import { BoardImport, BoardImportState } from './imports.entities.js';
import { boardImportPolicy } from './moving.policy.js';
import { type Plan, planBoards, type StandingStage, type Target } from './plan.js';
import { BoardReader, fingerprintOf, type Understanding } from './reader.js';
import { writeRows } from './rows.js';

/** Boards of other tools: handed in, taken in whole or not at all, taken back whole while nobody has touched them. */
@Injectable()
export class BoardImports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BoardReader) private readonly reader: BoardReader,
  ) {}

  /** An import by id. Refuses `not-found`. */
  get(id: string): Promise<BoardImport> {
    return this.db.get(BoardImport, id);
  }

  /** The latest hundred, latest first. */
  list(): Promise<BoardImport[]> {
    return this.db.find(BoardImport, { order: { recordedAt: 'desc', id: 'desc' }, take: 100 });
  }

  /** The import of the same boards that still stands, batched; null when there is none. */
  standing({ fingerprint }: BoardImport): Promise<BoardImport | null> {
    return load('standing-board-import', fingerprint, async (prints) =>
      indexBy(
        await this.db.find(BoardImport, {
          where: { fingerprint: In([...prints]), state: BoardImportState.done },
        }),
        (taken) => taken.fingerprint,
      ),
    );
  }

  /** Notes files that are boards. Refuses what cannot be read, as `BoardReader.read` does, with the place of the fault. */
  async handIn(fileIds: readonly string[]): Promise<BoardImport> {
    const reading = await this.reader.read(fileIds);
    const noted = await this.db.add(BoardImport, {
      format: reading.format,
      fingerprint: fingerprintOf(reading),
    });
    await writeRows(
      this.db,
      'board_import_file',
      fileIds.map((file_id, position) => ({ import_id: noted.id, file_id, position })),
    );
    for (const id of fileIds) await this.files.open(id, 'commissions.write');
    return noted;
  }

  /**
   * Takes boards in, all of them or nothing, in as many statements whatever they hold. Refuses `moving.not-waiting`,
   * `moving.taken-already`, what `blockersOf` says, and `commission.closed` for a commission closed meanwhile.
   */
  async take(id: string, asked: Asked): Promise<BoardImport> {
    await this.alone();
    const taken = await this.db.get(BoardImport, id, { lock: true });
    authorize(boardImportPolicy.take(currentActor(), taken));
    if (await this.standing(taken)) throw new Refusal('moving.taken-already');
    const understood = await this.reader.understand(taken, asked);
    const [blocker] = understood.blockers;
    if (blocker) throw new Refusal(blocker.code, blocker.details);
    const made = await this.foundCommissions(understood);
    const targets = await this.targets(understood, made);
    const plan = planBoards({
      transfer: understood.reading,
      choices: understood.choices,
      labels: understood.labels,
      targets,
      words: this.words(),
      now: this.clock.now().toISOString(),
    });
    await this.write(id, plan, [...made.values()]);
    for (const { commissionId } of targets) await this.live.announce(`board:${commissionId}`);
    return this.db.change(BoardImport, id, {
      state: BoardImportState.done,
      doneAt: this.clock.now(),
      brought: {
        commissions: made.size,
        stages: plan.stages.length,
        tasks: plan.tasks.length,
        comments: plan.comments.length,
        labels: plan.labels.length,
      },
    });
  }

  /** Takes everything back that an import brought. Refuses `moving.not-done`, and `moving.changed-since` once somebody worked on it. */
  async undo(id: string): Promise<BoardImport> {
    await this.alone();
    const taken = await this.db.get(BoardImport, id, { lock: true });
    authorize(boardImportPolicy.undo(currentActor(), taken));
    const boards = await this.db.query<{ id: string }>(
      `select distinct commission_id as id from task
       where id in (select thing_id from board_import_thing where import_id = $1 and kind = 'task')`,
      [id],
    );
    await this.db.query('select withdraw_boards($1)', [id]);
    for (const board of boards) await this.live.announce(`board:${board.id}`);
    return this.db.change(BoardImport, id, {
      state: BoardImportState.undone,
      undoneAt: this.clock.now(),
      undoneBy: currentActor().personId,
    });
  }

  /** One import of an association at a time. */
  private async alone(): Promise<void> {
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `boards:${currentAssociation().id}`,
    ]);
  }

  /** New commissions, by board; the database gives each its first columns. */
  private async foundCommissions({ choices, reading }: Understanding): Promise<Map<number, string>> {
    const last = await this.db.row<{ next: number }>(
      'select coalesce(max(position) + 1, 0) as next from commission',
    );
    const rows = choices.boards
      .filter(({ skip, commissionId }) => !skip && commissionId === null)
      .map(({ board, name }, at) => ({
        board,
        id: newId(),
        name,
        purpose: reading.boards[board]?.description ?? '',
        position: (last?.next ?? 0) + at,
      }));
    await writeRows(
      this.db,
      'commission',
      rows.map(({ board: _, ...row }) => row),
    );
    return new Map(rows.map(({ board, id }) => [board, id]));
  }

  /** Where each board goes, its columns held until the import ends: nobody takes a place meanwhile. */
  private async targets({ choices }: Understanding, made: Map<number, string>): Promise<Target[]> {
    const wanted = choices.boards
      .filter(({ skip }) => !skip)
      .map(({ board, commissionId }) => ({
        board,
        commissionId: made.get(board) ?? (commissionId as string),
      }));
    const ids = [...new Set(wanted.map(({ commissionId }) => commissionId))];
    await this.db.query('select from commission where id = any($1) order by id for update', [ids]);
    await this.db.query('select from stage where commission_id = any($1) order by id for no key update', [
      ids,
    ]);
    const rows = await this.db.query<StandingStage & { commissionId: string }>(
      `select s.commission_id as "commissionId", s.id, s.name, s.finishes,
         (select max(position) from task t where t.stage_id = s.id and not t.private) as last
       from stage s join commission c on c.id = s.commission_id and c.closed_at is null
       where s.commission_id = any($1) and s.removed_at is null order by s.position, s.id`,
      [ids],
    );
    return wanted.map(({ board, commissionId }) => {
      const stages = rows.filter((row) => row.commissionId === commissionId);
      if (stages.length === 0) throw new Refusal('commission.closed');
      return { board, commissionId, isNew: made.has(board), stages };
    });
  }

  private async write(importId: string, plan: Plan, commissions: string[]): Promise<void> {
    await this.db.query('update stage set removed_at = clock_timestamp() where id = any($1)', [plan.unused]);
    await writeRows(this.db, 'stage', plan.stages);
    await this.db.query(
      `update stage set position = given.position
       from jsonb_to_recordset($1::jsonb) as given(id uuid, position integer) where stage.id = given.id`,
      [JSON.stringify(plan.order)],
    );
    await writeRows(this.db, 'label', plan.labels);
    await writeRows(this.db, 'task', plan.tasks);
    await writeRows(this.db, 'task_assignee', plan.holders);
    await writeRows(this.db, 'checklist_item', plan.items);
    await writeRows(this.db, 'task_comment', plan.comments);
    await writeRows(this.db, 'task_link', plan.links);
    await writeRows(this.db, 'task_label', plan.taskLabels);
    await writeRows(this.db, 'task_event', plan.events);
    const things = {
      commission: commissions,
      stage: idsOf(plan.stages),
      task: idsOf(plan.tasks),
      label: idsOf(plan.labels),
    };
    await writeRows(
      this.db,
      'board_import_thing',
      Object.entries(things).flatMap(([kind, ids]) =>
        ids.map((thing_id) => ({ import_id: importId, kind, thing_id })),
      ),
    );
  }

  private words() {
    const { locale } = currentAssociation();
    const say = (code: string, details = {}) => sentence(`moving.card-${code}`, details, locale);
    return {
      untitled: say('untitled'),
      someone: say('someone'),
      heldBy: (names: string) => say('held-by', { names }),
      attached: (names: string) => say('attached', { names }),
    };
  }
}

const idsOf = (rows: { id?: unknown }[]): string[] => rows.map(({ id }) => String(id));
