import { IconCalendarWeek } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const monday: Area = {
  routes: [{ path: 'lundi', lazy: () => import('./monday-page.js') }],
  rooms: [
    {
      path: 'lundi',
      label: { fr: 'Le lundi', en: 'Monday' },
      icon: IconCalendarWeek,
      order: 5,
      permissions: ['commissions.write'],
    },
  ],
};
