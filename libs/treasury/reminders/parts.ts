import { addConstraints, addRefusals } from '@etabli/platform';
import { Debtors } from './debtors.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { MoneyReminder, MoneyReminderRules } from './reminders.entities.js';
import {
  MoneyRemindersResolver,
  ReminderToSendResolver,
  ReminderWithheldResolver,
} from './reminders.resolver.js';
import { MoneyReminders } from './reminders.service.js';
import { RemindersDecided } from './rules.service.js';

addRefusals(fr, en);
addConstraints({ money_reminder_once_a_day: 'reminder.just-sent' });

/** The tables of reminders. */
export const remindersEntities = [MoneyReminder, MoneyReminderRules];

export const remindersProviders = [
  Debtors,
  RemindersDecided,
  MoneyReminders,
  MoneyRemindersResolver,
  ReminderToSendResolver,
  ReminderWithheldResolver,
];
