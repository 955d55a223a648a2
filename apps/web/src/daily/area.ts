import {
  IconAddressBook,
  IconArmchair,
  IconChartBar,
  IconDoorEnter,
  IconTicket,
  IconTool,
} from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const daily: Area = {
  routes: [
    { path: 'lieu/porte', lazy: () => import('./door/door-page.js') },
    { path: 'lieu/a-prendre', lazy: () => import('./desks/desks-page.js') },
    { path: 'lieu/carnets', lazy: () => import('./passes/passes-page.js') },
    { path: 'lieu/signalements', lazy: () => import('./incidents/incidents-page.js') },
    { path: 'lieu/annuaire', lazy: () => import('./directory/directory-page.js') },
    { path: 'lieu/chiffres', lazy: () => import('./figures/figures-page.js') },
  ],
  rooms: [
    {
      path: 'lieu/porte',
      label: { fr: 'Arriver au lieu : qui est là', en: 'Coming in: who is here' },
      icon: IconDoorEnter,
      order: 99,
      hidden: true,
      permissions: ['places.use'],
    },
    {
      path: 'lieu/a-prendre',
      label: { fr: 'Places à prendre pour la journée', en: 'Desks to take for the day' },
      icon: IconArmchair,
      order: 100,
      hidden: true,
      permissions: ['places.use'],
    },
    {
      path: 'lieu/carnets',
      label: { fr: 'Carnets de demi-journées', en: 'Passes' },
      icon: IconTicket,
      order: 101,
      hidden: true,
      permissions: ['places.use'],
    },
    {
      path: 'lieu/signalements',
      label: { fr: 'Signaler un problème', en: 'Report a problem' },
      icon: IconTool,
      order: 102,
      hidden: true,
      permissions: ['places.read'],
    },
    {
      path: 'lieu/annuaire',
      label: { fr: 'Annuaire des savoir-faire', en: 'Directory of skills' },
      icon: IconAddressBook,
      order: 103,
      hidden: true,
      permissions: ['places.people'],
    },
    {
      path: 'lieu/chiffres',
      label: {
        fr: 'Chiffres du lieu : occupation, départs',
        en: 'Figures of the place: occupancy, departures',
      },
      icon: IconChartBar,
      order: 104,
      hidden: true,
      permissions: ['places.read'],
    },
  ],
  today: [{ key: 'daily.desks', permissions: ['places.use'], load: () => import('./today.js') }],
};
