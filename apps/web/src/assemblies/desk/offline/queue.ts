import type { ApolloClient } from '@apollo/client';
import { device } from '../../../app/client/device.js';
import { failureOf } from '../../../app/client/failure.js';
import { upload } from '../../../app/client/upload.js';
import { Queue, type Sent, type Shelf } from '../../../app/offline/queue.js';
import { RecordAtDeskDocument, type RecordAtDeskMutation } from '../../../gql/assemblies.js';
import type { KeptEntry } from './entries.js';

export type Receipt = Extract<RecordAtDeskMutation['recordAtDesk'], { effects: unknown }>;

/** What has left, with when it arrived: a roll read before does not know it yet. */
interface Taken {
  entry: KeptEntry;
  at: string;
}

const REMEMBERED = 200;

/** What a desk notes, on its way to the house: the photograph of a paper first, then what was noted. */
export class DeskQueue extends Queue<KeptEntry> {
  private left: readonly Taken[] = [];

  constructor(
    private readonly client: ApolloClient,
    assemblyId: string,
    /** Called with each answer. */
    private readonly onTaken: (receipt: Receipt) => unknown,
  ) {
    super(shelfOf(assemblyId));
  }

  readonly taken = (): readonly Taken[] => this.left;

  protected async send(entry: KeptEntry): Promise<Sent> {
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
      if (!answer) return { kind: 'held', failure: { kind: 'broken', id: null } };
      if ('code' in answer) return { kind: 'refused', message: answer.message };
      this.left = [...this.left.slice(-REMEMBERED), { entry, at: answer.entry.recordedAt }];
      this.onTaken(answer);
      return { kind: 'taken' };
    } catch (error) {
      return {
        kind: 'held',
        failure: error instanceof Unreachable ? { kind: 'offline' } : failureOf(error),
      };
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
}

/** The entries of one assembly, numbered by the store in the order in which they were noted. */
function shelfOf(assemblyId: string): Shelf<KeptEntry> {
  const keys = new Map<string, number>();
  return {
    name: `desk.${assemblyId}`,
    load: async () => {
      const database = await device();
      const found: KeptEntry[] = [];
      const reading = database?.transaction('entries').store.index('assembly');
      for (let at = await reading?.openCursor(assemblyId); at; at = await at.continue()) {
        const entry = at.value as KeptEntry;
        keys.set(entry.id, at.primaryKey);
        found.push(entry);
      }
      return found;
    },
    put: async (entry) => {
      const key = await (await device())?.put('entries', entry, keys.get(entry.id)).catch(() => undefined);
      if (key !== undefined) keys.set(entry.id, key);
      return key !== undefined;
    },
    remove: async (id) => {
      const key = keys.get(id);
      if (key !== undefined) await (await device())?.delete('entries', key).catch(() => undefined);
      keys.delete(id);
    },
  };
}

/** The network took a file nowhere. */
class Unreachable extends Error {}
