import { IconPigMoney } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const deposits: Area = {
  routes: [{ path: 'tresorerie/depots', lazy: () => import('./deposits-page.js') }],
  rooms: [
    {
      path: 'tresorerie/depots',
      label: { fr: 'Dépôts de garantie', en: 'Occupants’ deposits' },
      icon: IconPigMoney,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
