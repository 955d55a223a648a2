import { type Clock, formatInstant, type Locale } from '@etabli/kernel';
import { Association, type Mandate, People, type Person } from '@etabli/membership';
import { peoplePolicy } from '@etabli/membership/people/people.policy';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentActor, currentAssociation, Db, Files, Pdf, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Commissions } from '../commissions.service.js';
import { type Mission, SeatKind } from '../missions/missions.entities.js';
import { Missions } from '../missions/missions.service.js';
import { lineState } from '../rules/handover.js';
import { TaskReads } from '../tasks/reads.js';
import { SeriesOfTasks } from '../tasks/series.service.js';
import type { Handover, HandoverLine } from './handover.entities.js';
import { Handovers } from './handovers.service.js';
import { Kit } from './kit.service.js';
import { type KitFacts, kitPaper } from './kit-paper.js';
import { kitWords } from './kit-words.js';

/** The kit on paper, as it stands when it is asked for. */
@Injectable()
export class KitPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(Handovers) private readonly handovers: Handovers,
    @Inject(Kit) private readonly kit: Kit,
    @Inject(Missions) private readonly missions: Missions,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(SeriesOfTasks) private readonly series: SeriesOfTasks,
    @Inject(TaskReads) private readonly tasks: TaskReads,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The kit as PDF, readable by who made it. Refuses `handover.not-yours`. */
  async make(id: string): Promise<StoredFile> {
    const handover = await this.handovers.get(id);
    const association = await this.db.get(Association, currentAssociation().id);
    const locale: Locale = association.locale === 'en' ? 'en' : 'fr';
    const facts = { letterhead: letterheadOf(association), ...(await this.facts(handover, locale)) };
    return this.files.keep({
      bytes: await this.pdf.render(kitPaper(facts, { locale, createdAt: this.clock.now() })),
      name: kitWords[locale].file({ what: facts.what, name: facts.leaver }),
      mediaType: 'application/pdf',
      readableWith: null,
    });
  }

  private async facts(handover: Handover, locale: Locale): Promise<Omit<KitFacts, 'letterhead'>> {
    const [lines, missions, decisions, meetings, contacts] = await Promise.all([
      this.handovers.lines(handover.id),
      this.kit.missions(handover),
      this.kit.decisions(handover),
      this.kit.meetings(handover),
      this.kit.contacts(handover),
    ]);
    const when = (at: Date) => formatInstant(at, locale, currentAssociation().timeZone);
    return {
      what: await this.what(handover, locale),
      leaver: (await this.nameOf(handover.leaverId)) ?? '',
      successor: await this.nameOf(handover.successorId),
      lastDay: handover.lastDay,
      minutesGiven: await this.kit.minutesGiven(handover),
      lines: await Promise.all(lines.map((line) => this.line(line))),
      missions: await Promise.all(missions.map((mission) => this.mission(mission))),
      charter: await this.kit.charter(handover),
      budget: await this.kit.budget(handover),
      decisions,
      meetings: meetings.map(({ title, startsAt, place }) => ({ title, place, when: when(startsAt) })),
      contacts: await Promise.all(contacts.map((seat) => this.contact(seat, locale))),
    };
  }

  private async what({ role, missionId, commissionId }: Handover, locale: Locale): Promise<string> {
    const mission = missionId && (await this.missions.byId(missionId));
    if (mission) return mission.title;
    const commission = commissionId && (await this.commissions.byId(commissionId));
    return [role && kitWords[locale].roles[role], commission ? commission.name : null]
      .filter(Boolean)
      .join(', ');
  }

  private async line(line: HandoverLine): Promise<KitFacts['lines'][number]> {
    const { kind, title, place, letGoReason, takenBy, givenAt, receivedAt, seriesId, taskId } = line;
    const series = seriesId ? await this.series.byId(seriesId) : null;
    const task = taskId ? await this.tasks.byId(taskId) : null;
    return {
      ...{ kind, title, place, state: lineState(line) },
      by: letGoReason ?? (await this.nameOf(takenBy)),
      on: task?.dueOn ?? series?.nextOn ?? null,
      given: givenAt !== null,
      received: receivedAt !== null,
    };
  }

  private async mission({ id, title, rhythm }: Mission): Promise<KitFacts['missions'][number]> {
    const holder = await this.missions.seatOf(id, SeatKind.holder);
    const deputy = await this.missions.seatOf(id, SeatKind.deputy);
    const [sheet] = await this.missions.sheets(id);
    return {
      ...{ title, rhythm, sheet: sheet?.text ?? null },
      holder: await this.nameOf(holder?.personId ?? null),
      deputy: await this.nameOf(deputy?.personId ?? null),
    };
  }

  /** How to reach somebody stands only in the copy of who may see it in the directory. */
  private async contact({ personId, role }: Mandate, locale: Locale): Promise<KitFacts['contacts'][number]> {
    const person = await this.people.byId(personId);
    const seen = person && peoplePolicy.seeDetails(currentActor(), person) === true;
    const reach = seen ? reachOf(person) : '';
    return { name: person?.displayName ?? '', role: kitWords[locale].roles[role], reach };
  }

  private async nameOf(personId: string | null): Promise<string | null> {
    return (personId && (await this.people.byId(personId))?.displayName) || null;
  }
}

const reachOf = ({ email, phone }: Person): string => [phone, email].filter(Boolean).join(', ');
