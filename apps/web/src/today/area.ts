import { IconSun } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const today: Area = {
  routes: [{ index: true, lazy: () => import('./today-page.js') }],
  rooms: [{ path: '', label: { fr: 'Aujourd’hui', en: 'Today' }, icon: IconSun, order: 0 }],
};
