import { IconTruckLoading } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const treasuryMoving: Area = {
  routes: [
    { path: 'tresorerie/emmenager', lazy: () => import('./moving-page.js') },
    { path: 'tresorerie/emmenager/cotisations', lazy: () => import('./fees-page.js') },
    { path: 'tresorerie/emmenager/soldes', lazy: () => import('./balances-page.js') },
  ],
  rooms: [
    {
      path: 'tresorerie/emmenager',
      label: {
        fr: 'Emménager : reprendre cotisations et soldes',
        en: 'Moving in: take over fees and balances',
      },
      icon: IconTruckLoading,
      order: 99,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
