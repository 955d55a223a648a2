import { IconGift } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const receipts: Area = {
  routes: [{ path: 'tresorerie/recus-fiscaux', lazy: () => import('./receipts-page.js') }],
  rooms: [
    {
      path: 'tresorerie/recus-fiscaux',
      label: { fr: 'Dons et reçus fiscaux', en: 'Gifts and tax receipts' },
      icon: IconGift,
      order: 98,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
