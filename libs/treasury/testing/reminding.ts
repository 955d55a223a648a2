import { addDays } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { asking, doing } from '../../membership/testing/asking.js';
import { inDays, today, type Villager } from '../../membership/testing/village.js';
import type { AskedDue, Till } from './till.js';

export interface ShownReminder {
  person: { id: string };
  level: number;
  subject: string;
  totalCents: number;
  household: string;
  dues: { id: string; name: string }[];
}

export interface ShownWithheld {
  person: { id: string };
  why: string;
  until: string | null;
  reason: string;
  others: string[];
  totalCents: number;
}

export interface ShownDay {
  rules: { gapDays: number } | null;
  ready: ShownReminder[];
  withheld: ShownWithheld[];
}

const DAY = `rules { gapDays } ready { person { id } level subject totalCents household dues { id name } }
  withheld { person { id } why until reason others totalCents }`;

/** Who reminds the late of a village: what is seen, what leaves, what is in the letter boxes. */
export class Reminding {
  constructor(readonly till: Till) {}

  /** Two levels: at once, then a month late. */
  decides(): Promise<object> {
    const levels = [
      { afterDays: 7, subject: 'Un petit rappel', wording: 'Avec le sourire.' },
      {
        afterDays: 30,
        subject: 'Deuxième rappel',
        wording: 'Sans réponse de votre part.\n\nMerci d’avance.',
      },
    ];
    const input = { gapDays: 14, decision: 'CA du 12 mars', levels };
    return doing(
      this.till.keeper,
      'decideReminders',
      { input },
      'MoneyReminderRules { gapDays decision levels { afterDays } }',
    );
  }

  /** Somebody who owes an amount since some days. */
  async late(name: string, cents: number, days = 10): Promise<{ person: Villager; due: AskedDue }> {
    const person = await this.till.member(name);
    const due = await this.till.asks(person, cents, inDays(0));
    await sql('update due set called_on = $2, due_on = $2 where id = $1', [due.id, inDays(-days)]);
    return { person, due };
  }

  today(who: Villager = this.till.keeper): Promise<ShownDay> {
    return asking<ShownDay>(who, 'remindersToday', {}, DAY);
  }

  async ready({ id }: { id: string }): Promise<ShownReminder> {
    const found = (await this.today()).ready.find(({ person }) => person.id === id);
    if (!found) throw new Error('nothing to send them');
    return found;
  }

  async withheld({ id }: { id: string }): Promise<ShownWithheld | undefined> {
    return (await this.today()).withheld.find(({ person }) => person.id === id);
  }

  async whyNot(person: { id: string }): Promise<string | undefined> {
    return (await this.withheld(person))?.why;
  }

  /** As it is sent back. */
  shown({ person, level, totalCents }: ShownReminder): object {
    return { personId: person.id, level, totalCents };
  }

  send(
    seen: readonly ShownReminder[],
    who: Villager = this.till.keeper,
  ): Promise<{ sent: number; leftOut: number }> {
    return doing(who, 'sendReminders', { seen: seen.map(this.shown) }, 'RemindersSent { sent leftOut }');
  }

  /** Makes what was sent to somebody as old as that. */
  async ago({ id }: { id: string }, days: number): Promise<void> {
    await sql('update money_reminder set on_date = $2 where person_id = $1', [id, addDays(today(), -days)]);
  }

  /** Mails about money to somebody, the first one first. */
  mails({ id }: { id: string }): Promise<{ kind: string; subject: string; text: string; html: string }[]> {
    return sql(
      `select kind, subject, text, html from mail where person_id = $1 and kind in ('money-reminder', 'plan-answer')
       order by recorded_at`,
      [id],
    );
  }
}
