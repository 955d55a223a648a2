import type { Failure } from '../client/failure.js';

/** What waits on this device, by an id made here: sent twice, it is taken once. */
export interface Waiting {
  id: string;
  /** Why the house would not: a person has to look. */
  refused: string | null;
}

/** What became of one when it was sent: taken, refused for good, or held back and why. */
export type Sent =
  | { kind: 'taken' }
  | { kind: 'refused'; message: string }
  | { kind: 'held'; failure: Failure };

/** Where the queue is: everything left, leaving now, or held back and why. */
export type Course = 'idle' | 'sending' | 'offline' | 'signed-out' | 'broken';

export interface QueueState<Item> {
  waiting: readonly Item[];
  course: Course;
}

/** Where items are kept between two visits, in the order in which they were said. */
export interface Shelf<Item> {
  /** The same in every tab that shares it. */
  name: string;
  load(): Promise<Item[]>;
  /** True when the device keeps it: another tab sees it then. */
  put(item: Item): Promise<boolean>;
  remove(id: string): Promise<void>;
}

const RETRY_MS = 5000;

/** Does something while no other tab does; at once where the browser knows no locks, since each item is taken once all the same. */
const alone = (name: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(name, work) : work();

/**
 * What is said on this device, on its way to the house. Each item is kept first and leaves in its turn; one that may have
 * arrived without an answer is sent again, its id makes that harmless. Nothing is dropped: what the house refuses stays until
 * a person puts it away, and holds nothing back. Of several tabs that share a shelf, one sends at a time, and what it sent is gone
 * from the others.
 */
export abstract class Queue<Item extends Waiting> {
  private state: QueueState<Item> = { waiting: [], course: 'idle' };
  private readonly listeners = new Set<() => void>();
  /** What the device keeps: gone from there, another tab has sent it. */
  private readonly kept = new Set<string>();
  private draining: Promise<void> | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;

  protected constructor(private readonly shelf: Shelf<Item>) {}

  protected abstract send(item: Item): Promise<Sent>;

  readonly current = (): QueueState<Item> => this.state;
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

  /** Says something: kept on the device first, then on its way. */
  async add(item: Item): Promise<void> {
    this.change({ waiting: [...this.state.waiting, item] });
    await this.keep(item);
    await this.drain();
  }

  /** Takes back what has not left. Gives false when it has, or may have. */
  async takeBack(id: string): Promise<boolean> {
    const [first] = this.state.waiting;
    const waits = this.state.waiting.some((item) => item.id === id);
    if (!waits || (this.draining && first?.id === id)) return false;
    await this.forget(id);
    return true;
  }

  /** Puts away what was refused, or what one gives up. */
  forget = async (id: string): Promise<void> => {
    this.kept.delete(id);
    await this.shelf.remove(id);
    this.change({ waiting: this.state.waiting.filter((item) => item.id !== id) });
  };

  /** Sends what waits, one after the other, until nothing does or the house cannot be reached. */
  drain = (): Promise<void> => {
    clearTimeout(this.retry);
    this.draining ??= alone(this.shelf.name, () => this.sendAll()).finally(() => {
      this.draining = null;
    });
    return this.draining;
  };

  /** Keeps an item as it is now, in its place. */
  protected async replace(item: Item): Promise<void> {
    await this.keep(item);
    this.change({ waiting: this.state.waiting.map((one) => (one.id === item.id ? item : one)) });
  }

  private async keep(item: Item): Promise<void> {
    if (await this.shelf.put(item)) this.kept.add(item.id);
  }

  private async sendAll(): Promise<void> {
    await this.dropSent();
    for (;;) {
      const next = this.state.waiting.find(({ refused }) => !refused);
      if (!next) return this.change({ course: 'idle' });
      this.change({ course: navigator.onLine ? 'sending' : 'offline' });
      const sent = await this.send(next);
      if (sent.kind === 'held') return this.hold(sent.failure);
      if (sent.kind === 'taken') await this.forget(next.id);
      else await this.refuse(next.id, sent.message);
    }
  }

  /** Sending may have changed the item: it is refused as it is now. */
  private async refuse(id: string, refused: string): Promise<void> {
    const now = this.state.waiting.find((item) => item.id === id);
    if (now) await this.replace({ ...now, refused });
  }

  private hold({ kind }: Failure): void {
    this.change({ course: kind === 'offline' || kind === 'signed-out' ? kind : 'broken' });
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.drain(), RETRY_MS);
  }

  private async load(): Promise<void> {
    const known = new Set(this.state.waiting.map(({ id }) => id));
    const found = (await this.shelf.load()).filter(({ id }) => !known.has(id));
    for (const { id } of found) this.kept.add(id);
    this.change({ waiting: [...found, ...this.state.waiting] });
  }

  /** Another tab may have sent, while this one waited for its turn, what both knew; or been told why not. */
  private async dropSent(): Promise<void> {
    // What is kept while the shelf is being read may not be on that reading.
    const before = new Set(this.kept);
    if (before.size === 0) return;
    const there = new Map((await this.shelf.load()).map((item) => [item.id, item]));
    const waiting = this.state.waiting.flatMap((item) =>
      before.has(item.id) ? (there.get(item.id) ?? []) : item,
    );
    for (const id of before) if (!there.has(id)) this.kept.delete(id);
    this.change({ waiting });
  }

  private change(changes: Partial<QueueState<Item>>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }
}
