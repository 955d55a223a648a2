import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

interface Line {
  name: string;
  place: string;
  on: string;
}

const day = (on: string): string => formatDate(on, 'fr');

export const fr = {
  ends: ({ name, place, on }: Line) => `Le contrat ${ofName(name)} (${place}) finit le ${day(on)}.`,
  leaves: ({ name, place, on }: Line) => `${name} quitte ${place} le ${day(on)} : préparez le départ.`,
  uninsured: ({ name, place }: Line) => `${name} (${place}) n’a pas d’attestation d’assurance en cours.`,
  expiring: ({ name, on }: Line) => `L’attestation d’assurance ${ofName(name)} expire le ${day(on)}.`,
  unsigned: ({ name, place }: Line) =>
    `Le contrat ${ofName(name)} (${place}) attend la signature de l’association.`,
  keysOut: ({ name, count, on }: { name: string; count: number; on: string }) =>
    `${name} n’a pas rendu ${plural(count, 'clé ou badge', 'clés ou badges', 'fr')} : départ le ${day(on)}.`,
  suspended: ({ name, count }: { name: string; count: number }) =>
    `${plural(count, 'clé ou badge suspendu', 'clés ou badges suspendus', 'fr')} : ${name}.`,
  more: ({ count }: { count: number }) =>
    plural(count, 'autre contrat à suivre.', 'autres contrats à suivre.', 'fr'),
  seeContract: 'Voir le contrat',
  seeDeparture: 'Suivre le départ',
  sign: 'Signer',
  seeAll: 'Voir les contrats',
} satisfies Catalogue;
