import { IconUsersGroup } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const households: Area = {
  routes: [{ path: 'tresorerie/foyers', lazy: () => import('./households-page.js') }],
  rooms: [
    {
      path: 'tresorerie/foyers',
      label: { fr: 'Foyers', en: 'Households' },
      icon: IconUsersGroup,
      order: 98,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
