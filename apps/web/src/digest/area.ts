import { IconMailCheck } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const digest: Area = {
  routes: [{ path: 'mon-resume', lazy: () => import('./choice-page.js') }],
  rooms: [
    {
      path: 'mon-resume',
      label: { fr: 'Mon résumé par courriel', en: 'My digest by e-mail' },
      icon: IconMailCheck,
      order: 52,
      hidden: true,
      permissions: ['self.write'],
    },
  ],
};
