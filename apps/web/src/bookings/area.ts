import { IconCalendarClock, IconCalendarShare, IconCalendarUser, IconCertificate } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const bookings: Area = {
  routes: [
    { path: 'reservations', lazy: () => import('./day/rooms-page.js') },
    { path: 'reservations/miennes', lazy: () => import('./mine/mine-page.js') },
    { path: 'reservations/salles/:id', lazy: () => import('./day/room-page.js') },
    { path: 'reservations/salles/:id/regles', lazy: () => import('./prices/rules-page.js') },
    { path: 'reservations/salles/:id/importer', lazy: () => import('./calendars/import-page.js') },
    { path: 'reservations/agendas', lazy: () => import('./calendars/follow-page.js') },
    { path: 'reservations/formations', lazy: () => import('./trainings/trainings-page.js') },
    { path: 'reservations/formations/:id', lazy: () => import('./trainings/training-page.js') },
  ],
  rooms: [
    {
      path: 'reservations',
      label: { fr: 'Réserver', en: 'Book' },
      icon: IconCalendarClock,
      order: 97,
      hidden: true,
      permissions: ['places.read'],
    },
    {
      path: 'reservations/miennes',
      label: { fr: 'Mes réservations', en: 'My bookings' },
      icon: IconCalendarUser,
      order: 97,
      hidden: true,
      permissions: ['bookings.book'],
    },
    {
      path: 'reservations/agendas',
      label: { fr: 'Suivre salles et réservations dans son agenda', en: 'Follow rooms and bookings' },
      icon: IconCalendarShare,
      order: 98,
      hidden: true,
      permissions: ['calendars.follow'],
    },
    {
      path: 'reservations/formations',
      label: { fr: 'Formations aux machines', en: 'Machine trainings' },
      icon: IconCertificate,
      order: 98,
      hidden: true,
      permissions: ['places.read'],
    },
  ],
};
