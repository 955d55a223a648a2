import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

/** What taking an import back does not change, in words. */
export interface Undoing {
  givenUp: number;
  putBack: number;
  changed: number;
  begun: number;
  taken: number;
}

const left = ({ changed, begun, taken }: Undoing): string =>
  [
    changed > 0 ? plural(changed, 'a changé depuis et reste.', 'ont changé depuis et restent.', 'fr') : '',
    begun > 0
      ? plural(
          begun,
          'a commencé ou est passée : elle reste.',
          'ont commencé ou sont passées : elles restent.',
          'fr',
        )
      : '',
    taken > 0
      ? plural(
          taken,
          'ne revient pas : ses heures sont prises.',
          'ne reviennent pas : leurs heures sont prises.',
          'fr',
        )
      : '',
  ]
    .filter(Boolean)
    .join(' ');

export const fr = {
  title: 'Réserver',
  lead: 'Choisissez une salle ou une machine : ce qui est libre se réserve en trois gestes.',
  mine: 'Mes réservations',
  mineLead: 'Ce que vous avez réservé. Une réservation s’annule d’un geste, et se remet d’un autre.',
  noneMine: 'Vous n’avez rien réservé',
  noneMineText: 'Choisissez une salle ou une machine, puis des heures libres : elles apparaîtront ici.',
  others: ({ count, last, isBefore }: { count: number; last: string; isBefore: boolean }) =>
    `et ${plural(count, 'autre fois', 'autres fois', 'fr')}, ${isBefore ? 'depuis le' : 'jusqu’au'} ${last}`,
  past: 'Passées ou annulées',
  wasCancelled: 'annulée',
  trainings: 'Formations aux machines',
  trainingsLead: 'Certaines machines demandent d’avoir été formé : voici comment, et où vous en êtes.',
  noRooms: 'Rien ne se réserve encore à l’heure',
  noRoomsText:
    'Ouvrez une place du genre « salle » ou « machine » : elle se réservera ici, à l’heure, par qui en a besoin.',
  kinds_meeting_room: 'Salles',
  kinds_machine: 'Machines',
  kind_meeting_room: 'Salle, à l’heure',
  kind_machine: 'Machine, à l’heure',
  seats: ({ count }: { count: number }) => plural(count, 'personne', 'personnes', 'fr'),
  asksFor: ({ training }: { training: string }) => `formation demandée : ${training}`,
  nothingFree: 'Plus rien de libre ce jour-là',
  freeAt: ({ hours }: { hours: string }) => `Libre : ${hours}`,
  dayBefore: 'Jour précédent',
  dayAfter: 'Jour suivant',
  weekBefore: 'Semaine précédente',
  weekAfter: 'Semaine suivante',
  day: 'Jour',
  today: 'Aujourd’hui',
  dayOf: ({ room }: { room: string }) => `La journée : ${room}`,
  weekOf: ({ room }: { room: string }) => `La semaine : ${room}`,
  closedThatDay: 'Fermée ce jour-là. Choisissez un autre jour.',
  free: 'Libre',
  freeBook: 'Libre : réserver',
  held: 'Réunie ou attribuée',
  event: 'ouvert à tous',
  bookGap: ({ day, hours }: { day: string; hours: string }) => `Réserver ${day}, libre ${hours}`,
  bookTitle: ({ room }: { room: string }) => `Réserver ${room}`,
  bookHours: ({ hours }: { hours: string }) => `Réserver ${hours}`,
  bookSeries: 'Réserver tous ces jours',
  from: 'De',
  to: 'À',
  forWhom: 'Pour qui',
  forMe: 'Moi',
  forSomebody: 'Quelqu’un d’autre',
  forHouse: 'Le lieu',
  forHouseHint: 'Rien à payer, et rien de pris sur les heures gratuites de quiconque.',
  forSomebodyHint: 'Au prix de cette personne ; un e-mail le lui dit.',
  ofCommission: ({ name }: { name: string }) => `Commission ${name}`,
  whichPerson: 'Qui',
  choosePerson: 'Choisissez une personne.',
  forThem: ({ who }: { who: string }) => `pour ${who}`,
  bookedBy: ({ name }: { name: string }) => `réservé par ${name}`,
  bookedFor: ({ who, room, hours }: { who: string; room: string; hours: string }) =>
    `Réservé pour ${who} : ${room}, ${hours}.`,
  what: 'Pour quoi',
  whatHint: 'Les autres le liront.',
  isEvent: 'Ouvert à tous',
  isEventHint: 'Paraît dans l’agenda des événements du lieu.',
  repeat: 'Plusieurs fois',
  rhythm: 'Quand',
  lastDay: 'Jusqu’au',
  turns: ({ count, taken }: { count: number; taken: number }) =>
    taken === 0
      ? `${plural(count, 'jour, libre.', 'jours, tous libres.', 'fr')}`
      : `${plural(count, 'jour', 'jours', 'fr')}, dont ${plural(taken, 'n’est pas libre :', 'ne sont pas libres :', 'fr')}`,
  dayProblem: ({ day, problem }: { day: string; problem: string | null }) => `${day} : ${problem}`,
  whenTaken: 'Pour les jours qui ne sont pas libres',
  allOrNothing: 'Tous les jours, ou rien',
  allButTaken: ({ count }: { count: number }) =>
    count < 2 ? 'Réserver le seul qui est libre' : `Réserver les ${count} autres`,
  counting: 'Calcul du prix…',
  costs: ({ amount }: { amount: string }) => `${amount}, avec l’appel du mois.`,
  costsAfterFree: ({ amount, free }: { amount: string; free: string }) =>
    `${amount}, après ${free} prises sur les heures gratuites du mois.`,
  onFreeHours: ({ free }: { free: string }) => `${free} sur les heures gratuites du mois`,
  quotaLeft: ({ left, quota }: { left: string | null; quota: string }) =>
    left
      ? `Il en restera ${left} gratuites sur les ${quota} du mois.`
      : `Les ${quota} gratuites du mois sont alors toutes prises.`,
  seeBooking: ({ hours, who }: { hours: string; who: string }) => `${hours}, ${who} : voir`,
  forNothing: 'Rien à payer.',
  firstCosts: ({ costs }: { costs: string }) => `La première fois : ${costs}`,
  cancelBefore: ({ at }: { at: string }) => `Annulation gratuite jusqu’au ${at}.`,
  cancelSoon: ({ minutes }: { minutes: number }) =>
    `C’est bientôt : l’annulation n’est gratuite que dans les ${minutes} minutes.`,
  instead: 'Libre à la place',
  seeTraining: 'Voir la formation',
  lacks: ({ training }: { training: string }) =>
    `Pour réserver ici, il faut la formation « ${training} », que vous n’avez pas ce jour-là.`,
  booked: ({ room, hours }: { room: string; hours: string }) => `${room} est à vous ${hours}.`,
  bookedMany: ({ count }: { count: number }) =>
    plural(count, 'réservation faite.', 'réservations faites.', 'fr'),
  cancelled: 'Réservation annulée.',
  cancelledMany: ({ count }: { count: number }) =>
    count < 2 ? 'Réservation annulée.' : `${count} réservations annulées.`,
  stillOwed: ({ amount }: { amount: string }) =>
    `${amount} restent dus : il était trop tard pour annuler sans frais.`,
  stillDue: ({ amount }: { amount: string }) => `${amount} restent dus`,
  restoredMany: ({ count }: { count: number }) =>
    count < 2 ? 'Elle tient à nouveau.' : `${count} réservations tiennent à nouveau.`,
  restoreAll: ({ count }: { count: number }) => `Remettre les ${count}`,
  restore: 'Remettre',
  restoreThis: ({ when }: { when: string }) => `Remettre ${when}`,
  cancel: 'Annuler',
  cancelCosts: ({ amount }: { amount: string }) => `Annuler (${amount} restent dus)`,
  cancelFollowing: 'Annuler celle-ci et les suivantes',
  cancelThis: ({ when }: { when: string }) => `Annuler ${when}`,
  cancelFollowingThis: ({ when }: { when: string }) => `Annuler ${when} et les suivantes`,
  prices: ({ resident, member, outside }: { resident: string; member: string; outside: string }) =>
    `L’heure : ${resident} pour les résidents, ${member} pour les adhérents, ${outside} pour les autres.`,
  costsNothing: 'Rien à payer ici.',
  freeUntil: ({ hours }: { hours: number }) =>
    hours === 0
      ? 'S’annule gratuitement jusqu’au dernier moment.'
      : `S’annule gratuitement jusqu’à ${plural(hours, 'heure', 'heures', 'fr')} avant.`,
  longest: ({ length }: { length: string }) => `${length} au plus.`,
  rules: 'Horaires et prix',
  rulesOf: ({ room }: { room: string }) => `Horaires et prix : ${room}`,
  rulesLead: 'Ce que vous dites ici vaut à partir de maintenant ; ce qui est déjà réservé ne change pas.',
  byTheMonth: 'Cette place s’attribue au mois : elle ne se réserve pas à l’heure.',
  openings: 'Ouverture',
  weekdays: 'Lundi,Mardi,Mercredi,Jeudi,Vendredi,Samedi,Dimanche',
  opensAt: ({ day }: { day: string }) => `${day}, ouvre à`,
  closesAt: ({ day }: { day: string }) => `${day}, ferme à`,
  step: 'On réserve par',
  longestField: 'Durée la plus longue',
  aheadField: 'À l’avance, au plus',
  freeUntilField: 'Annulation gratuite jusqu’à',
  hoursUnit: 'h',
  daysUnit: 'jours',
  price_resident: 'L’heure, résidents (€)',
  price_member: 'L’heure, adhérents (€)',
  price_outside: 'L’heure, autres (€)',
  amountExpected: 'Un montant, comme 12 ou 12,50.',
  countsFree: 'Compte dans les heures gratuites du mois',
  countsFreeHint: 'Décochez pour une machine dont chaque heure se paie.',
  sayRules: 'Enregistrer ces règles',
  rulesSaid: ({ room }: { room: string }) => `Les règles ${ofName(room)} valent à partir de maintenant.`,
  quota: 'Heures gratuites par mois',
  quotaLead: 'Par personne, toutes les salles qui comptent ensemble.',
  plan_resident: 'Résidents',
  plan_member: 'Adhérents',
  plan_outside: 'Autres',
  sayQuota: 'Enregistrer les heures gratuites',
  quotaSaid: 'Les heures gratuites valent à partir de maintenant.',
  follow: 'Suivre dans mon agenda',
  followLead:
    'Une adresse privée, à donner à l’agenda de votre téléphone ou de votre ordinateur : il se met à jour tout seul.',
  followWhat: 'Quoi',
  events: 'Événements du lieu',
  makeAddress: 'Créer l’adresse',
  room: 'La salle',
  importAgenda: 'Reprendre un agenda',
  importTitle: 'Reprendre l’agenda d’une salle',
  importLead:
    'Exportez l’agenda que cette salle avait ailleurs (fichier .ics) : vous verrez tout avant que rien ne soit écrit.',
  file: 'Agenda de la salle',
  fileHint: 'Un fichier .ics, de 5 Mo au plus.',
  fileFailed: 'Le fichier n’est pas arrivé. Réessayez quand le réseau sera revenu.',
  readingFile: 'Lecture de l’agenda',
  otherFile: 'Choisir un autre fichier',
  calendarCalled: ({ name }: { name: string }) => `Cet agenda s’appelle « ${name} ».`,
  comingCount: ({ count }: { count: number }) =>
    count === 0
      ? 'Rien de nouveau à reprendre.'
      : plural(count, 'réservation à reprendre.', 'réservations à reprendre.', 'fr'),
  knownCount: ({ count }: { count: number }) => plural(count, 'déjà reprise.', 'déjà reprises.', 'fr'),
  clashCount: ({ count }: { count: number }) =>
    plural(
      count,
      'tombe sur des heures prises et reste dehors.',
      'tombent sur des heures prises et restent dehors.',
      'fr',
    ),
  goneCount: ({ count }: { count: number }) =>
    plural(count, 'n’y est plus et sera annulée.', 'n’y sont plus et seront annulées.', 'fr'),
  withTransparent: 'Reprendre aussi ce que l’agenda marque « disponible »',
  withTransparentHint: 'Souvent des journées entières : elles prendraient toute la journée.',
  importThis: ({ count }: { count: number }) =>
    count === 0 ? 'Mettre à jour' : `Reprendre ${plural(count, 'réservation', 'réservations', 'fr')}`,
  imported: ({ count, gone }: { count: number; gone: number }) =>
    `${plural(count, 'réservation reprise', 'réservations reprises', 'fr')}${gone > 0 ? `, ${plural(gone, 'annulée', 'annulées', 'fr')}` : ''}.`,
  importedBefore: 'Agendas repris ici',
  importedLead:
    'Chacun se défait d’un geste : ce qu’il avait apporté est annulé, ce qu’il avait annulé revient. Ce qui a changé depuis reste.',
  importedAt: ({ at, name }: { at: string; name: string | null }) =>
    `Repris le ${at}${name ? `, par ${name}` : ''}`,
  importDid: ({ count, gone }: { count: number; gone: number }) =>
    `${plural(count, 'réservation reprise', 'réservations reprises', 'fr')}${gone > 0 ? `, ${plural(gone, 'annulée', 'annulées', 'fr')}` : ''}.`,
  importStays: left,
  undoneAt: ({ at }: { at: string }) => `Défait le ${at}`,
  undoImport: 'Défaire',
  undoImportThis: ({ name, at }: { name: string; at: string }) => `Défaire « ${name} », repris le ${at}`,
  importUndone: (undoing: Undoing) =>
    [
      undoing.givenUp > 0
        ? plural(undoing.givenUp, 'réservation annulée', 'réservations annulées', 'fr')
        : '',
      undoing.putBack > 0 ? plural(undoing.putBack, 'remise', 'remises', 'fr') : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('. ', left(undoing))
      .trim(),
  untitled: 'Sans titre',
  wholeDay: ({ on }: { on: string }) => `${on}, toute la journée`,
  fate_new: 'À reprendre',
  fate_known: 'Déjà là',
  fate_clash: 'Heures prises',
  fate_transparent: 'Disponible',
  fate_long: 'Trop long',
  newTraining: 'Nouvelle formation',
  noTrainings: 'Aucune machine ne demande de formation',
  noTrainingsText:
    'Une machine dangereuse ne se réserve qu’après avoir été formé. La personne qui tient les places dit ici laquelle, et qui forme.',
  trainingOpened: ({ name }: { name: string }) => `La formation « ${name} » est donnée.`,
  trainingClosed: 'Cette formation n’est plus donnée.',
  trainingShut: ({ name }: { name: string }) =>
    `La formation « ${name} » n’est plus donnée : rien ne la demande plus.`,
  nextSession: ({ at }: { at: string }) => `prochaine séance ${at}`,
  standing_good: 'Habilité',
  standing_soon: 'Expire bientôt',
  standing_expired: 'Expirée',
  standing_withdrawn: 'Retirée',
  standing_to_come: 'À venir',
  until: ({ on }: { on: string }) => `jusqu’au ${on}`,
  trainingName: 'Nom',
  how: 'Comment on l’obtient',
  howHint: 'Qui se voit refuser une machine lit cette phrase.',
  validMonths: 'Validité en mois',
  validMonthsHint: 'Vide : elle n’expire pas.',
  machines: 'Machines et salles qui la demandent',
  trainers: 'Qui forme',
  takeOff: ({ name }: { name: string }) => `Retirer ${name}`,
  planSession: 'Prévoir une séance',
  sessionPlanned: 'La séance est prévue.',
  validity: 'Validité',
  months: ({ count }: { count: number }) => plural(count, 'mois', 'mois', 'fr'),
  forEver: 'Sans limite',
  authorised: 'Habilitations',
  nobodyAuthorised: 'Personne encore.',
  grant: 'Dire qui sait',
  grantTitle: ({ training }: { training: string }) => `${training} : dire qui sait`,
  grantThese: ({ count }: { count: number }) =>
    count === 0 ? 'Habiliter' : `Habiliter ${plural(count, 'personne', 'personnes', 'fr')}`,
  whoKnows: 'Qui sait',
  grantedOn: 'Depuis le',
  granted: ({ count }: { count: number }) =>
    plural(count, 'personne habilitée.', 'personnes habilitées.', 'fr'),
  ofSession: ({ at }: { at: string }) => `Séance du ${at}. Retirez qui n’est pas venu.`,
  grantedOnBy: ({ on, name }: { on: string; name: string | null }) =>
    `depuis le ${on}${name ? `, par ${name}` : ''}`,
  withdrawnOn: ({ on }: { on: string }) => `retirée le ${on}`,
  withdraw: 'Retirer',
  withdrawFrom: ({ name }: { name: string }) => `Retirer l’habilitation ${ofName(name)}`,
  withdrawn: ({ name }: { name: string }) => `L’habilitation ${ofName(name)} est retirée.`,
  reason: 'Raison',
  reasonHint: 'Lue par cette personne et par qui forme.',
  describe: 'Modifier la formation',
  closeTraining: 'Ne plus la donner',
  reopenTraining: 'La donner à nouveau',
  sessions: 'Séances',
  noSession: 'Aucune séance n’est prévue.',
  withTrainer: ({ name }: { name: string }) => `avec ${name}`,
  seatsLeft: ({ count }: { count: number }) =>
    count === 0 ? 'complète' : plural(count, 'place reste', 'places restent', 'fr'),
  comers: ({ names }: { names: string }) => `Viennent : ${names}`,
  join: 'Je viens',
  joinThis: ({ at }: { at: string }) => `Je viens ${at}`,
  joined: ({ at }: { at: string }) => `Vous venez ${at}.`,
  leave: 'Je ne viens plus',
  cancelSession: 'Annuler la séance',
  at: 'À',
  minutes: 'Durée',
  seatsField: 'Places',
  meetsAt: 'Où',
} satisfies Catalogue;
