import { incidentTitle } from '../rules/incidents.js';

/** What the letter to who reported something says; `by` is null when the house does not know who did it. */
export interface MendedSaid {
  association: string;
  what: string;
  place: string | null;
  by: string | null;
}

/** The letter that says that what was reported is mended. */
export const fr = {
  greeting: ({ name }: { name: string }) => `Bonjour ${name},`,
  subject: ({ place, what }: MendedSaid) => `Réglé : ${incidentTitle(place, what)}`,
  body: ({ place, what, by }: MendedSaid) =>
    `Ce que vous aviez signalé est réglé : « ${incidentTitle(place, what)} ».${
      by ? ` C’est ${by} qui l’a dit fait.` : ''
    } Si ce n’est pas le cas, signalez-le à nouveau.`,
  action: 'Voir les signalements',
  footer: ({ association }: MendedSaid) =>
    `Vous recevez ce message parce que vous aviez signalé un problème à ${association}.`,
};
