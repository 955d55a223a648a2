import { authorize } from '@etabli/access';
import { type Clock, civilDate, demand, formatDate } from '@etabli/kernel';
import { Association } from '@etabli/membership';
import { termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, currentAssociation, Db, indexBy, load, Outbox } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { assemblyPolicy } from '../assemblies/assemblies.policy.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { assemblyFacts } from '../assemblies/facts.js';
import { type Called, CalledPeople } from '../convocation/called.js';
import { votedInAdvance } from '../convocation/sending-sql.js';
import { wordsIn } from '../documents/paper.js';
import { reminderMail } from '../documents/reminder-mail.js';
import { PersonalLinks } from '../personal/links.service.js';
import { reminderDate } from '../rules/reminder.js';
import { Reminder, ReminderSending } from './reminders.entities.js';
import type { ReminderPlan, SendReminderInput, Silent } from './reminders.types.js';

interface SilentRow extends Silent {
  convocationId: string;
  reached: boolean;
  /** Already reminded, and not a day ago: let them answer. */
  justReminded: boolean;
}

const DAY = 86_400_000;

const isToWrite = ({ reached, justReminded }: SilentRow): boolean => reached && !justReminded;

/** Writing to those who have not answered a convocation. */
@Injectable()
export class Reminders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(CalledPeople) private readonly called: CalledPeople,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
  ) {}

  /** Who has not answered, the day and the words proposed; null unless the assembly is convened. */
  async plan(assemblyId: string): Promise<ReminderPlan | null> {
    const assembly = await this.assemblies.get(assemblyId);
    if (assembly.state !== AssemblyState.convened || !assembly.convenedAt) return null;
    const silent = await this.silent(assemblyId);
    const sent = await this.sent(assemblyId);
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const terms = termsOf(statutes);
    const { dayOf } = this.assemblies;
    const proposedOn = reminderDate(terms, dayOf(assembly.startsAt), dayOf(assembly.convenedAt));
    return {
      proposedOn,
      due: sent.length === 0 && silent.length > 0 && this.assemblies.today() >= proposedOn,
      text: proposedText(assembly, terms['proxy.allowed']),
      silent: silent.length,
      byMail: silent.filter(isToWrite).map(({ phone: _, ...one }) => ({ ...one, phone: null })),
      byPhone: silent.filter(({ reached }) => !reached),
      sent,
    };
  }

  /**
   * Writes to everyone who has not answered and has an address: one mail each, with a personal link of their own. The same id
   * twice is one reminder; another one the same day leaves out whoever was just written to. Refuses `reminder.nobody`, and what the policy says.
   */
  async send({ id, assemblyId, text }: SendReminderInput): Promise<Reminder> {
    const assembly = await this.assemblies.lock(assemblyId);
    authorize(assemblyPolicy.remind(currentActor(), await this.assemblies.caseOf(assembly)));
    const known = await this.db.findOne(Reminder, { where: { id, assemblyId } });
    if (known) return known;
    demand(text.trim(), 'input.required', {}, 'text');
    const reached = (await this.silent(assemblyId)).filter(isToWrite);
    demand(reached.length > 0, 'reminder.nobody');
    const reminder = await this.db.add(Reminder, { id, assemblyId, text: text.trim() });
    await this.post(assembly, reminder, reached);
    await this.assemblies.touch(assemblyId);
    return reminder;
  }

  /** How many people a reminder was sent to; batched. */
  async reach(id: string): Promise<number> {
    const found = await load('reminder-reach', id, async (ids) => {
      const rows = await this.db.query<{ id: string; count: number }>(
        'select reminder_id as id, count(*)::int as count from reminder_sending where reminder_id = any($1) group by 1',
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
    return found?.count ?? 0;
  }

  /** When the person of a convocation was last written to; batched, null when they were not. */
  async remindedAt(convocationId: string): Promise<Date | null> {
    const found = await load('convocation-reminded', convocationId, async (ids) => {
      const rows = await this.db.query<{ id: string; at: Date }>(
        'select convocation_id as id, max(recorded_at) as at from reminder_sending where convocation_id = any($1) group by 1',
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
    return found?.at ?? null;
  }

  private sent(assemblyId: string): Promise<Reminder[]> {
    return this.db.find(Reminder, { where: { assemblyId }, order: { recordedAt: 'asc', id: 'asc' } });
  }

  /** Those called who said nothing, by name, a vote in advance being an answer too: one statement. */
  private silent(assemblyId: string): Promise<SilentRow[]> {
    return this.db.query<SilentRow>(
      `select c.id as "convocationId", p.id as "personId", p.display_name as name, coalesce(p.phone, r.phone) as phone,
         coalesce(p.email, r.email) is not null as reached,
         exists (select 1 from reminder_sending s where s.association_id = c.association_id and s.convocation_id = c.id
           and s.recorded_at > $2) as "justReminded"
       from convocation c join person p on p.association_id = c.association_id and p.id = c.person_id
       left join person r on r.association_id = p.association_id and r.id = p.representative_id
       where c.assembly_id = $1 and c.answer is null and p.erased_at is null and not ${votedInAdvance('c')} order by p.sort_name, p.id`,
      [assemblyId, new Date(this.clock.now().getTime() - DAY)],
    );
  }

  private async post(assembly: Assembly, { id, text }: Reminder, silent: SilentRow[]): Promise<void> {
    const association = await this.db.get(Association, currentAssociation().id);
    const facts = assemblyFacts(assembly, association);
    const people = indexBy(await this.called.some(silent.map(({ personId }) => personId)), (one) => one.id);
    const links = await this.links.issue(silent.map(({ convocationId }) => convocationId));
    const mailIds = await this.outbox.post(
      silent.map(({ convocationId, personId }) => {
        const { name, email, locale } = people.get(personId) as Called;
        const url = links.get(convocationId) as string;
        return {
          to: { address: email as string, name, personId },
          kind: 'reminder',
          ...reminderMail({ assembly: facts, addressee: { name }, text }, { locale, url }),
        };
      }),
    );
    await this.db.insert(
      ReminderSending,
      silent.map(({ convocationId }, index) => ({ reminderId: id, convocationId, mailId: mailIds[index] })),
    );
  }
}

function proposedText({ nature, startsAt }: Assembly, proxies: boolean): string {
  const { locale, timeZone } = currentAssociation();
  const date = formatDate(civilDate(startsAt, timeZone), locale, { weekday: true });
  return wordsIn(locale).reminderText({ nature, date, proxies });
}
