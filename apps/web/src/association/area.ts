import { IconHome2 } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const association: Area = {
  routes: [
    { path: 'association', lazy: () => import('./identity/identity-page.js') },
    { path: 'association/categories', lazy: () => import('./categories/categories-page.js') },
    { path: 'association/champs', lazy: () => import('./fields/fields-page.js') },
    { path: 'association/mandats', lazy: () => import('./mandates/mandates-page.js') },
    { path: 'association/conservation', lazy: () => import('./retention/retention-page.js') },
  ],
  rooms: [
    {
      path: 'association',
      label: { fr: 'Association', en: 'Association' },
      icon: IconHome2,
      order: 65,
      permissions: ['association.read'],
    },
    {
      path: 'association/mandats',
      label: { fr: 'Rôles et mandats', en: 'Roles and mandates' },
      icon: IconHome2,
      order: 92,
      hidden: true,
      permissions: ['members.directory'],
    },
    {
      path: 'association/conservation',
      label: { fr: 'Durées de conservation et revue annuelle', en: 'Retention times and yearly review' },
      icon: IconHome2,
      order: 93,
      hidden: true,
      permissions: ['members.erase'],
    },
  ],
};
