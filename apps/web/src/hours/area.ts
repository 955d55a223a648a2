import { IconHourglass } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const hours: Area = {
  routes: [
    { path: 'heures', lazy: () => import('./hours-page.js') },
    { path: 'heures/semaine', lazy: () => import('./week-page.js') },
    { path: 'heures/porte', lazy: () => import('./door-page.js') },
    { path: 'heures/a-valider', lazy: () => import('./ruling-page.js') },
    { path: 'heures/maison', lazy: () => import('./house-page.js') },
  ],
  rooms: [
    {
      path: 'heures',
      label: { fr: 'Mes heures', en: 'My hours' },
      icon: IconHourglass,
      order: 50,
      permissions: ['self.write'],
    },
    {
      path: 'heures/porte',
      label: { fr: 'J’arrive, je repars', en: 'Here and gone' },
      icon: IconHourglass,
      order: 93,
      hidden: true,
      permissions: ['self.write'],
    },
    {
      path: 'heures/maison',
      label: { fr: 'Heures de bénévolat de la maison', en: 'Volunteer hours of the house' },
      icon: IconHourglass,
      order: 94,
      hidden: true,
      permissions: ['commissions.read'],
    },
  ],
  today: [
    {
      key: 'hours.ruling',
      permissions: ['commissions.lead', 'commissions.write'],
      load: () => import('./today.js'),
    },
  ],
};
