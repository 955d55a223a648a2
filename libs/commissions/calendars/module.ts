import { addRefusals } from '@etabli/platform';
import { CalendarLink } from './calendars.entities.js';
import { CalendarsResolver } from './calendars.resolver.js';
import { Calendars } from './calendars.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { CalendarsSource } from './privacy.source.js';
import { CalendarSources } from './sources.js';
import { TasksCalendar } from './tasks.source.js';

addRefusals(fr, en);

/** The tables of calendars to follow. */
export const calendarsEntities = [CalendarLink];

/** Calendars to follow; other nouns put theirs in through `CalendarSources`. */
export const calendars = [CalendarSources, Calendars, CalendarsResolver, CalendarsSource, TasksCalendar];
