import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { CLOCK, currentActor, Db, Outbox, SETTINGS, type Settings, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { deskCode } from '../desk/codes.js';
import { PersonalLinks } from '../personal/links.service.js';
import { type Called, CalledPeople } from './called.js';
import { Convening } from './convening.service.js';
import { Channel, Convocation } from './convocation.entities.js';
import { Sending } from './convocation.types.js';
import { Convocations } from './convocations.service.js';
import { Notices } from './notices.js';
import { ConvocationPapers, makingAt, titlesOf } from './papers.service.js';
import { CONVOCATION_WITH_MAIL, STATE } from './sending-sql.js';

/** Mails that count as having reached: what follows is a courtesy copy, and the first day stands. */
const arrived: readonly Sending[] = [Sending.sent, Sending.held, Sending.waiting];

/** Following convocations to each person: again by mail, by post, by hand. */
@Injectable()
export class Delivery {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(CalledPeople) private readonly called: CalledPeople,
    @Inject(Convening) private readonly convening: Convening,
    @Inject(Convocations) private readonly convocations: Convocations,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(ConvocationPapers) private readonly papers: ConvocationPapers,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
  ) {}

  /**
   * Mails a convocation again, to the address known now. When the first never arrived, this one is what counts and is graded on
   * today. The personal links of earlier mails stop working. Refuses `convocation.no-address`.
   */
  async resend(id: string): Promise<Convocation> {
    const { convocation, assembly } = await this.lock(id);
    const [person] = await this.called.some([convocation.personId]);
    demand(person?.email, 'convocation.no-address');
    const now = this.clock.now();
    const facts = await this.papers.facts(assembly, now, []);
    const fileIds = (await this.papers.documents(assembly.id)).map((file) => file.id);
    await this.links.revoke(id);
    const url = (await this.links.issue([id])).get(id) as string;
    const [mailId] = await this.outbox.post([
      this.convening.letter(assembly, facts, person, { fileIds, url }),
    ]);
    const found = await this.convocations.whereabouts(id);
    if (!found || !arrived.includes(found.state)) {
      const { lateByDays } = await this.notices.grade(assembly, this.assemblies.today());
      const values = { channel: Channel.email, mailId, sentAt: null, lateDays: lateByDays };
      await this.db.change(Convocation, id, values);
    }
    return this.changed(assembly, id);
  }

  /**
   * Notes that a convocation was handed over, graded on that day. Refuses `convocation.already-sent` when a mail left, and
   * `convocation.delivery-date` for a day to come or before the convocation.
   */
  async recordHandDelivery(id: string, at: Date): Promise<Convocation> {
    const { assembly } = await this.lock(id);
    const found = await this.convocations.whereabouts(id);
    demand(found?.state !== Sending.sent && found?.state !== Sending.held, 'convocation.already-sent');
    const lateDays = await this.lateOn(assembly, at);
    await this.db.change(Convocation, id, { channel: Channel.hand, sentAt: at, lateDays });
    return this.changed(assembly, id);
  }

  /** Notes that the letters not yet posted were, graded on that day. One statement. Refuses as a hand delivery does. */
  async recordPosting(assemblyId: string, at: Date): Promise<Assembly> {
    const assembly = await this.lockAssembly(assemblyId);
    const lateDays = await this.lateOn(assembly, at);
    await this.db.query(
      `update convocation set sent_at = $2, late_days = $3
       where assembly_id = $1 and channel = 'letter' and sent_at is null`,
      [assemblyId, at, lateDays],
    );
    return this.assemblies.touch(assemblyId);
  }

  /**
   * The letters to print, each with its proxy form and a personal link to scan: of the convocations given, or of all that are on paper and have not left.
   * Refuses `convocation.nothing-to-print`.
   */
  async printLetters(assemblyId: string, ids: string[] | null): Promise<StoredFile> {
    const assembly = await this.lockAssembly(assemblyId);
    const rows = await this.db.query<{ id: string; personId: string }>(
      `select c.id, c.person_id as "personId" from ${CONVOCATION_WITH_MAIL}
       where c.assembly_id = $1 and case when $2::uuid[] is null then ${STATE} = 'to_deliver' else c.id = any($2) end`,
      [assemblyId, ids],
    );
    const people = await this.called.some(rows.map(({ personId }) => personId));
    demand(people.length > 0, 'convocation.nothing-to-print');
    const now = assembly.convenedAt ?? this.clock.now();
    const [, ...joined] = await this.papers.documents(assemblyId);
    const facts = await this.papers.facts(assembly, now, titlesOf(joined));
    const links = await this.links.issue(rows.map(({ id }) => id));
    const urls = new Map(rows.map(({ id, personId }) => [personId, links.get(id) as string]));
    const keysOf = (personId: string) => ({
      deskCode: deskCode(this.settings.secret, assemblyId, personId),
      personalUrl: urls.get(personId) ?? null,
    });
    return this.papers.keepLetters(facts, people as [Called, ...Called[]], makingAt(now), keysOf);
  }

  private async lock(id: string): Promise<{ convocation: Convocation; assembly: Assembly }> {
    const { assemblyId } = await this.db.get(Convocation, id);
    const assembly = await this.lockAssembly(assemblyId);
    return { assembly, convocation: await this.db.get(Convocation, id) };
  }

  private async lockAssembly(id: string): Promise<Assembly> {
    const assembly = await this.assemblies.lock(id);
    authorize(assemblyPolicy.recordSending(currentActor(), await this.assemblies.caseOf(assembly)));
    return assembly;
  }

  private async lateOn(assembly: Assembly, at: Date): Promise<number> {
    const day = this.assemblies.dayOf(at);
    const since = this.assemblies.dayOf(assembly.convenedAt ?? at);
    demand(at <= this.clock.now() && day >= since, 'convocation.delivery-date', { since }, 'at');
    return (await this.notices.grade(assembly, day)).lateByDays;
  }

  private async changed(assembly: Assembly, id: string): Promise<Convocation> {
    await this.assemblies.touch(assembly.id);
    return this.db.get(Convocation, id);
  }
}
