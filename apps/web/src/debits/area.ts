import { IconBuildingBank } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

const reads = ['treasury.read'] as const;

/** The treasurer’s direct debits. */
export const debits: Area = {
  routes: [
    { path: 'tresorerie/prelevements', lazy: () => import('./batches-page.js') },
    { path: 'tresorerie/prelevements/preparer', lazy: () => import('./plan-page.js') },
    { path: 'tresorerie/prelevements/:id', lazy: () => import('./batch-page.js') },
    { path: 'tresorerie/mandats', lazy: () => import('./mandates-page.js') },
    { path: 'tresorerie/compte', lazy: () => import('./account-page.js') },
  ],
  rooms: [
    {
      path: 'tresorerie/prelevements',
      label: { fr: 'Prélèvements', en: 'Direct debits' },
      icon: IconBuildingBank,
      order: 97,
      hidden: true,
      permissions: reads,
    },
    {
      path: 'tresorerie/mandats',
      label: { fr: 'Mandats de prélèvement', en: 'Direct debit mandates' },
      icon: IconBuildingBank,
      order: 97,
      hidden: true,
      permissions: reads,
    },
    {
      path: 'tresorerie/compte',
      label: { fr: 'Compte qui reçoit l’argent', en: 'Account that receives money' },
      icon: IconBuildingBank,
      order: 98,
      hidden: true,
      permissions: reads,
    },
  ],
  today: [{ key: 'debits.approval', permissions: ['treasury.approve'], load: () => import('./today.js') }],
};
