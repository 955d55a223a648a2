import { demand, newId } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Situations } from '../roll/situations.service.js';
import { remoteIncident } from '../rules/remote-incident.js';
import { Incident } from '../sitting/sitting.entities.js';
import { Sittings } from '../sitting/sittings.service.js';
import type { RemoteLink } from './remote.types.js';
import { backSentence, cutSentence } from './words.js';

/** Cuts of the link to those who attend from a distance, and what they do to the sitting (statutes: remote.incident). */
@Injectable()
export class RemoteLinks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /**
   * Notes that the link is cut, or back, with its sentence for the minutes; said twice, it changes nothing. Refuses
   * `roll.remote-not-allowed` where the statutes know no remote presence.
   */
  async note(assemblyId: string, cut: boolean): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'conduct');
    const { statutes } = await this.situations.of(assembly);
    demand(termsOf(statutes).remote_presence, 'roll.remote-not-allowed');
    if ((await this.isCut(assemblyId)) === cut) return assembly;
    const { locale } = currentActor();
    await this.db.add(Incident, {
      ...{ id: newId(), assemblyId, agendaItemId: assembly.currentItemId },
      text: cut ? cutSentence(remoteIncident(statutes), locale) : backSentence(locale),
      remoteLink: cut ? 'cut' : 'back',
    });
    return this.sittings.changed(assembly);
  }

  /** The link as it stands; null where the statutes know no remote presence. */
  async of(assembly: Assembly): Promise<RemoteLink | null> {
    const { statutes } = await this.situations.of(assembly);
    if (!termsOf(statutes).remote_presence) return null;
    const incident = remoteIncident(statutes);
    const sentence = cutSentence(incident, currentActor().locale);
    return { cut: await this.isCut(assembly.id), effect: incident.effect, sentence };
  }

  /**
   * Refuses `vote.remote-cut` while a cut suspends the sitting, and `vote.remote-adjourned` once one has adjourned what is left
   * to vote on.
   */
  async demandHeld(assembly: Assembly): Promise<void> {
    const noted = await this.noted(assembly.id);
    if (noted.length === 0) return;
    const { effect } = remoteIncident((await this.situations.of(assembly)).statutes);
    demand(effect !== 'suspend' || noted.at(-1) !== 'cut', 'vote.remote-cut');
    demand(effect !== 'adjourn', 'vote.remote-adjourned');
  }

  private async isCut(assemblyId: string): Promise<boolean> {
    return (await this.noted(assemblyId)).at(-1) === 'cut';
  }

  private async noted(assemblyId: string): Promise<('cut' | 'back')[]> {
    const rows = await this.db.query<{ link: 'cut' | 'back' }>(
      `select remote_link as link from incident where assembly_id = $1 and remote_link is not null order by at, id`,
      [assemblyId],
    );
    return rows.map(({ link }) => link);
  }
}
