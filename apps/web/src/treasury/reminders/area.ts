import { IconMailForward } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const reminders: Area = {
  routes: [{ path: 'tresorerie/relances', lazy: () => import('./reminders-page.js') }],
  rooms: [
    {
      path: 'tresorerie/relances',
      label: { fr: 'Relances de paiement', en: 'Payment reminders' },
      icon: IconMailForward,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
