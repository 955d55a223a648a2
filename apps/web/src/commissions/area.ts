import { IconCalendarShare, IconUsersGroup } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const commissions: Area = {
  routes: [
    { path: 'commissions', lazy: () => import('./commissions-page.js') },
    { path: 'commissions/importer', lazy: () => import('./moving/moving-page.js') },
    { path: 'commissions/importer/:id', lazy: () => import('./moving/import-page.js') },
    { path: 'commissions/reprendre', lazy: () => import('./moving/restore-page.js') },
    { path: 'commissions/calendriers', lazy: () => import('./moving/calendars-page.js') },
    { path: 'commissions/:id', lazy: () => import('./commission-page.js') },
  ],
  rooms: [
    {
      path: 'commissions',
      label: { fr: 'Commissions', en: 'Commissions' },
      icon: IconUsersGroup,
      order: 20,
      permissions: ['commissions.read'],
    },
    {
      path: 'commissions/calendriers',
      label: { fr: 'Suivre mes tâches dans mon agenda', en: 'Follow my tasks in my calendar' },
      icon: IconCalendarShare,
      order: 95,
      hidden: true,
      permissions: ['commissions.read'],
    },
    {
      path: 'commissions/importer',
      label: { fr: 'Importer ou emporter des commissions', en: 'Bring commissions in or take them along' },
      icon: IconUsersGroup,
      order: 96,
      hidden: true,
      permissions: ['commissions.write'],
    },
  ],
  today: [{ key: 'tasks', permissions: ['commissions.read'], load: () => import('./tasks/use-today.js') }],
};
