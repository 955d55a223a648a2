import { IconBuildingBank } from '@tabler/icons-react';
import type { Area } from '../../app/area.js';

export const statements: Area = {
  routes: [
    { path: 'tresorerie/releves', lazy: () => import('./accounts-page.js') },
    { path: 'tresorerie/releves/importer', lazy: () => import('./import-page.js') },
    { path: 'tresorerie/releves/fichiers', lazy: () => import('./imports-page.js') },
    { path: 'tresorerie/releves/:id', lazy: () => import('./account-page.js') },
  ],
  rooms: [
    {
      path: 'tresorerie/releves',
      label: { fr: 'Comptes et relevés', en: 'Accounts and statements' },
      icon: IconBuildingBank,
      order: 96,
      hidden: true,
      permissions: ['treasury.read'],
    },
    {
      path: 'tresorerie/releves/importer',
      label: { fr: 'Importer un relevé de banque', en: 'Import a bank statement' },
      icon: IconBuildingBank,
      order: 96,
      hidden: true,
      permissions: ['treasury.write'],
    },
  ],
};
