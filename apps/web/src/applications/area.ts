import { IconUsersPlus } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const applications: Area = {
  routes: [
    { path: 'candidatures', lazy: () => import('./board/board-page.js') },
    { path: 'candidatures/comparer', lazy: () => import('./board/compare-page.js') },
    { path: 'candidatures/places-libres', lazy: () => import('./free/free-page.js') },
    { path: 'candidatures/echanges', lazy: () => import('./swaps/transfers-page.js') },
    { path: 'candidatures/regles', lazy: () => import('./settings/rules-page.js') },
    { path: 'candidatures/:id', lazy: () => import('./one/application-page.js') },
  ],
  rooms: [
    {
      path: 'candidatures',
      label: { fr: 'Candidatures', en: 'Waiting list' },
      icon: IconUsersPlus,
      order: 99,
      hidden: true,
      permissions: ['applications.review'],
    },
    {
      path: 'candidatures/echanges',
      label: { fr: 'Échanger sa place', en: 'Exchange one’s place' },
      icon: IconUsersPlus,
      order: 99,
      hidden: true,
      permissions: ['places.read'],
    },
  ],
};
