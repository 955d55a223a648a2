import { IconHomeDollar } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const rents: Area = {
  routes: [{ path: 'tresorerie/redevances', lazy: () => import('./rents-page.js') }],
  rooms: [
    {
      path: 'tresorerie/redevances',
      label: { fr: 'Appeler les redevances', en: 'Call rents' },
      icon: IconHomeDollar,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
