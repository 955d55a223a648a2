import type { Actor, HeldRole, Role } from '@etabli/access';
import { type Clock, demand, newId, Refusal } from '@etabli/kernel';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type {
  DataSource,
  EntityTarget,
  FindManyOptions,
  FindOneOptions,
  FindOptionsWhere,
  ObjectLiteral,
} from 'typeorm';
import { CLOCK, DATA_SOURCE } from '../tokens.js';
import { actorOf, door, type Entered, nobody } from './door.js';
import {
  type Caller,
  currentScope,
  inScope,
  type LinkCaller,
  newScope,
  type Scope,
  type SystemCaller,
} from './scope.js';
import { type Mode, Unit } from './unit.js';

/**
 * The one door to the database. Work runs in a transaction that belongs to the operation under way; the association and
 * the actor are set for that transaction only, and row security reads them there.
 */
@Injectable()
export class Db implements OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Runs work as a caller, in a scope of its own, and closes what it opened. */
  async as<T>(caller: Caller | SystemCaller, work: () => Promise<T>): Promise<T> {
    const scope = newScope(caller);
    return inScope(scope, async () => {
      try {
        return await work();
      } finally {
        await this.end(scope);
      }
    });
  }

  /**
   * Runs work in one read-write transaction: all of it is kept, or none. Inside another `write` it joins that one.
   * `roles` are the roles that allow the work: the first mandate among them is what records are made under.
   */
  async write<T>(work: () => Promise<T>, roles: readonly Role[] = []): Promise<T> {
    const scope = currentScope();
    if (scope.unit && (await scope.unit).mode === 'write') return work();
    await this.end(scope);
    const unit = await this.open(scope, 'write', roles);
    try {
      const result = await work();
      await unit.close('commit');
      return result;
    } catch (error) {
      await unit.close('rollback');
      throw error;
    } finally {
      scope.unit = null;
      scope.loaders.clear();
    }
  }

  /**
   * Goes on as the association, then as the person, that a link leads to, in the transaction under way. An operation
   * becomes one person only: two links in one request are refused with `not-found`.
   */
  async become(caller: SystemCaller | LinkCaller): Promise<Actor> {
    const scope = currentScope();
    const unit = await this.unit();
    const before = 'personId' in scope.caller ? scope.caller.personId : null;
    const after = 'personId' in caller ? caller.personId : null;
    demand(before === null || before === after, 'not-found');
    scope.caller = caller;
    scope.loaders.clear();
    await this.introduce(unit, scope, []);
    return scope.actor as Actor;
  }

  /** Makes sure a transaction is open (a read-only one if none is) and tells who acts in it. */
  async enter(): Promise<Actor> {
    const scope = currentScope();
    await this.unit();
    return scope.actor as Actor;
  }

  /** The roles that users hold today in the association under way, by user: one statement. */
  async rolesOf(userIds: string[]): Promise<Map<string, HeldRole[]>> {
    const rows = await this.query<{ userId: string; roles: HeldRole[] }>(
      'select user_id as "userId", roles from roles_of_users($1, $2)',
      [userIds, this.clock.now()],
    );
    return new Map(rows.map(({ userId, roles }) => [userId, roles]));
  }

  /** Ends the read-only transaction of a scope, if it opened one. */
  async end(scope: Scope = currentScope()): Promise<void> {
    const open = scope.unit;
    scope.unit = null;
    scope.loaders.clear();
    if (open) await open.then((unit) => unit.close('commit')).catch(() => undefined);
  }

  /** Runs a statement and gives its rows. */
  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    return (await this.unit()).query<Row[]>(sql, parameters);
  }

  /** The single row of a statement, or null. */
  async row<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  async find<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    options: FindManyOptions<E> = {},
  ): Promise<E[]> {
    return (await this.unit()).manager.find(entity, options);
  }

  async count<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E> = {},
  ): Promise<number> {
    return (await this.unit()).manager.count(entity, { where });
  }

  async findOne<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    options: FindOneOptions<E>,
  ): Promise<E | null> {
    return (await this.unit()).manager.findOne(entity, options);
  }

  /**
   * Loads a record by id, locked against others until the operation ends when `lock` is set.
   * Refuses with `not-found` when it does not exist or belongs to another association: the two look the same.
   */
  async get<E extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<E>,
    id: string,
    options: { lock?: boolean } = {},
  ): Promise<E> {
    demand(/^[0-9a-f-]{36}$/i.test(id), 'not-found');
    const found = await this.findOne(entity, {
      where: { id } as FindOptionsWhere<E>,
      ...(options.lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!found) throw new Refusal('not-found');
    return found;
  }

  /** Adds a record (a new id is given when it has none) and reads it back with what the database filled in. */
  async add<E extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<E>,
    values: Partial<NoInfer<E>>,
  ): Promise<E> {
    const id = values.id ?? newId();
    const { manager } = await this.unit();
    await manager.insert(entity, { ...values, id } as never);
    return manager.findOneOrFail(entity, { where: { id } as FindOptionsWhere<E> });
  }

  /** Changes some columns of a record and reads it back. */
  async change<E extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<E>,
    id: string,
    values: Partial<NoInfer<E>>,
  ): Promise<E> {
    const { manager } = await this.unit();
    const where = { id } as FindOptionsWhere<E>;
    await manager.update(entity, where, values as never);
    return manager.findOneOrFail(entity, { where });
  }

  /** Inserts many rows in as few statements as PostgreSQL's limit of 65,535 parameters allows. */
  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, records: object[]): Promise<void> {
    if (records.length === 0) return;
    const { manager } = await this.unit();
    const columns = Math.max(...records.map((record) => Object.keys(record).length)) + 8;
    const chunk = Math.max(1, Math.floor(60_000 / columns));
    for (let from = 0; from < records.length; from += chunk) {
      await manager.insert(entity, records.slice(from, from + chunk) as never);
    }
  }

  /** Gives the connections back, so that the process can end. */
  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }

  private unit(): Promise<Unit> {
    const scope = currentScope();
    scope.unit ??= this.open(scope, 'read', []).catch((error) => {
      scope.unit = null;
      throw error;
    });
    return scope.unit;
  }

  private async open(scope: Scope, mode: Mode, roles: readonly Role[]): Promise<Unit> {
    const opening = Unit.open(this.source, mode).then(async (unit) => {
      try {
        await this.introduce(unit, scope, roles);
        return unit;
      } catch (error) {
        await unit.close('rollback');
        throw error;
      }
    });
    if (mode === 'write') scope.unit = opening;
    return opening;
  }

  /** Tells the database who acts where, and learns the actor's roles: one statement. */
  private async introduce(unit: Unit, scope: Scope, roles: readonly Role[]): Promise<void> {
    const [row] = await unit.query<{ entered: Entered }[]>(...door(scope.caller, this.clock.now(), roles));
    const entered = row?.entered ?? nobody;
    scope.association = entered.association;
    scope.actor = actorOf(scope.caller, entered);
  }
}
