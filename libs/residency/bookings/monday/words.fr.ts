import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

export const fr = {
  untrained: ({ name, place, on }: { name: string; place: string; on: string }) =>
    `${name} a réservé ${place} le ${formatDate(on, 'fr')} sans formation valable ce jour-là.`,
  moreUntrained: ({ count }: { count: number }) =>
    plural(
      count,
      'autre réservation sans formation valable.',
      'autres réservations sans formation valable.',
      'fr',
    ),
  expires: ({ name, training, on }: { name: string; training: string; on: string }) =>
    `L’habilitation « ${training} » ${ofName(name)} expire le ${formatDate(on, 'fr')}.`,
  moreExpire: ({ count }: { count: number }) =>
    plural(count, 'autre habilitation expire ce mois-ci.', 'autres habilitations expirent ce mois-ci.', 'fr'),
  clashes: ({ place, count }: { place: string; count: number }) =>
    `${place} : ${plural(count, 'événement de l’agenda importé tombait', 'événements de l’agenda importé tombaient', 'fr')} sur des heures prises.`,
  moreClashes: ({ count }: { count: number }) =>
    plural(
      count,
      'autre agenda importé avec des conflits.',
      'autres agendas importés avec des conflits.',
      'fr',
    ),
  seeDay: 'Voir la journée',
  seeRooms: 'Voir les salles',
  seeTraining: 'Prévoir une séance',
  seeTrainings: 'Voir les formations',
} satisfies Catalogue;
