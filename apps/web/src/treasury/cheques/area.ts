import { IconCheckbox } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const cheques: Area = {
  routes: [{ path: 'tresorerie/cheques', lazy: () => import('./cheques-page.js') }],
  rooms: [
    {
      path: 'tresorerie/cheques',
      label: { fr: 'Remises de chèques', en: 'Cheque deposits' },
      icon: IconCheckbox,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
