import { EventEmitter } from 'node:events';
import { can, type Permission } from '@etabli/access';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Db } from '../db/db.js';
import { type Caller, currentAssociation, currentScope } from '../db/scope.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { type FollowedBy, Gathering, type RolesByKey } from './gathering.js';

const CHANNEL = 'etabli_live';
const RETRY_MS = 1000;

/** What is followed: the topic that changes, what is read of it (one name, one reading), and the right to read it. */
export interface Following {
  topic: string;
  view: string;
  permission: Permission;
  /** For who follows without an account: what they are known by, and how their roles are asked. */
  without?: { key: string; rolesOf: RolesByKey };
}

/** Those who follow one view of a topic, and what its event wakes. */
interface Meeting {
  gathering: Gathering<unknown>;
  event: string;
  change: () => void;
}

/**
 * News between processes and to subscribers. An event says only that something changed (association and topic); what
 * subscribers may see is read, with the rights they hold at that moment, when the event arrives.
 */
@Injectable()
export class Live implements OnApplicationShutdown {
  private readonly log = new Logger('Live');
  private readonly events = new EventEmitter().setMaxListeners(0);
  private readonly meetings = new Map<string, Meeting>();
  private listener: pg.Client | null = null;
  private listening: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Tells everyone, when the operation under way commits, that a topic of its association changed. */
  async announce(topic: string): Promise<void> {
    await this.db.query('select pg_notify($1, current_association() || $2)', [CHANNEL, `:${topic}`]);
  }

  /**
   * What a subscriber sees of a topic: the present state first, then again after each change. Events that arrive while a
   * state is being read are folded into one. The first state is read for each alone; after a change, one reading serves all who
   * read alike, so `read` must depend on nothing of the reader but their permissions and their language. Rights are asked
   * at every change; when the permission is gone, the news end.
   */
  follow<T>({ topic, view, permission, without }: Following, read: () => Promise<T>): AsyncGenerator<T> {
    const { caller } = currentScope();
    const key = without?.key ?? ((caller as Caller).userId as string);
    const rolesOf = without?.rolesOf ?? ((keys) => this.db.rolesOf(keys));
    const associationId = currentAssociation().id;
    const name = `${view} ${associationId}:${topic}`;
    const gather = () =>
      this.meet(
        name,
        `${associationId}:${topic}`,
        new Gathering(this.db, associationId, permission, rolesOf, read),
      );
    const first = () =>
      this.db.as(caller, async () => (can(await this.db.enter(), permission) ? read() : null));
    return this.states(name, gather, { key, locale: caller.locale }, first);
  }

  private async *states<T>(
    name: string,
    gather: () => Gathering<T>,
    by: FollowedBy,
    first: () => Promise<T | null>,
  ): AsyncGenerator<T> {
    await this.listen();
    const gathering = gather();
    const follower = gathering.join(by);
    try {
      let state = await first();
      while (state !== null) {
        yield state;
        state = await follower.next();
      }
    } finally {
      if (gathering.leave(follower)) this.disperse(name);
    }
  }

  /** Those who follow a view: the gathering of whoever came first, or this one. */
  private meet<T>(name: string, event: string, gathering: Gathering<T>): Gathering<T> {
    const known = this.meetings.get(name);
    if (known) return known.gathering as Gathering<T>;
    const change = () => void gathering.change();
    this.events.on(event, change);
    this.meetings.set(name, { gathering: gathering as Gathering<unknown>, event, change });
    return gathering;
  }

  private disperse(name: string): void {
    const meeting = this.meetings.get(name);
    if (meeting) this.events.off(meeting.event, meeting.change);
    this.meetings.delete(name);
  }

  private listen(): Promise<void> {
    this.listening ??= this.connect();
    return this.listening;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'etabli-live',
    });
    client.on('notification', ({ payload }) => this.events.emit(payload ?? ''));
    client.on('error', (error) => this.reconnect(error));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.listener = client;
  }

  /** After a lost connection every topic is announced once: something may have been missed. */
  private reconnect(error: Error): void {
    if (this.stopped) return;
    this.log.warn(`lost the news channel: ${error.message}`);
    setTimeout(() => {
      this.listening = this.connect();
      this.listening.then(
        () => {
          for (const name of this.events.eventNames()) this.events.emit(name);
        },
        (again) => this.reconnect(again),
      );
    }, RETRY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listener?.end().catch(() => undefined);
  }
}
