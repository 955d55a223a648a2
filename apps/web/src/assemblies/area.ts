import { IconGavel } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const assemblies: Area = {
  routes: [
    { path: 'assemblees', lazy: () => import('./list/list-page.js') },
    { path: 'assemblees/nouvelle', lazy: () => import('./prepare/prepare-page.js') },
    { path: 'assemblees/registre', lazy: () => import('./register/register-page.js') },
    { path: 'assemblees/:id', lazy: () => import('./overview/overview-page.js') },
    { path: 'assemblees/:id/preparation', lazy: () => import('./preparation/preparation-page.js') },
    { path: 'assemblees/:id/electeurs', lazy: () => import('./electorate/electorate-page.js') },
    { path: 'assemblees/:id/et-si', lazy: () => import('./what-if/what-if-page.js') },
    { path: 'assemblees/:id/convocation', lazy: () => import('./convocation/convocation-page.js') },
    { path: 'assemblees/:id/emargement', lazy: () => import('./desk/desk-page.js') },
    { path: 'assemblees/:id/seance', lazy: () => import('./console/console-page.js') },
    { path: 'assemblees/:id/proces-verbal', lazy: () => import('./minutes/minutes-page.js') },
    { path: 'assemblees/:id/verification', lazy: () => import('./contestation/contestation-page.js') },
    { path: 'assemblees/:id/declaration', lazy: () => import('./declaration/declaration-page.js') },
  ],
  rooms: [
    {
      path: 'assemblees',
      label: { fr: 'Assemblées', en: 'Assemblies' },
      icon: IconGavel,
      order: 20,
      permissions: ['assembly.read'],
    },
    {
      path: 'assemblees/nouvelle',
      label: { fr: 'Préparer une assemblée', en: 'Prepare an assembly' },
      icon: IconGavel,
      order: 92,
      hidden: true,
      permissions: ['assembly.prepare'],
    },
  ],
  today: [
    {
      key: 'assemblies.board',
      permissions: ['assembly.prepare', 'assembly.conduct', 'assembly.desk'],
      load: () => import('./board/today.js'),
    },
    {
      key: 'assemblies.declaration',
      permissions: ['minutes.file'],
      load: () => import('./declaration/today.js'),
    },
    {
      key: 'assemblies.decisions',
      permissions: ['assembly.read'],
      load: () => import('./decisions/today.js'),
    },
    {
      key: 'assemblies.minutes',
      permissions: ['assembly.read'],
      load: () => import('./minutes/today.js'),
    },
  ],
};
