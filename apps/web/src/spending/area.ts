import { IconReceipt, IconReceiptEuro } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

/** What the house spends: claims of volunteers, their approval, and what the treasurer pays. */
export const spending: Area = {
  routes: [
    { path: 'mes-frais', lazy: () => import('./my-expenses-page.js') },
    { path: 'depenses-a-approuver', lazy: () => import('./approvals-page.js') },
    { path: 'tresorerie/depenses', lazy: () => import('./expenses-page.js') },
  ],
  rooms: [
    {
      path: 'mes-frais',
      label: { fr: 'Mes frais', en: 'My expenses' },
      icon: IconReceipt,
      order: 51,
      permissions: ['self.pay'],
    },
    {
      path: 'depenses-a-approuver',
      label: { fr: 'Dépenses à approuver', en: 'Expenses to approve' },
      icon: IconReceiptEuro,
      order: 94,
      hidden: true,
      permissions: ['treasury.approve', 'commissions.lead'],
    },
    {
      path: 'tresorerie/depenses',
      label: { fr: 'Dépenses', en: 'Expenses' },
      icon: IconReceiptEuro,
      order: 96,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
  today: [
    {
      key: 'spending.approvals',
      permissions: ['treasury.approve', 'commissions.lead'],
      load: () => import('./today.js'),
    },
  ],
};
