import type { DataSource, QueryRunner } from 'typeorm';

export type Mode = 'read' | 'write';

/** One transaction on one connection. Statements wait for each other: pg refuses overlapping queries on a connection. */
export class Unit {
  private constructor(
    readonly mode: Mode,
    private readonly runner: QueryRunner,
  ) {}

  static async open(source: DataSource, mode: Mode): Promise<Unit> {
    const runner = source.createQueryRunner();
    try {
      await runner.connect();
      queueStatements(runner);
      await runner.query(`start transaction ${mode === 'read' ? 'read only' : 'read write'}`);
      Object.assign(runner, { isTransactionActive: true });
      return new Unit(mode, runner);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  get manager() {
    return this.runner.manager;
  }

  query<T>(sql: string, parameters?: unknown[]): Promise<T> {
    return this.runner.query(sql, parameters as never);
  }

  /** Commits or rolls back, and gives the connection back in any case. */
  async close(outcome: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.runner.query(outcome);
    } finally {
      Object.assign(this.runner, { isTransactionActive: false });
      await this.runner.release();
    }
  }
}

function queueStatements(runner: QueryRunner): void {
  const direct = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const queued = (...args: unknown[]) => {
    const next = last.then(
      () => direct(...args),
      () => direct(...args),
    );
    last = next.catch(() => undefined);
    return next;
  };
  Object.assign(runner, { query: queued });
}
