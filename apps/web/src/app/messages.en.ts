import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  skip: 'Skip to content',
  rooms: 'Rooms',
  more: 'More',
  today: 'Today',
  search: 'Search',
  searchKey: 'Ctrl K',
  pages: 'Pages',
  notices: ({ count }) =>
    count === 0 ? 'Nothing is waiting' : count === 1 ? '1 thing is waiting' : `${count} things are waiting`,
  nothingWaits: 'Nothing is waiting for you right now.',
  seeToday: 'See today',
  switchAssociation: 'Switch place',
  yourPlaces: 'Your places',
  language: 'Language',
  theme: 'Lighting',
  light: 'Day',
  dark: 'Evening',
  auto: 'Same as device',
  me: 'My account and settings',
  account: 'My account',
  signOut: 'Sign out',
  offline: 'You are offline. An action that cannot wait for the network will say so.',
  reconnecting: 'Reconnecting… This page will catch up by itself.',
  backOnline: 'You are online again.',
  secondFactorNeeded:
    'Your office touches everyone’s data: confirm your sign-in with a second check to reach it.',
  secondFactorAction: 'Add a second check',
  sessionEnded: 'Your session has ended. Sign in again: what you wrote is kept on this device.',
  unanswered:
    'The server did not answer: it may be saved, or not. Read the page again before you try once more.',
  offlineNotDone: 'The network does not answer: nothing was saved. Try again once the connection is back.',
  brokenNotDone: ({ id }) =>
    `Something broke on our side: nothing was saved. Try again; if it goes on, report it${
      id ? ` with number ${id.slice(0, 8)}` : ''
    }.`,
  brokenTitle: 'This page could not open',
  brokenText: 'Something broke on our side. Your data has not moved.',
  brokenId: ({ id }) => `Number to quote if you report it: ${id}`,
  retry: 'Try again',
  reload: 'Reload',
  offlineTitle: 'The network does not answer',
  offlineText: 'Check your connection, then try again. Nothing is lost.',
  updateTitle: 'A new version has arrived',
  updateText: 'Reload the page to go on with it. What you were writing is kept.',
  refusedTitle: 'This page is not open to you',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The link may be incomplete, or what it showed has moved.',
  toToday: 'Back to today',
  noAccessTitle: 'You are not known in this place',
  noAccessText: ({ email }) =>
    `The address ${email} has no record there. Ask the board for an invitation, or choose one of your places.`,
  placesTitle: 'Where are you going?',
  placesLead: 'You belong to several places. Choose the one you want to open.',
  noPlacesTitle: 'No place for this address',
  noPlacesText: ({ email }) =>
    `You are signed in with ${email}, which is not registered in any association here. Ask yours for an invitation.`,

  deedsKept: ({ count }) => `${plural(count, 'thing', 'things', 'en')} waiting for the network`,
  deedsRefused: ({ count }) => `${plural(count, 'thing', 'things', 'en')} could not be done`,
  deedsLead: 'Kept on this device. All of it leaves by itself as soon as the network is back.',
  deedRefused: ({ label, why }) => `“${label}” could not be done: ${why}`,
  putAway: 'Seen',
  giveUp: 'Give it up',
};
