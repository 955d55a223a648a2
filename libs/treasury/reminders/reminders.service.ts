import { type Clock, demand, newId } from '@etabli/kernel';
import { currentToday, Person, said } from '@etabli/membership';
import { CLOCK, currentAssociation, Db, Live, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { remindersOf } from '../rules/reminders.js';
import { Creditors } from '../sepa/creditor/creditors.service.js';
import { Debtors } from './debtors.service.js';
import { reminderLetter } from './letter.js';
import {
  MoneyReminder,
  type MoneyReminderRules,
  type ReminderPause,
  type RemindersOfDay,
  type RemindersSent,
  type ReminderWithheld,
  WithheldWhy,
  whyOf,
} from './reminders.entities.js';
import type { ReminderPauseInput, SeenReminderInput } from './reminders.inputs.js';
import { RemindersDecided } from './rules.service.js';
import { type Ready, readyOf, withheldOf } from './shown.js';

const LATEST = 30;

type Run = { rules: MoneyReminderRules; ready: Ready[]; withheld: ReminderWithheld[] };

/** MoneyReminders: seen before anything leaves, sent as they were seen, never twice. */
@Injectable()
export class MoneyReminders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Debtors) private readonly debtors: Debtors,
    @Inject(RemindersDecided) private readonly decided: RemindersDecided,
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Live) private readonly live: Live,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who would be reminded of what today, who would not and why, and what left last. */
  async today(): Promise<RemindersOfDay> {
    const rules = await this.decided.now();
    const run = rules ? await this.run(rules) : { ready: [], withheld: [] };
    const latest = await this.db.find(MoneyReminder, { order: { onDate: 'desc', id: 'desc' }, take: LATEST });
    return { rules, ready: run.ready, withheld: run.withheld, latest };
  }

  /**
   * Sends reminders as they were seen, in a number of statements that does not depend on how many they are. Those that have
   * changed since (paid, reminded by somebody else, money on a statement) are left out.
   *
   * Refuses `reminder.no-rules`, `sepa.no-account`, and `reminder.changed` when none is as it was seen.
   */
  async send(seen: readonly SeenReminderInput[]): Promise<RemindersSent> {
    await this.alone();
    const rules = await this.decided.now();
    demand(rules, 'reminder.no-rules');
    const creditor = await this.creditors.demandCurrent();
    const { ready } = await this.run(rules);
    const wanted = new Set(seen.map(keyOf));
    const leaving = ready.filter((one) => wanted.has(keyOf(one)));
    demand(leaving.length > 0, 'reminder.changed');
    const { name, slug } = currentAssociation();
    const house = { name, url: `${this.settings.url}/${slug}`, creditor };
    const mails = await this.outbox.post(leaving.map((one) => reminderLetter(one, house)));
    await this.keep(
      rules.id,
      leaving.map((one, at) => ({ ...one, id: newId(), mailId: mails[at] })),
    );
    await this.live.announce('treasury');
    return { sent: leaving.length, leftOut: wanted.size - leaving.length };
  }

  /** Nobody writes to them until that day. Refuses `reminder.pause-past`, and a pause without a reason. */
  async pause({ personId, until, reason }: ReminderPauseInput): Promise<ReminderPause> {
    demand(until >= currentToday(this.clock), 'reminder.pause-past', {}, 'until');
    return this.sayPause({ personId, until, reason: said(reason, 'reason', 300) });
  }

  /** Ends a pause; without one, changes nothing. */
  resume(personId: string): Promise<ReminderPause> {
    return this.sayPause({ personId, until: null, reason: '' });
  }

  private async sayPause(pause: ReminderPause): Promise<ReminderPause> {
    const { personId, until, reason } = pause;
    await this.db.get(Person, personId);
    await this.db.query(
      'insert into money_reminder_pause (id, person_id, until, reason) values ($1, $2, $3, $4)',
      [...[newId(), personId, until, reason]],
    );
    await this.live.announce('treasury');
    return pause;
  }

  private async run(rules: MoneyReminderRules): Promise<Run> {
    const today = currentToday(this.clock);
    const debts = await this.debtors.on(today, rules.gapDays);
    const { reminders, withheld } = remindersOf(debts.debtors, rules.levels, today, rules.gapDays);
    const ready = reminders.map((told) => readyOf(told, rules, debts));
    const silent = withheld.map((silence) => withheldOf(silence, whyOf(silence.why), debts));
    const unreachable = ready.filter(({ to }) => !to.email);
    return {
      rules,
      ready: ready.filter(({ to }) => to.email).sort(byName),
      withheld: [...silent, ...unreachable.map((one) => withheldOf(one, WithheldWhy.no_address, debts))],
    };
  }

  private async keep(
    rulesId: string,
    sent: readonly (Ready & { id: string; mailId: string | undefined })[],
  ): Promise<void> {
    const on = currentToday(this.clock);
    await this.db.query(
      `insert into money_reminder (id, person_id, rules_id, level, on_date, total_cents, mail_id)
       select id, "personId", $1, level, $2, "totalCents", "mailId"
       from jsonb_to_recordset($3) as x(id uuid, "personId" uuid, level int, "totalCents" int, "mailId" uuid)`,
      [rulesId, on, JSON.stringify(sent.map(rowOf))],
    );
    const parts = sent.flatMap(({ id, dues }) =>
      dues.map((due) => ({ reminder: id, due: due.id, cents: due.leftCents })),
    );
    await this.db.query(
      `insert into money_reminder_due (reminder_id, due_id, amount_cents)
       select reminder, due, cents from jsonb_to_recordset($1) as x(reminder uuid, due uuid, cents int)`,
      [JSON.stringify(parts)],
    );
  }

  /** One treasurer sends at a time: the second sees what the first has sent. */
  private async alone(): Promise<void> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('reminders' || current_association()::text, 0))`,
    );
  }
}

const keyOf = ({ personId, level, totalCents }: SeenReminderInput): string =>
  `${personId} ${level} ${totalCents}`;

const rowOf = ({
  id,
  personId,
  level,
  totalCents,
  mailId,
}: Ready & { id: string; mailId?: string | undefined }) => ({
  ...{ id, personId, level, totalCents, mailId },
});

const byName = (a: Ready, b: Ready): number => a.to.name.localeCompare(b.to.name, 'fr');
