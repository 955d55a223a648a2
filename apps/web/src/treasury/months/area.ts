import { IconCalendarCheck } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const months: Area = {
  routes: [{ path: 'tresorerie/mois', lazy: () => import('./month-page.js') }],
  rooms: [
    {
      path: 'tresorerie/mois',
      label: { fr: 'Fin de mois', en: 'End of the month' },
      icon: IconCalendarCheck,
      order: 58,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
