import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import { minuteWords } from '../rules/bookings/hours.js';
import { type Holder, holderWords, hoursWords, lengthWords } from '../rules/bookings/words.js';

interface Hours {
  day: string;
  from: number;
  to: number;
}

/** Who has hours, and what is free instead: `times` are minutes of the same day, `540-600`. */
export interface BookedDetails extends Hours, Holder {
  place: string;
  times: string[];
  instead: string[];
}

export interface TrainingDetails {
  place: string;
  training: string;
  how: string;
  /** Who lacks it; null for who reads. */
  name: string | null;
  day: string;
  nextDay: string | null;
  nextAt: number | null;
}

const day = (iso: string): string => formatDate(iso, 'fr', { weekday: true });
const among = (list: readonly string[]): string =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(list);

function instead({ times, instead: rooms }: BookedDetails): string {
  const hours = times.map((one) => {
    const [from = 0, to = 0] = one.split('-').map(Number);
    return `${minuteWords(from, 'fr')}–${minuteWords(to, 'fr')}`;
  });
  if (hours.length === 0 && rooms.length === 0) return ' Rien d’autre n’est libre ce jour-là.';
  return [
    hours.length > 0 ? ` Libre le même jour : ${among(hours)}.` : '',
    rooms.length > 0 ? ` Libre à la même heure : ${among(rooms)}.` : '',
  ].join('');
}

/** Refusals of rooms and machines by the hour, and of trainings. */
export const fr = {
  'booking.not-yours': 'Cette réservation n’est pas la vôtre.',
  'booking.for-others': 'Seules les personnes qui tiennent les places réservent pour quelqu’un d’autre.',
  'booking.for-commission':
    'On réserve pour une commission où l’on travaille. Choisissez-en une autre, ou réservez pour vous.',
  'booking.by-the-month': ({ place }: { place: string }) =>
    `${place} s’attribue au mois, et ne se réserve pas à l’heure.`,
  'booking.taken': (details: BookedDetails) =>
    `Ces heures sont à ${holderWords(details, 'fr')} : ${details.place}, ${hoursWords(details, 'fr')}.${instead(details)}`,
  'booking.held': (details: BookedDetails) =>
    `Ces heures ne se réservent pas : la salle est réunie à une autre, ou attribuée (${details.place}, ${hoursWords(details, 'fr')}).${instead(details)}`,
  'booking.turn-taken': ({ from, to, ...holder }: Hours & Holder) =>
    `pris par ${holderWords(holder, 'fr')} de ${minuteWords(from, 'fr')} à ${minuteWords(to, 'fr')}`,
  'booking.turn-held': 'réunie à une autre salle, ou attribuée',
  'booking.taken-meanwhile':
    'Quelqu’un a pris ces heures à l’instant. Rechargez la journée pour voir ce qui est libre.',
  'booking.ends-before-start': 'La fin doit venir après le début, le même jour.',
  'booking.step': ({ step }: { step: number }) =>
    `Les réservations commencent et finissent toutes les ${lengthWords(step, 'fr')}.`,
  'booking.longest': ({ longest }: { longest: number }) =>
    `Une réservation dure ${lengthWords(longest, 'fr')} au plus ici. Choisissez une fin plus proche.`,
  'booking.past': 'Ces heures sont passées. Choisissez-en d’autres.',
  'booking.too-far': ({ last }: { last: string }) => `On réserve ici jusqu’au ${day(last)}, pas plus loin.`,
  'booking.closed': ({ place, day: on }: { place: string; day: string }) =>
    `${place} n’ouvre pas à ces heures le ${day(on)}.`,
  'booking.place-closed': ({ place }: { place: string }) =>
    `${place} n’existe pas encore, ou plus, ce jour-là.`,
  'booking.place-closed-then': 'Cette salle n’est plus ouverte ce jour-là. Choisissez-en une autre.',
  'booking.training': ({ place, training, how, name, nextDay, nextAt }: TrainingDetails) =>
    [
      `${place} demande la formation « ${training} », que ${name ? `${name} n’a` : 'vous n’avez'} pas, ou plus, ce jour-là.`,
      how ? ` ${how}` : '',
      nextDay
        ? ` Prochaine séance : ${day(nextDay)} à ${minuteWords(nextAt ?? 0, 'fr')}.`
        : ' Aucune séance n’est prévue : demandez-en une aux personnes qui forment.',
    ].join(''),
  'booking.training-by-then': ({ training }: { training: string }) =>
    `la formation « ${training} » manque ce jour-là`,
  'booking.training-meanwhile': 'Une formation manque pour ces heures. Rechargez la page.',
  'booking.cancelled-already': 'Cette réservation est déjà annulée.',
  'booking.stands': 'Cette réservation tient toujours.',
  'booking.over': 'Ces heures ont commencé : la réservation ne s’annule plus.',
  'booking.series-days': 'Le dernier jour vient après le premier, dans les deux ans.',
  'booking.series-long': ({ max, count }: { max: number; count: number }) =>
    `Cela ferait ${count} réservations ; une série en compte ${max} au plus. Choisissez un dernier jour plus proche.`,
  'booking.series-none': 'Aucun de ces jours n’est libre. Choisissez d’autres heures, ou une autre salle.',
  'booking.series-taken': ({ count, total, day: on }: { count: number; total: number; day: string }) =>
    `${plural(count, 'jour n’est pas libre', 'jours ne sont pas libres', 'fr')} sur ${total}, à commencer par le ${day(on)}. Réservez tous les autres, ou choisissez d’autres heures.`,
  'booking-rules.step': 'Les réservations se comptent par quarts d’heure, demi-heures ou heures.',
  'booking-rules.longest': 'La durée la plus longue tient au moins une tranche.',
  'booking-rules.never-open': 'Ouvrez la salle au moins un jour de la semaine.',
  'booking-rules.openings':
    'Chaque ouverture finit après son début, sur des heures qui tombent sur la tranche.',
  'booking-rules.crossed': 'Deux ouvertures du même jour se recouvrent.',
  'calendar-file.not-a-calendar':
    'Ce fichier n’est pas un agenda. Exportez l’agenda de la salle au format iCalendar (.ics), puis choisissez-le.',
  'calendar-file.line': ({ line, empty }: { line: number; empty: boolean }) =>
    empty
      ? `La ligne ${line} de cet agenda est vide, ce que le format ne permet pas. Exportez-le à nouveau, ou retirez cette ligne.`
      : `La ligne ${line} de cet agenda n’a pas la forme attendue. Exportez-le à nouveau.`,
  'calendar-file.empty': 'Cet agenda ne contient aucun événement. Choisissez celui de la salle.',
  'calendar-file.too-many': ({ max }: { max: number }) =>
    `Cet agenda compte plus de ${max} événements dans l’année. Exportez une période plus courte.`,
  'calendar-file.unread-zone': ({ title, zone }: { title: string; zone: string }) =>
    `« ${title} » : le fuseau horaire « ${zone} » n’est pas connu, et l’agenda ne le décrit pas.`,
  'calendar-file.unread-no-length': ({ title }: { title: string }) =>
    `« ${title} » : il n’a pas de durée, et ne réserve donc rien.`,
  'calendar-file.unread-no-start': ({ title }: { title: string }) => `« ${title} » : il n’a pas de début.`,
  'calendar-file.unread-endless': ({ title }: { title: string }) =>
    `« ${title} » : il revient trop souvent pour être suivi jusqu’au bout.`,
  'calendar-import.undone': 'Cet agenda a déjà été défait.',
  'calendar-import.later':
    'Un agenda repris ensuite a remplacé une partie de celui-ci. Défaites d’abord le plus récent.',
  'calendar-import.nothing-left':
    'Il n’y a plus rien à défaire : ce qui avait été repris est passé, annulé, ou a changé depuis.',
  'calendar-import.changed-meanwhile':
    'Une de ces réservations vient de changer. Rechargez la page pour voir ce qui reste à défaire.',
  'place.booked': 'La salle est réservée ces jours-là. Annulez ou déplacez d’abord ces réservations.',
  'training.not-a-trainer': 'Seules les personnes qui forment, ou qui tiennent les places, peuvent le faire.',
  'training.name-taken': 'Une formation porte déjà ce nom.',
  'training.closed': 'Cette formation n’est plus donnée.',
  'training.open-already': 'Cette formation est déjà donnée.',
  'session.past': 'Une séance se prévoit pour plus tard. Choisissez une autre date.',
  'session.begun': 'Cette séance a commencé.',
  'session.to-come': 'Cette séance n’a pas encore eu lieu : dites ensuite qui sait.',
  'session.cancelled': 'Cette séance est annulée.',
  'session.full': 'Cette séance est complète. Choisissez-en une autre, ou demandez-en une.',
  'session.yours': 'C’est votre séance : vous y formez les autres.',
  'session.comes-already': 'Vous êtes déjà de cette séance.',
  'session.not-coming': 'Vous n’êtes pas de cette séance.',
  'authorisation.to-come': 'Une habilitation se donne à partir d’aujourd’hui au plus tard.',
  'authorisation.nobody': 'Choisissez au moins une personne.',
  'authorisation.withdrawn': 'Cette habilitation est déjà retirée.',
} satisfies Catalogue;
