import type { ApolloClient } from '@apollo/client';
import { newId } from '@etabli/kernel/ids';
import { type Deed, device } from '../client/device.js';
import { failureOf } from '../client/failure.js';
import { readAgain } from '../client/read-again.js';
import { type DeedName, deedDocuments, type Sendable } from './documents.js';
import { Queue, type Sent, type Shelf } from './queue.js';

export type { Deed } from '../client/device.js';

interface Refused {
  __typename: string;
  code: string;
  message: string;
  field: string | null;
}

/** What became of a deed: taken by the house, refused by it, or kept here until the network is back. */
export type Fate =
  | { kind: 'taken'; id: string }
  | { kind: 'refused'; message: string; field: string | null }
  | { kind: 'kept'; id: string };

/** What somebody does on this device, with or without network. */
export class Deeds extends Queue<Deed> {
  /** Beside which field a deed was refused: only a form still open asks. */
  private readonly fields = new Map<string, string | null>();
  /** What the house answered once it had taken a deed: only a way back still offered asks. */
  private readonly answers = new Map<string, object>();

  constructor(
    private readonly client: ApolloClient,
    private readonly association: string,
    private readonly personId: string,
  ) {
    super(shelfOf(association, personId));
  }

  /** Does something now if it can be, later otherwise. What is refused at once comes back to the form. */
  async say(operation: DeedName, variables: Record<string, unknown>, label: string): Promise<Fate> {
    const { association, personId } = this;
    const said = { association, personId, operation, variables, label };
    const id = newId();
    await this.add({ id, ...said, at: new Date().toISOString(), refused: null });
    const left = this.current().waiting.find((deed) => deed.id === id);
    if (!left) return { kind: 'taken', id };
    if (!left.refused) return { kind: 'kept', id };
    await this.forget(id);
    return { kind: 'refused', message: left.refused, field: this.fields.get(id) ?? null };
  }

  /** Gives up a deed that has not left: true. Else what the house answered to it; null when it had been done before. */
  async giveUp(id: string): Promise<true | object | null> {
    if (await this.takeBack(id)) return true;
    // On its way, it will have arrived or come back.
    await this.drain();
    return (await this.takeBack(id)) || (this.answers.get(id) ?? null);
  }

  protected async send({ id, operation, variables }: Deed): Promise<Sent> {
    const { document, again, already = [] }: Sendable = deedDocuments[operation as DeedName];
    try {
      const { data } = await this.client.mutate({ mutation: await document(), variables });
      const answer = Object.values(data as Record<string, Refused | null>)[0];
      if (answer?.__typename === 'Refusal' && !already.includes(answer.code)) {
        this.fields.set(id, answer.field);
        return { kind: 'refused', message: answer.message };
      }
      if (answer && answer.__typename !== 'Refusal') this.answers.set(id, answer);
      void readAgain(this.client, [...again]);
      return { kind: 'taken' };
    } catch (error) {
      const failure = failureOf(error);
      return failure.kind === 'refused'
        ? { kind: 'refused', message: failure.message }
        : { kind: 'held', failure };
    }
  }
}

/** The deeds of one person in one association; without a store they live as long as the page. */
const shelfOf = (association: string, personId: string): Shelf<Deed> => ({
  name: `deeds.${association}.${personId}`,
  load: async () => {
    const found = await (await device())
      ?.getAllFromIndex('deeds', 'association', association)
      .catch(() => []);
    return (found ?? []).filter((deed) => deed.personId === personId).sort((a, b) => (a.at < b.at ? -1 : 1));
  },
  put: async (deed) => {
    const key = await (await device())?.put('deeds', deed).catch(() => undefined);
    return key !== undefined;
  },
  remove: async (id) => void (await (await device())?.delete('deeds', id).catch(() => undefined)),
});
