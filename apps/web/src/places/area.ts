import { IconArmchair, IconPencil, IconVectorBezier2 } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const places: Area = {
  routes: [
    { path: 'lieu', lazy: () => import('./plan/plan-page.js') },
    { path: 'lieu/dessiner', lazy: () => import('./draw/draw-page.js') },
    { path: 'lieu/places', lazy: () => import('./list/places-page.js') },
    { path: 'lieu/places/:id', lazy: () => import('./place/place-page.js') },
  ],
  rooms: [
    {
      path: 'lieu',
      label: { fr: 'Le lieu', en: 'The place' },
      icon: IconVectorBezier2,
      order: 30,
      also: ['reservations', 'mon-contrat', 'candidatures', 'contrats'],
      permissions: ['places.read'],
    },
    {
      path: 'lieu/places',
      label: { fr: 'Places : postes, bureaux, ateliers', en: 'Places: desks, offices, workshops' },
      icon: IconArmchair,
      order: 97,
      hidden: true,
      permissions: ['places.read'],
    },
    {
      path: 'lieu/dessiner',
      label: { fr: 'Dessiner le plan', en: 'Draw the plan' },
      icon: IconPencil,
      order: 98,
      hidden: true,
      permissions: ['places.write'],
    },
  ],
};
