import { type Clock, demand, newId } from '@etabli/kernel';
import { Association } from '@etabli/membership';
import { CLOCK, currentAssociation, Db, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { assemblyFacts } from '../assemblies/facts.js';
import { CalledPeople } from '../convocation/called.js';
import { minutesMail } from '../documents/minutes-mail.js';
import { RegisterEntry } from '../register/register.entities.js';
import { Sittings } from '../sitting/sittings.service.js';
import { MinutesNotice } from './publication.entities.js';
import type { MinutesTold } from './publication.types.js';

/** For how long members are told on their first page that minutes are published. */
const FRESH_DAYS = 14;
const DAY_MS = 86_400_000;

/** Telling members that the signed minutes are there to read. */
@Injectable()
export class MinutesPublication {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(CalledPeople) private readonly called: CalledPeople,
  ) {}

  /** Lines of the register of the last fortnight, the latest first. */
  fresh(): Promise<RegisterEntry[]> {
    const since = new Date(this.clock.now().getTime() - FRESH_DAYS * DAY_MS);
    return this.db.find(RegisterEntry, {
      where: { recordedAt: MoreThan(since) },
      order: { number: 'desc' },
    });
  }

  /**
   * One mail to each member of today who has an address and was not told yet. Refuses `register.not-filed`, who may not file
   * minutes, and `register.everyone-told`.
   */
  async tell(assemblyId: string): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'tellMembers');
    const people = await this.untold(assemblyId);
    demand(people.length > 0, 'register.everyone-told');
    const association = await this.db.get(Association, currentAssociation().id);
    const url = `${this.settings.url}/${association.slug}/assemblees/${assemblyId}/proces-verbal`;
    const facts = assemblyFacts(assembly, association);
    const mailIds = await this.outbox.post(
      people.map(({ id, name, email, locale }) => ({
        to: { address: email as string, name, personId: id },
        kind: 'minutes-notice',
        ...minutesMail({ assembly: facts, addressee: { name } }, { locale, url }),
      })),
    );
    const rows = people.map(({ id: personId }, index) => ({
      ...{ id: newId(), assemblyId, personId, mailId: mailIds[index] as string },
    }));
    await this.db.insert(MinutesNotice, rows);
    return assembly;
  }

  /** How many were told, and how many would be. */
  async told(assemblyId: string): Promise<MinutesTold> {
    const told = await this.db.count(MinutesNotice, { assemblyId });
    return { told, waiting: (await this.untold(assemblyId)).length };
  }

  private async untold(assemblyId: string) {
    const people = await this.called.untold(assemblyId, [this.assemblies.today()]);
    return people.filter(({ email }) => email !== null);
  }
}
