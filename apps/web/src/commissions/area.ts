import { IconHandStop, IconUsersGroup } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const commissions: Area = {
  routes: [
    { path: 'commissions', lazy: () => import('./commissions-page.js') },
    { path: 'commissions/:id', lazy: () => import('./commission-page.js') },
    { path: 'missions/appels', lazy: () => import('./missions/calls-page.js') },
    { path: 'missions/:id', lazy: () => import('./missions/mission-page.js') },
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
      path: 'missions/appels',
      label: { fr: 'Appels à relève', en: 'Open calls' },
      icon: IconHandStop,
      order: 93,
      hidden: true,
      permissions: ['commissions.read'],
    },
  ],
  today: [
    { key: 'tasks', permissions: ['commissions.read'], load: () => import('./tasks/use-today.js') },
    {
      key: 'commissions.missions',
      permissions: ['commissions.read'],
      load: () => import('./missions/today.js'),
    },
    {
      key: 'commissions.charters',
      permissions: ['commissions.lead', 'commissions.write'],
      load: () => import('./charters/today.js'),
    },
  ],
  finders: [
    {
      label: { fr: 'Tâches', en: 'Tasks' },
      permissions: ['commissions.read'],
      load: () => import('./tasks/find.js').then(({ findTasks }) => findTasks),
    },
  ],
};
