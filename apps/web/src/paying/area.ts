import { IconCoinEuro } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const paying: Area = {
  routes: [{ path: 'mes-paiements', lazy: () => import('./payments-page.js') }],
  rooms: [
    {
      path: 'mes-paiements',
      label: { fr: 'Mes paiements', en: 'My payments' },
      icon: IconCoinEuro,
      order: 40,
      permissions: ['self.pay'],
    },
  ],
};
