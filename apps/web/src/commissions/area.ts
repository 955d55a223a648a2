import {
  IconArrowsExchange,
  IconCalendarEvent,
  IconHandStop,
  IconNotebook,
  IconReport,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const commissions: Area = {
  routes: [
    { path: 'commissions', lazy: () => import('./commissions-page.js') },
    { path: 'commissions/:id', lazy: () => import('./commission-page.js') },
    { path: 'reunions', lazy: () => import('./meetings/meetings-page.js') },
    { path: 'reunions/conseil', lazy: () => import('./meetings/board-page.js') },
    { path: 'reunions/:id', lazy: () => import('./meetings/meeting-page.js') },
    { path: 'decisions', lazy: () => import('./decisions/decisions-page.js') },
    { path: 'missions/appels', lazy: () => import('./missions/calls-page.js') },
    { path: 'missions/:id', lazy: () => import('./missions/mission-page.js') },
    { path: 'rapports', lazy: () => import('./report/reports-page.js') },
    { path: 'rapports/:id', lazy: () => import('./report/report-page.js') },
    { path: 'passations', lazy: () => import('./handover/handovers-page.js') },
    { path: 'passations/:id', lazy: () => import('./handover/handover-page.js') },
  ],
  rooms: [
    {
      path: 'commissions',
      label: { fr: 'Commissions', en: 'Commissions' },
      icon: IconUsersGroup,
      order: 20,
      permissions: ['commissions.read'],
    },
    {
      path: 'reunions',
      label: { fr: 'Réunions', en: 'Meetings' },
      icon: IconCalendarEvent,
      order: 25,
      hidden: true,
      permissions: ['commissions.read'],
    },
    {
      path: 'decisions',
      label: { fr: 'Décisions', en: 'Decisions' },
      icon: IconNotebook,
      order: 45,
      permissions: ['commissions.read'],
    },
    {
      path: 'missions/appels',
      label: { fr: 'Appels à relève', en: 'Open calls' },
      icon: IconHandStop,
      order: 93,
      hidden: true,
      permissions: ['commissions.read'],
    },
    {
      path: 'rapports',
      label: { fr: 'Rapports d’activité', en: 'Activity reports' },
      icon: IconReport,
      order: 46,
      hidden: true,
      permissions: ['commissions.read'],
    },
    {
      path: 'passations',
      label: { fr: 'Passations', en: 'Handovers' },
      icon: IconArrowsExchange,
      order: 94,
      hidden: true,
      permissions: ['commissions.read'],
    },
  ],
  finders: [
    {
      label: { fr: 'Tâches', en: 'Tasks' },
      permissions: ['commissions.read'],
      load: () => import('./tasks/find.js').then(({ findTasks }) => findTasks),
    },
    {
      label: { fr: 'Décisions', en: 'Decisions' },
      permissions: ['commissions.read'],
      load: () => import('./decisions/find.js').then(({ findDecisions }) => findDecisions),
    },
  ],
  today: [
    {
      key: 'commissions.meetings',
      permissions: ['commissions.read'],
      load: () => import('./meetings/today.js'),
    },
    {
      key: 'commissions.decisions',
      permissions: ['commissions.work', 'commissions.write'],
      load: () => import('./decisions/today.js'),
    },
    {
      key: 'commissions.board',
      permissions: ['assembly.prepare'],
      load: () => import('./meetings/board-today.js'),
    },
    { key: 'tasks', permissions: ['commissions.read'], load: () => import('./tasks/use-today.js') },
    {
      key: 'commissions.missions',
      permissions: ['commissions.read'],
      load: () => import('./missions/today.js'),
    },
    {
      key: 'commissions.charters',
      permissions: ['commissions.lead', 'commissions.write'],
      load: () => import('./charters/today.js'),
    },
    {
      key: 'commissions.handovers',
      permissions: ['commissions.read'],
      load: () => import('./handover/today.js'),
    },
  ],
};
