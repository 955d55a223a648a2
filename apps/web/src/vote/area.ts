import type { Area } from '../app/area.js';

/** The two pages of an assembly that fill a screen, and what it expects of a member today. */
export const vote: Area = {
  routes: [],
  bare: [
    { path: 'assemblees/:id/par-avance', lazy: () => import('./advance/advance-page.js') },
    { path: 'assemblees/:id/vote', lazy: () => import('./vote-page.js') },
    { path: 'assemblees/:id/ecran', lazy: () => import('../assemblies/room/room-page.js') },
  ],
  today: [
    {
      key: 'assemblies',
      permissions: ['assembly.attend'],
      load: () => import('../assemblies/voter/today.js'),
    },
  ],
};
