import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

export const fr = {
  tasks: ({ commission, count }: { commission: string; count: number }) =>
    `${commission} : ${plural(count, 'tâche en retard.', 'tâches en retard.', 'fr')}`,
  oldest: ({ title, on }: { title: string; on: string }) =>
    `La plus ancienne : « ${title} », pour le ${formatDate(on, 'fr')}.`,
  seeTasks: 'Voir les tâches',
  charter: ({ commission, on, over }: { commission: string; on: string; over: boolean }) =>
    `La lettre de mission ${ofName(commission)} ${over ? 's’est terminée' : 'se termine'} le ${formatDate(on, 'fr')}.`,
  renewCharter: 'La renouveler',
  orphan: ({ title }: { title: string }) => `Personne ne tient « ${title} ».`,
  leaving: ({ title, name, on }: { title: string; name: string; on: string }) =>
    `${name} ne tient « ${title} » que jusqu’au ${formatDate(on, 'fr')}.`,
  inCommission: ({ name, on }: { name: string; on: string }) =>
    `${name}. Appel ouvert le ${formatDate(on, 'fr')}.`,
  moreCalls: ({ count }: { count: number }) =>
    plural(count, 'autre mission cherche quelqu’un.', 'autres missions cherchent quelqu’un.', 'fr'),
  find: 'Trouver quelqu’un',
  seeCalls: 'Voir les appels',
  hours: ({ count, on }: { count: number; on: string }) =>
    `${plural(count, 'déclaration d’heures attend', 'déclarations d’heures attendent', 'fr')} d’être ${count === 1 ? 'validée' : 'validées'}, depuis le ${formatDate(on, 'fr')}.`,
  validate: 'Valider',
  notes: ({ title, on }: { title: string; on: string }) =>
    `« ${title} », le ${formatDate(on, 'fr')} : le compte rendu n’est pas publié.`,
  moreNotes: ({ count }: { count: number }) =>
    plural(count, 'autre compte rendu à publier.', 'autres comptes rendus à publier.', 'fr'),
  publish: 'Le publier',
  seeMeetings: 'Voir les réunions',
  review: ({ count, what }: { count: number; what: string }) =>
    count === 1
      ? `Une décision est à revoir : « ${what} »`
      : `${plural(count, 'décision est à revoir', 'décisions sont à revoir', 'fr')}, à commencer par « ${what} »`,
  readOneAgain: 'La relire',
  readAgain: 'Les relire',
  house: 'Toute la maison',
} satisfies Catalogue;
