import { IconChartPie } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

/** What is planned, by account and by commission. */
export const budgets: Area = {
  routes: [
    { path: 'tresorerie/budget', lazy: () => import('./budget-page.js') },
    { path: 'tresorerie/budget/:yearId', lazy: () => import('./writing-page.js') },
  ],
  rooms: [
    {
      path: 'tresorerie/budget',
      label: { fr: 'Budget', en: 'Budget' },
      icon: IconChartPie,
      order: 96,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
