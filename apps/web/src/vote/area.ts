import type { Area } from '../app/area.js';

export const vote: Area = {
  routes: [],
  bare: [{ path: 'assemblees/:id/vote', lazy: () => import('./vote-page.js') }],
};
