import { byName, demand, newId } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Contestations } from '../contestation/contestation.service.js';
import { demandPeople, namesOf } from '../roll/names.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { momentOfSitting } from '../rules/afterwards.js';
import { notForgotten, quorumEffects } from '../rules/forgotten-moves.js';
import { Incident } from '../sitting/sitting.entities.js';
import { Sittings } from '../sitting/sittings.service.js';
import { Vote } from '../votes/votes.entities.js';
import type { ForgottenMoveInput } from './moves.inputs.js';
import type { AttendingPerson, ForgottenMove } from './moves.types.js';
import { wordsIn } from './words.js';

/** What a move can make of ballots already cast; quorums are told with their figures. */
const aboutBallots = ['not-in-room', 'proxy-not-good', 'count-above-room', 'attendance-corrected'];

/** Arrivals and departures that nobody noted, entered between the closing of the sitting and the filing of its minutes. */
@Injectable()
export class ForgottenMoves {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Contestations) private readonly contestations: Contestations,
  ) {}

  /** Those on the list and those who came, by name. Refuses as entering a move does. */
  async people(assemblyId: string): Promise<AttendingPerson[]> {
    const assembly = await this.db.get(Assembly, assemblyId);
    this.sittings.authorize(assembly, 'noteAfterwards');
    const { listed, attendance } = await this.situations.of(assembly);
    const ids = new Set([...listed, ...attendance].map(({ memberId }) => memberId));
    const names = await namesOf(this.db, [...ids]);
    return [...names]
      .sort(([, a], [, b]) => byName(a.sortName, b.sortName))
      .map(([personId, { name }]) => ({ personId, name }));
  }

  /**
   * Enters a move at its time, with the organisations the person votes for: roll, attendance sheet and minutes follow, and the
   * minutes say why it is entered so late and what it does to each vote already taken. No vote is counted again. Refuses
   * `incident.not-afterwards`, `incident.outside-sitting`, `move.already-in`, `move.not-in` and `roll.remote-not-allowed`.
   */
  async enter(input: ForgottenMoveInput): Promise<ForgottenMove> {
    const { assemblyId, personId, kind, mode, reason } = input;
    const assembly = await this.sittings.lock(assemblyId, 'noteAfterwards');
    await demandPeople(this.db, { personId });
    demand(reason.trim(), 'input.required', {}, 'reason');
    const at = momentIn(assembly, input.time);
    const before = await this.situations.of(assembly);
    demand(mode === 'present' || termsOf(before.statutes).remote_presence, 'roll.remote-not-allowed');
    const wrong = notForgotten({ memberId: personId, kind, at }, before.attendance);
    demand(!wrong, `move.${wrong}`, {}, 'personId');
    const raised = await this.raised(assemblyId);
    const id = newId();
    await this.move(input, at, before, id);
    const effects = [
      ...(await this.onQuorums(assembly, before)),
      ...(await this.raised(assemblyId)).filter((sentence) => !raised.includes(sentence)),
    ];
    const text = await this.told(input, effects);
    await this.db.add(Incident, { id, assemblyId, agendaItemId: null, text, at, afterwards: true });
    await this.sittings.changed(assembly);
    return { id, at, effects };
  }

  private async move(
    { assemblyId, personId, kind, mode }: ForgottenMoveInput,
    at: Date,
    { listed }: Situation,
    incidentId: string,
  ): Promise<void> {
    const exercised = listed.filter(({ exercisedBy }) => exercisedBy === personId);
    const ids = [...new Set([personId, ...exercised.map(({ memberId }) => memberId)])];
    await this.db.query(
      `insert into attendance (id, assembly_id, person_id, kind, mode, at, incident_id)
       select n.id, $1, n.person_id, $2, $3, $4, $5 from unnest($6::uuid[], $7::uuid[]) as n (id, person_id)`,
      [assemblyId, kind, mode, at, incidentId, ids.map(() => newId()), ids],
    );
  }

  /** The quorums of votes already taken that move, in sentences. */
  private async onQuorums(assembly: Assembly, before: Situation): Promise<string[]> {
    const votes = await this.db.find(Vote, {
      where: { assemblyId: assembly.id, cancelledAt: IsNull(), outcome: Not(IsNull()) },
      order: { openedAt: 'asc', id: 'asc' },
    });
    const decided = votes.flatMap(({ id, outcome }) =>
      outcome ? [{ voteId: id, quorum: outcome.quorum }] : [],
    );
    const effects = quorumEffects(decided, before, await this.situations.of(assembly));
    const items = await this.db.find(AgendaItem, { where: { assemblyId: assembly.id } });
    const itemOf = new Map(votes.map(({ id, agendaItemId }) => [id, agendaItemId]));
    const words = wordsIn(currentActor().locale);
    return effects.map((effect) => {
      const title = items.find(({ id }) => id === itemOf.get(effect.voteId))?.title ?? '';
      return words.quorum({ ...effect, title });
    });
  }

  /** What the check says now of the ballots cast. */
  private async raised(assemblyId: string): Promise<string[]> {
    const { findings } = await this.contestations.check(assemblyId);
    return findings.filter(({ code }) => aboutBallots.includes(code)).map(({ sentence }) => sentence);
  }

  /** The whole of it, as the minutes will tell it. */
  private async told(
    { personId, kind, reason: said }: ForgottenMoveInput,
    effects: string[],
  ): Promise<string> {
    const words = wordsIn(currentActor().locale);
    const name = (await namesOf(this.db, [personId])).get(personId)?.name ?? '';
    const reason = said.trim().replace(/[^.!?…]$/, '$&.');
    const after = effects.length > 0 ? [...effects, words.stays] : [words.nothing];
    return [words.moved({ kind, name, reason }), ...after].join(' ');
  }
}

/** Refuses `incident.outside-sitting`. */
function momentIn({ openedAt, closedAt }: Assembly, time: string): Date {
  const at = momentOfSitting(time, {
    openedAt: openedAt as Date,
    closedAt: closedAt as Date,
    timeZone: currentAssociation().timeZone,
  });
  demand(at, 'incident.outside-sitting', {}, 'time');
  return at;
}
