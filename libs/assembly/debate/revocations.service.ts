import { boardRoles } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem, ItemKind } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { demandPeople, namesOf } from '../roll/names.js';
import { Situations } from '../roll/situations.service.js';
import { mayVoteOn } from '../rules/agenda.js';
import { kindsOf } from '../rules/kinds.js';
import { Sittings } from '../sitting/sittings.service.js';
import { wordsIn } from './words.js';

/**
 * The one decision that may be taken though the agenda did not announce it: to remove an officer who has lost the confidence
 * of the assembly. Nobody is elected in their place: that waits for an agenda that says so.
 */
@Injectable()
export class Revocations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /**
   * Puts the removal of an officer on the agenda of a sitting, at its end. Refuses `revocation.not-an-officer`,
   * `revocation.no-ordinary-part` and `revocation.already-raised`.
   */
  async raise(assemblyId: string, personId: string): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'conduct');
    await demandPeople(this.db, { personId });
    const { statutes } = await this.situations.of(assembly);
    const leave = mayVoteOn(statutes, { subject: 'revocation', kind: 'vote', onAgendaAsSent: false });
    demand(leave.allowed, 'vote.information-only');
    demand(kindsOf(assembly.nature).includes('ordinary'), 'revocation.no-ordinary-part');
    demand(await this.isOfficer(assembly, personId), 'revocation.not-an-officer', {}, 'personId');
    const where = { assemblyId };
    const items = await this.db.find(AgendaItem, { where, order: { position: 'asc' } });
    const same = items.some(({ revokesId, withdrawnAt }) => revokesId === personId && !withdrawnAt);
    demand(!same, 'revocation.already-raised', {}, 'personId');
    const name = (await namesOf(this.db, [personId])).get(personId)?.name ?? '';
    const words = wordsIn(currentAssociation().locale);
    const item: Omit<AgendaItem, 'recordedAt' | 'debate' | 'withdrawnAt'> = {
      ...{ id: newId(), assemblyId, kind: ItemKind.vote, part: 'ordinary', speaker: '' },
      position: (items.at(-1)?.position ?? 0) + 1,
      title: words.revocationTitle({ name }),
      text: words.revocationText({ name }),
      revokesId: personId,
      aboutPerson: true,
      adoptsStatutes: false,
      resultOf: null,
    };
    await this.db.insert(AgendaItem, [item]);
    return this.sittings.changed(assembly);
  }

  private async isOfficer({ startsAt }: Assembly, personId: string): Promise<boolean> {
    const row = await this.db.row(
      `select id from mandate where person_id = $1 and role = any($2)
         and daterange(starts_on, ends_on, '[]') @> $3::date limit 1`,
      [personId, boardRoles, this.assemblies.dayOf(startsAt)],
    );
    return row !== null;
  }
}
