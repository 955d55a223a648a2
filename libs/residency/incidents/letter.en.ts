import { incidentTitle } from '../rules/incidents.js';
import type { fr } from './letter.fr.js';

export const en: typeof fr = {
  greeting: ({ name }) => `Hello ${name},`,
  subject: ({ place, what }) => `Mended: ${incidentTitle(place, what)}`,
  body: ({ place, what, by }) =>
    `What you had reported is mended: “${incidentTitle(place, what)}”.${
      by ? ` ${by} said that it is done.` : ''
    } If it is not, report it again.`,
  action: 'See the reports',
  footer: ({ association }) => `You receive this because you had reported a problem at ${association}.`,
};
