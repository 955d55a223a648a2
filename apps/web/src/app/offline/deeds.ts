import type { ApolloClient } from '@apollo/client';
import { newId } from '@etabli/kernel/ids';
import { type Deed, device } from '../client/device.js';
import { type Failure, failureOf } from '../client/failure.js';
import { readAgain } from '../client/read-again.js';
import { type DeedName, deedDocuments, type Sendable } from './documents.js';

export type { Deed } from '../client/device.js';

/** What became of a deed: taken by the house, refused by it, or kept here until the network is back. */
export type Fate =
  | { kind: 'taken' }
  | { kind: 'refused'; message: string; field: string | null }
  | { kind: 'kept' };

const RETRY_MS = 20_000;

/**
 * What somebody does on this device, kept before it is sent: the network may go at any moment. A deed that may have arrived
 * without an answer is sent again; the ids it carries make that harmless. What the house refuses later stays until a person
 * puts it away.
 */
export class Deeds {
  private waiting: readonly Deed[] = [];
  private readonly listeners = new Set<() => void>();
  private draining: Promise<void> | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly client: ApolloClient,
    private readonly association: string,
    private readonly personId: string,
  ) {}

  readonly current = (): readonly Deed[] => this.waiting;
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

  /** Does something now if it can be, later otherwise. Only what is refused at once comes back to the form. */
  async say(operation: DeedName, variables: Record<string, unknown>, label: string): Promise<Fate> {
    const { association, personId } = this;
    const at = new Date().toISOString();
    const deed = {
      id: newId(),
      association,
      personId,
      operation,
      variables,
      label,
      at,
      refused: null,
    };
    await this.draining;
    const behind = this.waiting.some(({ refused }) => !refused);
    await this.keep(deed);
    if (behind) {
      await this.drain();
      return { kind: this.waiting.some(({ id }) => id === deed.id) ? 'kept' : 'taken' };
    }
    const fate = await this.send(deed);
    if (fate.kind !== 'kept') await this.forget(deed.id);
    else this.later();
    return fate;
  }

  /** Puts away a deed that was refused, or that one gives up. */
  forget = async (id: string): Promise<void> => {
    await (await device())?.delete('deeds', id).catch(() => undefined);
    this.change(this.waiting.filter((deed) => deed.id !== id));
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
      const next = this.waiting.find(({ refused }) => !refused);
      if (!next) return;
      const fate = await this.send(next);
      if (fate.kind === 'kept') return this.later();
      if (fate.kind === 'taken') await this.forget(next.id);
      else await this.keep({ ...next, refused: fate.message });
    }
  }

  private later(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.drain(), RETRY_MS);
  }

  private async send({ operation, variables }: Deed): Promise<Fate> {
    const { document, again }: Sendable = deedDocuments[operation as DeedName];
    try {
      const { data } = await this.client.mutate({ mutation: await document(), variables });
      const answer = Object.values(data as Record<string, { __typename?: string }>)[0];
      if (answer?.__typename === 'Refusal') {
        const { message, field } = answer as unknown as { message: string; field: string | null };
        return { kind: 'refused', message, field };
      }
      void readAgain(this.client, [...again]);
      return { kind: 'taken' };
    } catch (error) {
      return fateOf(failureOf(error));
    }
  }

  private async load(): Promise<void> {
    const found = await (await device())
      ?.getAllFromIndex('deeds', 'association', this.association)
      .catch(() => []);
    const known = new Set(this.waiting.map(({ id }) => id));
    const mine = (found ?? []).filter(({ id, personId }) => personId === this.personId && !known.has(id));
    this.change([...mine, ...this.waiting].sort((a, b) => (a.at < b.at ? -1 : 1)));
  }

  private async keep(deed: Deed): Promise<void> {
    this.change(
      [...this.waiting.filter(({ id }) => id !== deed.id), deed].sort((a, b) => (a.at < b.at ? -1 : 1)),
    );
    await (await device())?.put('deeds', deed).catch(() => undefined);
  }

  private change(waiting: readonly Deed[]): void {
    this.waiting = waiting;
    for (const listener of this.listeners) listener();
  }
}

/** A refusal is final; anything else waits for better times. */
const fateOf = (failure: Failure): Fate =>
  failure.kind === 'refused' ? { kind: 'refused', message: failure.message, field: null } : { kind: 'kept' };
