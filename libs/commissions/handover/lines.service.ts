import { type Clock, demand } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { CLOCK, currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { lineState } from '../rules/handover.js';
import { looksLikeSecret } from '../rules/secret-words.js';
import { type Handover, HandoverLine, HandoverLineKind } from './handover.entities.js';
import { Handovers } from './handovers.service.js';

const keptSomewhere = ({ kind }: HandoverLine): boolean =>
  kind === HandoverLineKind.keys || kind === HandoverLineKind.passwords || kind === HandoverLineKind.other;

/** What both persons tick and say of each line. */
@Injectable()
export class HandoverLines {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Handovers) private readonly handovers: Handovers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who leaves says that a line was given, or not after all. Refuses `handover.not-yours`, `handover.closed`. */
  async give(id: string, given: boolean): Promise<Handover> {
    const { handover, line } = await this.handovers.lockedLine(id, 'give');
    if ((line.givenAt !== null) === given) return handover;
    await this.db.change(HandoverLine, id, { givenAt: given ? this.clock.now() : null });
    await this.handovers.note(handover.id, given ? 'given' : 'not-given', { lineId: id });
    return handover;
  }

  /**
   * Who comes says that a line was received, or not after all. What is kept somewhere is theirs by that; a duty is when it
   * changes hands. Refuses `handover.not-received-by-you`, `handover.closed`.
   */
  async receive(id: string, received: boolean): Promise<Handover> {
    const { handover, line } = await this.handovers.lockedLine(id, 'receive');
    if ((line.receivedAt !== null) === received) return handover;
    const at = received ? this.clock.now() : null;
    const taken = {
      settledAs: received ? ('taken' as const) : null,
      settledAt: at,
      takenBy: received ? (handover.successorId ?? currentActor().personId) : null,
    };
    await this.db.change(HandoverLine, id, { receivedAt: at, ...(keptSomewhere(line) ? taken : {}) });
    await this.handovers.note(handover.id, received ? 'received' : 'not-received', { lineId: id });
    return handover;
  }

  /**
   * Says where something is kept. Refuses `handover.looks-like-a-secret` unless one is sure that it is none, `handover.no-place`
   * for a duty, `input.too-long`.
   */
  async place(id: string, place: string, sure: boolean): Promise<Handover> {
    const { handover, line } = await this.handovers.lockedLine(id, 'give');
    demand(keptSomewhere(line), 'handover.no-place');
    await this.db.change(HandoverLine, id, { place: this.whereOnly(place, sure) });
    await this.handovers.note(handover.id, 'placed', { lineId: id });
    return handover;
  }

  /** One more thing to hand over, and where it is kept. Refuses as `place` does, and `handover.line-there`. */
  async add(handoverId: string, title: string, place: string, sure: boolean): Promise<Handover> {
    const handover = await this.handovers.locked(handoverId, 'give');
    const named = said(title, 'title', 200);
    demand(sure || !looksLikeSecret(named), 'handover.looks-like-a-secret', {}, 'title');
    await this.db.add(HandoverLine, {
      handoverId,
      kind: HandoverLineKind.other,
      title: named,
      place: this.whereOnly(place, sure),
    });
    return handover;
  }

  /** Nobody takes it, for a reason. Refuses `input.required`, `handover.settled`. */
  async letGo(id: string, reason: string): Promise<Handover> {
    const { handover, line } = await this.handovers.lockedLine(id, 'letGo');
    demand(lineState(line) === 'waiting', 'handover.settled');
    const why = said(reason, 'reason', 500);
    await this.db.change(HandoverLine, id, { letGoAt: this.clock.now(), letGoReason: why });
    await this.handovers.note(handover.id, 'let-go', { lineId: id, reason: why });
    return handover;
  }

  /** It is to be taken after all. Refuses `handover.not-let-go`. */
  async takeUpAgain(id: string): Promise<Handover> {
    const { handover, line } = await this.handovers.lockedLine(id, 'letGo');
    demand(line.letGoAt !== null, 'handover.not-let-go');
    await this.db.change(HandoverLine, id, { letGoAt: null, letGoReason: null });
    await this.handovers.note(handover.id, 'taken-up-again', { lineId: id });
    return handover;
  }

  private whereOnly(place: string, sure: boolean): string {
    const where = place.trim();
    demand(where.length <= 500, 'input.too-long', { max: 500 }, 'place');
    demand(sure || !looksLikeSecret(where), 'handover.looks-like-a-secret', {}, 'place');
    return where;
  }
}
