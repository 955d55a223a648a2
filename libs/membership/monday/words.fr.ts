import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural, typo } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

interface Named {
  name: string;
  on: string;
}

const day = (on: string): string => formatDate(on, 'fr', { weekday: true, year: false });

export const fr = {
  arrival: ({ name, on }: Named) => `${name} devient membre ${day(on)}.`,
  departure: ({ name, on }: Named) => `${name} n’est plus membre après ${day(on)}.`,
  residentArrival: ({ name, on }: Named) => `${name} arrive comme résident ou résidente ${day(on)}.`,
  residentDeparture: ({ name, on }: Named) => `${name} quitte sa résidence ${day(on)}.`,
  moreArrivals: ({ count }: { count: number }) =>
    plural(count, 'autre arrivée cette semaine.', 'autres arrivées cette semaine.', 'fr'),
  moreDepartures: ({ count }: { count: number }) =>
    plural(count, 'autre départ cette semaine.', 'autres départs cette semaine.', 'fr'),
  welcome: 'Accueillir',
  farewell: 'Préparer le départ',
  seeMembers: 'Voir les membres',
  mandate: ({ name, role, on }: Named & { role: string }) =>
    `Le mandat ${ofName(name)} (${role}) se termine le ${formatDate(on, 'fr')}.`,
  moreMandates: ({ count }: { count: number }) =>
    plural(
      count,
      'autre mandat se termine d’ici 60 jours.',
      'autres mandats se terminent d’ici 60 jours.',
      'fr',
    ),
  renew: 'Voir le mandat',
  unpaid: ({ count }: { count: number }) =>
    plural(
      count,
      'membre n’est pas à jour de cotisation.',
      'membres ne sont pas à jour de cotisation.',
      'fr',
    ),
  names: ({ names, more }: { names: string; more: number }) =>
    more > 0 ? `${names} et ${more} de plus` : names,
  remind: 'Voir qui',
  unreachable: ({ name }: { name: string }) => `${name} n’a ni adresse e-mail ni adresse postale.`,
  moreUnreachable: ({ count }: { count: number }) =>
    plural(count, 'autre membre sans adresse.', 'autres membres sans adresse.', 'fr'),
  bounced: ({ name, on }: Named) =>
    typo(`Un courriel à ${name} n’est pas arrivé (${formatDate(on, 'fr', { year: false })}).`),
  moreBounced: ({ count }: { count: number }) =>
    plural(count, 'autre adresse ne répond pas.', 'autres adresses ne répondent pas.', 'fr'),
  correct: 'Corriger l’adresse',
  seeMails: 'Voir les courriers',
  chair: 'présidence',
  co_chair: 'coprésidence',
  treasurer: 'trésorerie',
  secretary: 'secrétariat',
  board_member: 'conseil',
  coordinator: 'coordination',
  auditor: 'vérification des comptes',
  commission_lead: 'animation de commission',
  commission_member: 'commission',
  resident: 'résidence',
} satisfies Catalogue;
