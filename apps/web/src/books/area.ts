import { IconCalendarStats, IconChartBar } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const books: Area = {
  routes: [
    { path: 'tresorerie/resultats', lazy: () => import('./accounts-page.js') },
    { path: 'tresorerie/resultats/detail', lazy: () => import('./detail-page.js') },
    { path: 'tresorerie/exercices', lazy: () => import('./years-page.js') },
  ],
  rooms: [
    {
      path: 'tresorerie/resultats',
      label: { fr: 'Les comptes', en: 'The accounts' },
      icon: IconChartBar,
      order: 56,
      hidden: true,
      permissions: ['treasury.read'],
    },
    {
      path: 'tresorerie/exercices',
      label: { fr: 'Exercices et dossier d’assemblée', en: 'Years and assembly pack' },
      icon: IconCalendarStats,
      order: 57,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
