import { IconFileText, IconKey, IconSignature, IconTemplate } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const contracts: Area = {
  routes: [
    { path: 'contrats', lazy: () => import('./list/contracts-page.js') },
    { path: 'contrats/cles', lazy: () => import('./keys/keys-page.js') },
    { path: 'contrats/cles/:id', lazy: () => import('./keys/key-page.js') },
    { path: 'contrats/modeles', lazy: () => import('./templates/templates-page.js') },
    { path: 'contrats/etats-des-lieux/:id', lazy: () => import('./inspection/inspection-page.js') },
    { path: 'contrats/:id/depart', lazy: () => import('./departure/departure-page.js') },
    { path: 'contrats/:id', lazy: () => import('./contract/contract-page.js') },
    { path: 'mon-contrat', lazy: () => import('./mine/mine-page.js') },
  ],
  today: [{ key: 'contracts', permissions: ['self.write'], load: () => import('./mine/today.js') }],
  rooms: [
    {
      path: 'contrats',
      label: { fr: 'Contrats', en: 'Contracts' },
      icon: IconFileText,
      order: 97,
      hidden: true,
      permissions: ['contracts.read'],
    },
    {
      path: 'contrats/cles',
      label: { fr: 'Clés et badges : qui a quoi', en: 'Keys and badges: who has which' },
      icon: IconKey,
      order: 97,
      hidden: true,
      permissions: ['contracts.read'],
    },
    {
      path: 'contrats/modeles',
      label: { fr: 'Modèles de contrats', en: 'Contract templates' },
      icon: IconTemplate,
      order: 98,
      hidden: true,
      permissions: ['contracts.write'],
    },
    {
      path: 'mon-contrat',
      label: { fr: 'Mon contrat', en: 'My contract' },
      icon: IconSignature,
      order: 60,
      hidden: true,
      permissions: ['self.write'],
    },
  ],
};
