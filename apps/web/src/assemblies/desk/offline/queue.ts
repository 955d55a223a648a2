import type { ApolloClient } from '@apollo/client';
import { device } from '../../../app/client/device.js';
import { type Failure, failureOf } from '../../../app/client/failure.js';
import { upload } from '../../../app/client/upload.js';
import { RecordAtDeskDocument, type RecordAtDeskMutation } from '../../../gql/assemblies.js';
import type { KeptEntry } from './entries.js';

export type Receipt = Extract<RecordAtDeskMutation['recordAtDesk'], { effects: unknown }>;

/** Where the queue is: everything left, leaving now, or held back and why. */
export type Course = 'idle' | 'sending' | 'offline' | 'signed-out' | 'broken';

export interface QueueState {
  waiting: readonly KeptEntry[];
  /** Those that have left, with when they arrived: a roll read before does not know them yet. */
  taken: readonly { entry: KeptEntry; at: string }[];
  course: Course;
}

const RETRY_MS = 5000;
const REMEMBERED = 200;

/**
 * What a desk notes, on its way to the house. Each entry is kept on the device first and leaves in its turn; one that may
 * have arrived without an answer is sent again, and taken once, by its id. Nothing is dropped: what the house refuses stays
 * until a person puts it away.
 */
export class DeskQueue {
  private state: QueueState = { waiting: [], taken: [], course: 'idle' };
  private readonly keys = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private draining: Promise<void> | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly client: ApolloClient,
    private readonly assemblyId: string,
    /** Called with each answer, once it is no longer kept. */
    private readonly onTaken: (receipt: Receipt) => unknown,
  ) {}

  readonly current = (): QueueState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what an earlier visit left. Gives the function that stops. */
  start(): () => void {
    const again = () => void this.drain();
    window.addEventListener('online', again);
    void this.load().then(again);
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(this.retry);
    };
  }

  /** Notes something: on the device first, then on its way. */
  async add(entry: KeptEntry): Promise<void> {
    this.change({ waiting: [...this.state.waiting, entry] });
    const key = await (await device())?.add('entries', entry).catch(() => undefined);
    if (key !== undefined) this.keys.set(entry.id, key);
    await this.drain();
  }

  /** Takes back an entry that has not left. Gives false when it has. */
  async takeBack(id: string): Promise<boolean> {
    const [first] = this.state.waiting;
    const waits = this.state.waiting.some((entry) => entry.id === id);
    if (!waits || (this.draining && first?.id === id)) return false;
    await this.forget(id);
    return true;
  }

  /** Puts away an entry that the house refused. */
  forget = async (id: string): Promise<void> => {
    const key = this.keys.get(id);
    if (key !== undefined) await (await device())?.delete('entries', key).catch(() => undefined);
    this.keys.delete(id);
    this.change({ waiting: this.state.waiting.filter((entry) => entry.id !== id) });
  };

  /** Sends what waits, one after the other, until nothing does or the house cannot be reached. */
  drain = (): Promise<void> => {
    clearTimeout(this.retry);
    this.draining ??= this.sendAll().finally(() => {
      this.draining = null;
    });
    return this.draining;
  };

  private async sendAll(): Promise<void> {
    for (;;) {
      const next = this.state.waiting.find(({ refused }) => !refused);
      if (!next) return this.change({ course: 'idle' });
      this.change({ course: navigator.onLine ? 'sending' : 'offline' });
      const failure = await this.send(next);
      if (failure) return this.hold(failure);
    }
  }

  private hold({ kind }: Failure): void {
    this.change({ course: kind === 'offline' || kind === 'signed-out' ? kind : 'broken' });
    this.retry = setTimeout(() => void this.drain(), RETRY_MS);
  }

  /** Null when it was taken or refused; otherwise why it has to wait. */
  private async send(entry: KeptEntry): Promise<Failure | null> {
    try {
      const fileId = await this.handIn(entry);
      const { id, assemblyId, desk, kind, personId, mode, holderId, substituteId } = entry;
      const { signature, signedAs, saidAt, seenAt } = entry;
      const said = { id, assemblyId, desk, kind, personId, mode, holderId, substituteId, fileId };
      const { data } = await this.client.mutate({
        mutation: RecordAtDeskDocument,
        variables: {
          input: { ...said, signature, signedAs, saidAt, seenAt, sentAt: new Date().toISOString() },
        },
      });
      const answer = data?.recordAtDesk;
      if (!answer) return { kind: 'broken', id: null };
      if ('code' in answer) await this.replace({ ...entry, fileId, refused: answer.message });
      else {
        this.change({
          taken: [...this.state.taken.slice(-REMEMBERED), { entry, at: answer.entry.recordedAt }],
        });
        await this.forget(id);
        this.onTaken(answer);
      }
      return null;
    } catch (error) {
      return error instanceof Unreachable ? { kind: 'offline' } : failureOf(error);
    }
  }

  /** The photograph first; its id is kept at once, so that it is handed in once. */
  private async handIn(entry: KeptEntry): Promise<string | null> {
    if (!entry.paper || entry.fileId) return entry.fileId;
    const received = await upload(entry.paper, entry.association);
    if (!received) throw new Unreachable();
    if ('refused' in received) return null;
    await this.replace({ ...entry, fileId: received.id });
    return received.id;
  }

  private async replace(entry: KeptEntry): Promise<void> {
    const key = this.keys.get(entry.id);
    if (key !== undefined) await (await device())?.put('entries', entry, key).catch(() => undefined);
    this.change({ waiting: this.state.waiting.map((one) => (one.id === entry.id ? entry : one)) });
  }

  private async load(): Promise<void> {
    const database = await device();
    if (!database) return;
    const reading = database.transaction('entries').store.index('assembly');
    const found: KeptEntry[] = [];
    for (let at = await reading.openCursor(this.assemblyId); at; at = await at.continue()) {
      const entry = at.value as KeptEntry;
      if (this.keys.has(entry.id)) continue;
      this.keys.set(entry.id, at.primaryKey);
      found.push(entry);
    }
    const known = new Set(this.state.waiting.map(({ id }) => id));
    this.change({ waiting: [...found.filter(({ id }) => !known.has(id)), ...this.state.waiting] });
  }

  private change(changes: Partial<QueueState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }
}

/** The network took a file nowhere. */
class Unreachable extends Error {}
