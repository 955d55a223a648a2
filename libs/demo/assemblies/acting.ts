import type { Clock } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { personId } from '../people.js';
import type { Step } from './shift.js';

/** When the transaction began; it does not wait for the disk, the last one of the story does for all. */
const OPEN_STEP = `select now()::text as began, set_config('synchronous_commit', 'off', true)`;

/** Finds a service of the application by its class. */
// biome-ignore lint/complexity/noBannedTypes: an injectable class has whatever constructor it likes
export type Find = <T>(service: Function & { prototype: T }) => T;

/**
 * Has the people of the story act through the application's own services, each with the roles they held on the day: the
 * program's clock is set to the instant of the story for as long as one acts. What the database stamps with its own time
 * is noted, to be told at the right instant later.
 */
export class Acting {
  private steps: Step[] = [];

  constructor(
    readonly find: Find,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly association = 'usine-vivante',
  ) {}

  /** Member number `who` does something at an instant: one operation, all of it kept or nothing. */
  async as<T>(who: number, at: Date, work: () => Promise<T>): Promise<T> {
    const userId = personId(who);
    const caller = { userId, sessionId: 'demo', secondFactor: true, locale: 'fr' as const };
    const { now } = this.clock;
    this.clock.now = () => new Date(at);
    try {
      return await this.db.as({ ...caller, association: this.association }, () =>
        this.db.write(async () => {
          const row = await this.db.row<{ began: string }>(OPEN_STEP);
          this.steps.push({ began: row?.began ?? '', at: at.toISOString() });
          return work();
        }),
      );
    } finally {
      this.clock.now = now;
    }
  }

  /** Runs a statement in the operation under way and gives its rows. */
  query<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.db.query<Row>(sql, parameters);
  }

  /** The steps played since last asked. */
  takeSteps(): Step[] {
    const taken = this.steps;
    this.steps = [];
    return taken;
  }
}

/** The instant some minutes after another. */
export const after = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
