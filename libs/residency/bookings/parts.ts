import { addConstraints } from '@etabli/platform';
import { Beneficiaries } from './beneficiary.service.js';
import { BookingsCalendar } from './bookings.calendar.js';
import {
  BookingImport,
  BookingImportUndo,
  BookingMade,
  BookingQuota,
  BookingRulesSaid,
  BookingSeries,
  BookingStep,
} from './bookings.entities.js';
import { BookingsFinds } from './bookings.finds.js';
import { BookingsResolver, RoomsResolver } from './bookings.resolver.js';
import { Bookings } from './bookings.service.js';
import { Conflicts } from './conflicts.service.js';
import { CalendarImportReads } from './imported/imported.reads.js';
import { CalendarImportResolver } from './imported/imported.resolver.js';
import { CalendarImportUndo } from './imported/undo.service.js';
import { CalendarImportsResolver } from './imports.resolver.js';
import { CalendarImports } from './imports.service.js';
import { BookingLetters } from './letters/letters.service.js';
import { BookingsLines } from './monday/bookings.lines.js';
import { BookingsSource } from './privacy.source.js';
import { BookingsQuestions } from './questions/bookings.questions.js';
import { BookingReads } from './reads.service.js';
import { BookingRules } from './rules.service.js';
import { BookingSeriesService } from './series.service.js';

addConstraints({
  booking_slot_once: 'booking.taken-meanwhile',
  booking_place_held: 'booking.taken-meanwhile',
  booking_place_open: 'booking.place-closed-then',
  booking_training: 'booking.training-meanwhile',
  booking_import_undo_once: 'calendar-import.undone',
  booking_undo_last: 'calendar-import.changed-meanwhile',
  place_booked: 'place.booked',
});

/** The tables of bookings. */
export const bookingsEntities = [
  BookingImport,
  BookingImportUndo,
  BookingMade,
  BookingQuota,
  BookingRulesSaid,
  BookingSeries,
  BookingStep,
];

/** What makes them work. */
export const bookingsProviders = [
  Beneficiaries,
  BookingLetters,
  BookingReads,
  BookingRules,
  Bookings,
  BookingSeriesService,
  BookingsCalendar,
  BookingsFinds,
  BookingsLines,
  BookingsQuestions,
  BookingsResolver,
  BookingsSource,
  CalendarImportReads,
  CalendarImportResolver,
  CalendarImports,
  CalendarImportsResolver,
  CalendarImportUndo,
  Conflicts,
  RoomsResolver,
];
