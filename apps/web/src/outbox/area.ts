import { IconMail } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const outbox: Area = {
  routes: [
    { path: 'courriers', lazy: () => import('./outbox-page.js') },
    { path: 'courriers/:id', lazy: () => import('./outbox-page.js') },
  ],
  rooms: [
    {
      path: 'courriers',
      label: { fr: 'Courriers', en: 'Mail' },
      icon: IconMail,
      order: 70,
      permissions: ['mails.read'],
    },
  ],
};
