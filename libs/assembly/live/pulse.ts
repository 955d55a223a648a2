import { currentAssociation, currentScope, Db, Live } from '@etabli/platform';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { topicOf } from '../sitting/sittings.service.js';

/** How long ballots gather before their number is told. Milliseconds. */
const GATHERING = 300;

/**
 * Tells how many have voted, a few times a second at most: told one by one, five hundred ballots would wait for each other
 * at the one lock that notifications take, and every phone would read the room five hundred times.
 */
@Injectable()
export class Pulse implements OnApplicationShutdown {
  private readonly log = new Logger('Pulse');
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** A ballot was cast in an assembly of the association under way. */
  beat(assemblyId: string): void {
    if (this.waiting.has(assemblyId)) return;
    const caller = { associationId: currentAssociation().id, locale: currentScope().caller.locale };
    const tell = async () => {
      this.waiting.delete(assemblyId);
      await this.db.as(caller, () => this.db.write(() => this.live.announce(topicOf(assemblyId))));
    };
    const timer = setTimeout(() => tell().catch((error) => this.log.error(error)), GATHERING);
    this.waiting.set(assemblyId, timer);
  }

  onApplicationShutdown(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
  }
}
