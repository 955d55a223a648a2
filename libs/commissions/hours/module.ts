import { addConstraints, addRefusals } from '@etabli/platform';
import { Certificates } from './certificates.service.js';
import { Door } from './door.service.js';
import { VolunteerHours, VolunteerRate } from './hours.entities.js';
import { DoorResolver, HoursReportResolver, HoursResolver, TaskHoursResolver } from './hours.resolver.js';
import { Hours } from './hours.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { HoursSource } from './privacy.source.js';
import { HoursReports } from './report.service.js';

addRefusals(fr, en);
addConstraints({ volunteer_day: 'hours.day', volunteer_hours_ruled_once: 'hours.ruled' });

/** The tables of voluntary hours. */
export const hoursEntities = [VolunteerHours, VolunteerRate];

/** Voluntary hours: declared, ruled upon, counted and valued; and the code at the door. */
export const hours = [
  Hours,
  HoursReports,
  Door,
  Certificates,
  HoursSource,
  HoursResolver,
  TaskHoursResolver,
  DoorResolver,
  HoursReportResolver,
];
