import type { SameMessages } from '@etabli/kernel';
import type { rhythmFr } from './rhythm.fr.js';

export const rhythmEn: SameMessages<typeof rhythmFr> = {
  'rhythm.unknown': 'Choose a rhythm: by days, weeks, months or years.',
  'rhythm.interval': 'Write a whole number from 1: at most 366 days, 52 weeks, 60 months or 10 years.',
  'rhythm.weekdays': 'Choose at least one day of the week.',
  'rhythm.weekday': 'There is no such day of the week.',
  'rhythm.nth': 'Choose first to fourth, or last.',
  'rhythm.day': 'The month has no such day.',
  'rhythm.month': 'There is no such month.',
};
