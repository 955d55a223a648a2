import { IconScale } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const statutes: Area = {
  routes: [
    { path: 'statuts', lazy: () => import('./statutes-page.js') },
    { path: 'statuts/modifier', lazy: () => import('./edit-page.js') },
    { path: 'statuts/versions', lazy: () => import('./versions-page.js') },
    { path: 'statuts/versions/:id', lazy: () => import('./version-page.js') },
  ],
  rooms: [
    {
      path: 'statuts',
      label: { fr: 'Statuts', en: 'Statutes' },
      icon: IconScale,
      order: 50,
      permissions: ['statutes.read'],
    },
  ],
};
