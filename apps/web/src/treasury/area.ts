import { IconBook2, IconCoins } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const treasury: Area = {
  routes: [
    { path: 'tresorerie', lazy: () => import('./evening-page.js') },
    { path: 'tresorerie/impayes', lazy: () => import('./unpaid-page.js') },
    { path: 'tresorerie/cotisations', lazy: () => import('./fees/fees-page.js') },
    { path: 'tresorerie/ecritures', lazy: () => import('./journal-page.js') },
    { path: 'tresorerie/ecritures/regles', lazy: () => import('./rules-page.js') },
    { path: 'tresorerie/comptes/:id', lazy: () => import('./account/account-page.js') },
  ],
  rooms: [
    {
      path: 'tresorerie',
      label: { fr: 'Trésorerie', en: 'Treasury' },
      icon: IconCoins,
      order: 22,
      permissions: ['treasury.read'],
    },
    {
      path: 'tresorerie/impayes',
      label: { fr: 'Ce qui reste à payer', en: 'What is left to pay' },
      icon: IconCoins,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
    {
      path: 'tresorerie/cotisations',
      label: { fr: 'Appeler les cotisations', en: 'Call membership fees' },
      icon: IconCoins,
      order: 97,
      hidden: true,
      permissions: ['treasury.read'],
    },
    {
      path: 'tresorerie/ecritures',
      label: { fr: 'Écritures comptables', en: 'Ledger entries' },
      icon: IconBook2,
      order: 98,
      hidden: true,
      permissions: ['treasury.read'],
    },
  ],
};
