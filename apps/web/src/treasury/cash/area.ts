import { IconCash } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const cash: Area = {
  routes: [{ path: 'tresorerie/caisse', lazy: () => import('./cash-page.js') }],
  rooms: [
    {
      path: 'tresorerie/caisse',
      label: { fr: 'Caisse', en: 'Cash box' },
      icon: IconCash,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
