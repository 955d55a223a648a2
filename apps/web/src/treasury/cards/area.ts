import type { Area } from '../../app/area.js';

export const cards: Area = {
  routes: [{ path: 'tresorerie/paiements-en-ligne', lazy: () => import('./cards-page.js') }],
};
