import { type Clock, civilDate, type IsoDate, systemClock } from '@etabli/kernel';
import { currentAssociation } from '@etabli/platform';

/** The civil date where the association of the operation under way lives. */
export const currentToday = (clock: Clock = systemClock): IsoDate =>
  civilDate(clock.now(), currentAssociation().timeZone);

/** The same day, inside a statement. */
export const TODAY = `(now() at time zone (select time_zone from association where id = current_association()))::date`;
