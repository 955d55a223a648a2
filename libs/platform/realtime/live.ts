import { EventEmitter } from 'node:events';
import { can, type Permission } from '@etabli/access';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Db } from '../db/db.js';
import { currentAssociation, currentScope } from '../db/scope.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';

const CHANNEL = 'etabli_live';
const RETRY_MS = 1000;

/** A flag one can wait for. */
class Signal {
  raised!: Promise<void>;
  raise!: () => void;
  private resolve!: () => void;

  constructor() {
    this.raise = () => this.resolve();
    this.clear();
  }

  clear(): void {
    this.raised = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }
}

/**
 * News between processes and to subscribers. An event says only that something changed (association and topic); each
 * subscriber reads what it may see, with its own rights, when the event arrives.
 */
@Injectable()
export class Live implements OnApplicationShutdown {
  private readonly log = new Logger('Live');
  private readonly events = new EventEmitter().setMaxListeners(0);
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
   * What a subscriber sees: the present state first, then again after each change. Events that arrive while a state is
   * being read are folded into one. Every reading runs in a fresh transaction, with the rights the subscriber holds at
   * that moment; when the permission is gone, the news end.
   */
  follow<T>(topic: string, permission: Permission, read: () => Promise<T>): AsyncGenerator<T> {
    const { caller } = currentScope();
    const event = `${currentAssociation().id}:${topic}`;
    const authorised = async () => (can(await this.db.enter(), permission) ? read() : null);
    return this.changes(event, () => this.db.as(caller, authorised));
  }

  private async *changes<T>(event: string, read: () => Promise<T | null>): AsyncGenerator<T> {
    await this.listen();
    const changed = new Signal();
    this.events.on(event, changed.raise);
    try {
      for (;;) {
        changed.clear();
        const state = await read();
        if (state === null) return;
        yield state;
        await changed.raised;
      }
    } finally {
      this.events.off(event, changed.raise);
    }
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
