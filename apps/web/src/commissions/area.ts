import { IconUsersGroup } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const commissions: Area = {
  routes: [
    { path: 'commissions', lazy: () => import('./commissions-page.js') },
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
  ],
  finders: [
    {
      label: { fr: 'Tâches', en: 'Tasks' },
      permissions: ['commissions.read'],
      load: () => import('./tasks/find.js').then(({ findTasks }) => findTasks),
    },
  ],
  today: [{ key: 'tasks', permissions: ['commissions.read'], load: () => import('./tasks/use-today.js') }],
};
