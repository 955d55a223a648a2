import { type Catalogue, plural } from '@etabli/kernel/locale';

/** What the shell says, around every page. */
export const fr = {
  skip: 'Aller au contenu',
  rooms: 'Pièces',
  more: 'Autres',
  today: 'Aujourd’hui',
  search: 'Chercher',
  searchKey: 'Ctrl K',
  pages: 'Pages',
  notices: ({ count }: { count: number }) =>
    count === 0 ? 'Rien n’attend' : count === 1 ? '1 chose attend' : `${count} choses attendent`,
  nothingWaits: 'Rien ne vous attend pour l’instant.',
  seeToday: 'Voir aujourd’hui',
  switchAssociation: 'Changer de lieu',
  yourPlaces: 'Vos lieux',
  language: 'Langue',
  theme: 'Lumière',
  light: 'Jour',
  dark: 'Soir',
  auto: 'Comme l’appareil',
  me: 'Mon compte et réglages',
  account: 'Mon compte',
  signOut: 'Me déconnecter',
  offline: 'Vous êtes hors ligne. Une action qui ne peut pas attendre le réseau vous le dira.',
  reconnecting: 'Reconnexion… Cette page se remettra à jour toute seule.',
  backOnline: 'Vous êtes de nouveau en ligne.',
  secondFactorNeeded:
    'Votre fonction touche aux données de tous : confirmez votre connexion par une seconde vérification pour y accéder.',
  secondFactorAction: 'Ajouter une seconde vérification',
  sessionEnded:
    'Votre session a pris fin. Connectez-vous de nouveau : ce que vous avez écrit est gardé sur cet appareil.',
  unanswered:
    'Le serveur n’a pas répondu : c’est peut-être enregistré, peut-être pas. Relisez la page avant de recommencer.',
  offlineNotDone:
    'Le réseau ne répond pas : rien n’a été enregistré. Recommencez dès que la connexion revient.',
  brokenNotDone: ({ id }: { id: string | null }) =>
    `Quelque chose a cassé de notre côté : rien n’a été enregistré. Recommencez ; si cela continue, signalez-le${
      id ? ` avec le numéro ${id.slice(0, 8)}` : ''
    }.`,
  brokenTitle: 'Cette page n’a pas pu s’ouvrir',
  brokenText: 'Quelque chose a cassé de notre côté. Vos données n’ont pas bougé.',
  brokenId: ({ id }: { id: string }) => `Numéro à donner si vous le signalez : ${id}`,
  retry: 'Réessayer',
  reload: 'Recharger',
  offlineTitle: 'Le réseau ne répond pas',
  offlineText: 'Vérifiez votre connexion, puis réessayez. Rien n’est perdu.',
  updateTitle: 'Une nouvelle version est arrivée',
  updateText: 'Rechargez la page pour continuer avec elle. Ce que vous écriviez est gardé.',
  refusedTitle: 'Cette page ne vous est pas ouverte',
  notFoundTitle: 'Il n’y a rien à cette adresse',
  notFoundText: 'Le lien est peut-être incomplet, ou ce qu’il montrait a changé de place.',
  toToday: 'Revenir à aujourd’hui',
  noAccessTitle: 'Vous n’êtes pas connu·e dans ce lieu',
  noAccessText: ({ email }: { email: string }) =>
    `L’adresse ${email} n’y a pas de fiche. Demandez une invitation au bureau, ou choisissez un de vos lieux.`,
  placesTitle: 'Où allez-vous ?',
  placesLead: 'Vous faites partie de plusieurs lieux. Choisissez celui que vous voulez ouvrir.',
  noPlacesTitle: 'Aucun lieu pour cette adresse',
  noPlacesText: ({ email }: { email: string }) =>
    `Vous êtes connecté·e avec ${email}, qui n’est inscrite dans aucune association ici. Demandez une invitation à la vôtre.`,

  deedsKept: ({ count }: { count: number }) =>
    `${plural(count, 'geste', 'gestes', 'fr')} en attente du réseau`,
  deedsRefused: ({ count }: { count: number }) =>
    plural(count, 'geste n’a pas pu se faire', 'gestes n’ont pas pu se faire', 'fr'),
  deedsLead: 'Gardé sur cet appareil. Tout part de soi-même dès que le réseau revient.',
  deedRefused: ({ label, why }: { label: string; why: string }) =>
    `« ${label} » n’a pas pu se faire : ${why}`,
  putAway: 'J’ai vu',
  giveUp: 'Y renoncer',
} satisfies Catalogue;
