import { addConstraints, addRefusals } from '@etabli/platform';
import { IncidentReported, PlaceIncident, PlaceIncidentRoute } from './incidents.entities.js';
import { IncidentsLines } from './incidents.lines.js';
import { IncidentRouteResolver, IncidentsResolver } from './incidents.resolver.js';
import { Incidents } from './incidents.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { IncidentsSource } from './privacy.source.js';
import { MendedTelling } from './telling.service.js';

addRefusals(fr, en);
addConstraints({ incident_entrusted_once: 'place-incident.entrusted' });

/** The tables of reports. */
export const incidentsEntities = [IncidentReported, PlaceIncident, PlaceIncidentRoute];

/** What makes them work. */
export const incidentsProviders = [
  IncidentRouteResolver,
  Incidents,
  IncidentsLines,
  IncidentsResolver,
  IncidentsSource,
  MendedTelling,
];
