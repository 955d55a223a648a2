import { type Clock, demand } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, currentScope, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type BeforeRelay, Relays } from '../missions/relays.service.js';
import { lineState } from '../rules/handover.js';
import { TaskHands } from '../tasks/hands.service.js';
import { TaskReads } from '../tasks/reads.js';
import { SeriesHands } from '../tasks/series-hands.service.js';
import { Handover, HandoverLine, type Passed } from './handover.entities.js';
import { Handovers } from './handovers.service.js';

/** Whether who takes a task or what comes back did it beside the leaver already. */
interface BeforeHands {
  had: boolean;
  left: boolean;
}

/** Puts what is handed over into other hands, one line or all at once, and back. */
@Injectable()
export class Passing {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Handovers) private readonly handovers: Handovers,
    @Inject(Relays) private readonly relays: Relays,
    @Inject(TaskReads) private readonly tasks: TaskReads,
    @Inject(TaskHands) private readonly hands: TaskHands,
    @Inject(SeriesHands) private readonly series: SeriesHands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * One line to somebody; who comes may take it for themselves. Refuses `handover.settled`, `handover.not-a-member`,
   * `handover.nothing-to-pass` (what is kept somewhere is received, not passed), and as missions and tasks do.
   */
  async line(id: string, personId: string): Promise<Handover> {
    const { handoverId } = await this.db.get(HandoverLine, id);
    const own = personId === currentActor().personId;
    const { successorId } = await this.db.get(Handover, handoverId);
    const { handover, line } = await this.handovers.lockedLine(
      id,
      own && successorId === personId ? 'take' : 'handOver',
    );
    await this.handovers.demandTaker(handover, personId);
    demand(lineState(line) === 'waiting', 'handover.settled');
    demand(line.missionId ?? line.seriesId ?? line.taskId, 'handover.nothing-to-pass');
    await this.pass(handover, line, personId);
    return handover;
  }

  /**
   * Missions, what comes back and tasks that wait, all to one person, who comes next if nobody was named. What was let go
   * stays so. Refuses as one line does; nothing moves then.
   */
  async everything(id: string, personId: string): Promise<Handover> {
    const found = await this.handovers.locked(id, 'handOver');
    await this.handovers.demandTaker(found, personId);
    const handover = found.successorId ? found : await this.handovers.succeededBy(found, personId);
    for (const { id: lineId } of await this.handovers.lines(id)) {
      // A mission takes along what comes back for it: each line is read as the one before left it.
      const line = await this.db.get(HandoverLine, lineId);
      if (lineState(line) === 'waiting' && (await this.passes(handover, line))) {
        await this.pass(handover, line, personId);
      }
    }
    return handover;
  }

  /** A line handed over from here today goes back. Refuses `handover.not-passed-today`. */
  async takeBack(id: string): Promise<Handover> {
    const { handover, line } = await this.handovers.lockedLine(id, 'handOver');
    const { passed } = line;
    demand(passed && passed.on === currentToday(this.clock), 'handover.not-passed-today');
    demand(line.settledAs === 'taken' && line.takenBy === passed.to, 'handover.not-passed-today');
    await this.back(handover, line, passed);
    await this.db.change(HandoverLine, id, { passed: null });
    currentScope().loaders.clear();
    return handover;
  }

  /** Duties pass from hand to hand, but for what comes back with a mission that was let go. */
  private async passes(
    { leaverId }: Handover,
    { missionId, seriesId, taskId }: HandoverLine,
  ): Promise<boolean> {
    return seriesId ? this.series.isByName(seriesId, leaverId) : (missionId ?? taskId) !== null;
  }

  private async pass({ leaverId }: Handover, line: HandoverLine, to: string): Promise<void> {
    const before = await this.change(line, leaverId, to);
    const passed: Passed = { on: currentToday(this.clock), to, before };
    await this.db.change(HandoverLine, line.id, { passed });
    currentScope().loaders.clear();
  }

  private async change(
    { missionId, seriesId, taskId }: HandoverLine,
    from: string,
    to: string,
  ): Promise<BeforeRelay | BeforeHands> {
    if (missionId) return this.relays.pass(missionId, to);
    if (seriesId) return { had: await this.series.pass(seriesId, from, to), left: true };
    const task = await this.tasks.lock(taskId as string);
    const holders = (await this.tasks.holders(task.id)).map(({ personId }) => personId);
    const before = { had: holders.includes(to), left: holders.includes(from) };
    if (!before.had) await this.hands.put(task, to);
    if (before.left) await this.hands.free(task, from);
    return before;
  }

  private async back({ leaverId }: Handover, line: HandoverLine, { to, before }: Passed): Promise<void> {
    if (line.missionId) return this.relays.takeBack(line.missionId, before as BeforeRelay);
    const { had, left } = before as BeforeHands;
    if (line.seriesId) return this.series.takeBack(line.seriesId, leaverId, to, had);
    const task = await this.tasks.lock(line.taskId as string);
    if (left) await this.hands.put(task, leaverId);
    if (!had) await this.hands.free(task, to);
  }
}
