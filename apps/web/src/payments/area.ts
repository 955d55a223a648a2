import { IconWallet } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const payments: Area = {
  routes: [
    { path: 'mes-paiements', lazy: () => import('./my-payments-page.js') },
    { path: 'mes-paiements/carte/:id', lazy: () => import('./cards/return-page.js') },
  ],
  rooms: [
    {
      path: 'mes-paiements',
      label: { fr: 'Mes paiements', en: 'My payments' },
      icon: IconWallet,
      order: 21,
      permissions: ['self.pay'],
    },
  ],
  today: [{ key: 'payments', permissions: ['self.pay'], load: () => import('./today.js') }],
};
