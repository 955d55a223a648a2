import { authorize } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, Db, type Letter, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Agenda } from '../agenda/agenda.service.js';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { deskCode } from '../desk/codes.js';
import { convocationMail } from '../documents/convocation-mail.js';
import { Enclosures } from '../enclosures/enclosures.service.js';
import { Foundings } from '../founding/foundings.service.js';
import { PersonalLinks } from '../personal/links.service.js';
import type { NoticeGrade } from '../rules/notice.js';
import { type Called, CalledPeople } from './called.js';
import { channelFor } from './channels.js';
import { Channel, Convocation } from './convocation.entities.js';
import type { ConveneInput } from './convocation.inputs.js';
import { Notices } from './notices.js';
import { ConvocationPapers, type SharedFacts } from './papers.service.js';

/** Calling the members: everyone at once, then whoever joins late. */
@Injectable()
export class Convening {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(CalledPeople) private readonly called: CalledPeople,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(Enclosures) private readonly enclosures: Enclosures,
    @Inject(ConvocationPapers) private readonly papers: ConvocationPapers,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
    @Inject(Foundings) private readonly foundings: Foundings,
  ) {}

  /**
   * Calls every member, fixes the statutes the assembly is held under and binds its agenda. Statements do not grow with the
   * number of members. Refuses what `demandReady` and `demandNotice` say, and what the policy says.
   */
  async convene(id: string, { lateReason }: ConveneInput): Promise<Assembly> {
    const draft = await this.assemblies.lock(id);
    authorize(assemblyPolicy.convene(currentActor(), await this.assemblies.caseOf(draft)));
    const { id: statutesId, statutes } = await this.assemblies.statutesOf(draft);
    demand(statutesId, 'assembly.no-statutes');
    await this.demandReady(draft, statutes);
    const now = this.clock.now();
    const grade = await this.notices.grade(draft, this.assemblies.today());
    demandNotice(grade, lateReason);
    const joined = await this.enclosures.files(id);
    const assembly = await this.db.change(Assembly, id, {
      state: AssemblyState.convened,
      statutesId,
      convenedAt: now,
      lateReason: grade.inTime ? null : lateReason?.trim(),
    });
    const { facts, fileIds } = await this.papers.issue(assembly, now, joined);
    await this.send(assembly, facts, await this.due(assembly), fileIds, grade.lateByDays);
    return this.assemblies.touch(id);
  }

  /** Those due a convocation who have none: members admitted since, auditors elected since. */
  due(assembly: Assembly): Promise<Called[]> {
    return this.called.missing(assembly.id, [
      this.assemblies.today(),
      this.assemblies.dayOf(assembly.startsAt),
    ]);
  }

  /**
   * Calls people who have no convocation yet, graded on today. Even late: to leave someone out is worse than to call them late.
   * Refuses `convocation.nobody-missing` when none of them is due one.
   */
  async conveneLate(id: string, personIds: string[]): Promise<Assembly> {
    const assembly = await this.assemblies.lock(id);
    authorize(assemblyPolicy.conveneLate(currentActor(), await this.assemblies.caseOf(assembly)));
    const people = (await this.due(assembly)).filter((person) => personIds.includes(person.id));
    demand(people.length > 0, 'convocation.nobody-missing', {}, 'personIds');
    const documents = await this.papers.documents(id);
    const facts = await this.papers.facts(assembly, this.clock.now(), []);
    const { lateByDays } = await this.notices.grade(assembly, this.assemblies.today());
    const fileIds = documents.map((file) => file.id);
    await this.send(assembly, facts, people, fileIds, lateByDays);
    return this.assemblies.touch(id);
  }

  /** The mail that calls one person, in their language; `url` is their personal link. */
  letter(
    { id: assemblyId }: Assembly,
    facts: SharedFacts,
    person: Called,
    { fileIds, url }: { fileIds: string[]; url: string },
  ): Letter {
    const { id, name, email, locale } = person;
    return {
      to: { address: email as string, name, personId: id },
      kind: 'convocation',
      fileIds,
      ...convocationMail(
        { ...facts, addressee: { name }, deskCode: deskCode(this.settings.secret, assemblyId, id) },
        { locale, url },
      ),
    };
  }

  /** One convocation a person, and for each who is reached that way one personal link and one mail: few statements. */
  private async send(
    assembly: Assembly,
    facts: SharedFacts,
    people: Called[],
    fileIds: string[],
    lateDays: number,
  ): Promise<void> {
    const called = people.map((person) => ({
      id: newId(),
      person,
      channel: channelFor(facts.terms['conv.channel'], person.email !== null),
    }));
    const rows = called.map(({ id, person, channel }) => ({
      ...{ id, channel, lateDays, assemblyId: assembly.id, personId: person.id, fileId: fileIds[0] ?? null },
    }));
    await this.db.insert(Convocation, rows);
    const byMail = called.filter(({ channel }) => channel === Channel.email);
    const links = await this.links.issue(byMail.map(({ id }) => id));
    const mailIds = await this.outbox.post(
      byMail.map(({ id, person }) =>
        this.letter(assembly, facts, person, { fileIds, url: links.get(id) as string }),
      ),
    );
    await this.db.query(
      `update convocation set mail_id = sent.mail_id from unnest($1::uuid[], $2::uuid[]) as sent (id, mail_id)
       where convocation.id = sent.id`,
      [byMail.map(({ id }) => id), mailIds],
    );
  }

  /**
   * Refuses `assembly.date-past`, `assembly.place-missing`, `assembly.agenda-empty`, `assembly.nature-not-in-statutes`
   * (statutes: ag.types), `assembly.remote-not-in-statutes` (statutes: remote_presence), and for founders what
   * `Foundings.demandPossible` says.
   */
  private async demandReady(assembly: Assembly, statutes: Statutes): Promise<void> {
    const { startsAt, place, remoteLink, remoteConditions, nature } = assembly;
    const terms = termsOf(statutes);
    const remote = Boolean(remoteLink || remoteConditions);
    demand(startsAt > this.clock.now(), 'assembly.date-past');
    if (nature === 'constitutive') await this.foundings.demandPossible(assembly.id);
    else demand(terms['ag.types'].includes(nature), 'assembly.nature-not-in-statutes');
    demand(!remote || terms['remote_presence'], 'assembly.remote-not-in-statutes');
    demand(place || remote, 'assembly.place-missing');
    demand((await this.agenda.of(assembly.id)).length > 0, 'assembly.agenda-empty');
  }
}

/** A late notice is refused, or sent with its reason, as the statutes say (conv.late). */
function demandNotice(grade: NoticeGrade, lateReason: string | null | undefined): void {
  if (grade.inTime) return;
  const { lateByDays: days, latestOn, requiredDays } = grade;
  demand(grade.accepted, 'convocation.too-late', { days, latestOn, requiredDays });
  demand(
    lateReason?.trim(),
    'convocation.late-reason-needed',
    { days, latestOn, requiredDays },
    'lateReason',
  );
}
