import { IconArrowsJoin2 } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const matching: Area = {
  routes: [{ path: 'tresorerie/rapprochement', lazy: () => import('./matching-page.js') }],
  rooms: [
    {
      path: 'tresorerie/rapprochement',
      label: { fr: 'Rapprocher les relevés', en: 'Match statements' },
      icon: IconArrowsJoin2,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
