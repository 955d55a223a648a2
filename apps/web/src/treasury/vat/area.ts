import { IconReceiptTax } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const vat: Area = {
  routes: [{ path: 'tresorerie/tva', lazy: () => import('./vat-page.js') }],
  rooms: [
    {
      path: 'tresorerie/tva',
      label: { fr: 'TVA', en: 'VAT' },
      icon: IconReceiptTax,
      order: 98,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
