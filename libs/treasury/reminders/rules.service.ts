import { demand, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type MoneyReminderLevel, MoneyReminderRules } from './reminders.entities.js';
import type { ReminderRulesInput } from './reminders.inputs.js';

/** What the association decided about reminders: the levels, their words, the days between two. */
@Injectable()
export class RemindersDecided {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** The last decision, with its levels; null until there is one. */
  async now(): Promise<MoneyReminderRules | null> {
    const [rules] = await this.db.find(MoneyReminderRules, {
      order: { recordedAt: 'desc', id: 'desc' },
      take: 1,
    });
    if (!rules) return null;
    const levels = await this.db.query<MoneyReminderLevel>(
      `select after_days as "afterDays", subject, wording from money_reminder_level where rules_id = $1 order by position`,
      [rules.id],
    );
    return Object.assign(rules, { levels });
  }

  /** Writes another decision; what left before stays as it was. Refuses `reminder.levels-order`, and words left empty. */
  async decide({ gapDays, decision, levels }: ReminderRulesInput): Promise<MoneyReminderRules> {
    const rules = { id: newId(), gapDays, decision: said(decision, 'decision', 300) };
    const rows = levels.map(({ afterDays, subject, wording }, position) => {
      const before = levels[position - 1];
      const field = `levels.${position}`;
      demand(!before || before.afterDays < afterDays, 'reminder.levels-order', {}, `${field}.afterDays`);
      const words = {
        subject: said(subject, `${field}.subject`, 120),
        wording: said(wording, `${field}.wording`, 2000),
      };
      return { position, afterDays, ...words };
    });
    await this.db.query('insert into money_reminder_rules (id, gap_days, decision) values ($1, $2, $3)', [
      ...[rules.id, gapDays, rules.decision],
    ]);
    await this.db.query(
      `insert into money_reminder_level (rules_id, position, after_days, subject, wording)
       select $1, position, "afterDays", subject, wording
       from jsonb_to_recordset($2) as x(position int, "afterDays" int, subject text, wording text)`,
      [rules.id, JSON.stringify(rows)],
    );
    await this.live.announce('treasury');
    return (await this.now()) as MoneyReminderRules;
  }
}
