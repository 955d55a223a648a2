import { IconHeartHandshake } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const treasuryHandover: Area = {
  routes: [{ path: 'tresorerie/passation', lazy: () => import('./handover-page.js') }],
  rooms: [
    {
      path: 'tresorerie/passation',
      label: { fr: 'Passation de la trésorerie', en: 'Handover of the treasury' },
      icon: IconHeartHandshake,
      order: 98,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
