import type { Locale } from '@etabli/kernel';
import type { RemoteIncident } from '../rules/remote-incident.js';

const words: Record<
  Locale,
  { cut: string; effects: Record<RemoteIncident['effect'], string>; back: string }
> = {
  fr: {
    cut: 'La liaison avec les personnes à distance est coupée.',
    effects: {
      none: 'Les statuts ne demandent pas de liaison continue : la séance continue.',
      continue: 'Selon les statuts, la séance continue ; qui est coupé ne vote pas avant d’être revenu.',
      suspend: 'Selon les statuts, la séance est suspendue : aucun vote ne s’ouvre avant son retour.',
      adjourn: 'Selon les statuts, ce qui reste à voter est reporté.',
    },
    back: 'La liaison avec les personnes à distance est rétablie.',
  },
  en: {
    cut: 'The link with those attending remotely is cut.',
    effects: {
      none: 'The statutes do not ask for a continuous link: the sitting goes on.',
      continue: 'By the statutes the sitting goes on; whoever is cut off does not vote before they are back.',
      suspend: 'By the statutes the sitting is suspended: no vote opens before it is back.',
      adjourn: 'By the statutes what is left to vote on is adjourned.',
    },
    back: 'The link with those attending remotely is back.',
  },
};

/** What a cut does to the sitting, as the minutes tell it. */
export const cutSentence = ({ effect }: RemoteIncident, locale: Locale): string =>
  `${words[locale].cut} ${words[locale].effects[effect]}`;

export const backSentence = (locale: Locale): string => words[locale].back;
