import { addDays, type IsoDate } from '@etabli/kernel';

/** Days during which words that call somebody wait for them: later, the work has gone on without. */
export const MENTION_DAYS = 30;

/** The first day whose mentions still wait on a day. */
export const mentionsSince = (today: IsoDate): IsoDate => addDays(today, 1 - MENTION_DAYS);
