import { IconHelpCircle, IconSearch } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const search: Area = {
  routes: [
    { path: 'recherche', lazy: () => import('./search-page.js') },
    { path: 'questions', lazy: () => import('./questions-page.js') },
  ],
  rooms: [
    {
      path: 'questions',
      label: { fr: 'Questions', en: 'Questions' },
      icon: IconHelpCircle,
      order: 48,
      permissions: ['association.read'],
    },
    {
      path: 'recherche',
      label: { fr: 'Chercher partout', en: 'Search everywhere' },
      icon: IconSearch,
      order: 95,
      hidden: true,
      permissions: ['association.read'],
    },
  ],
  finders: [
    {
      label: { fr: 'Questions', en: 'Questions' },
      permissions: ['association.read'],
      load: () => import('./find.js').then(({ findQuestions }) => findQuestions),
    },
    {
      label: { fr: 'Partout', en: 'Everywhere' },
      permissions: ['association.read'],
      load: () => import('./find.js').then(({ findEverywhere }) => findEverywhere),
    },
    {
      label: { fr: 'Une tâche à noter', en: 'A task to note' },
      permissions: ['commissions.work', 'commissions.write'],
      load: () => import('../commissions/tasks/note-found.js').then(({ noteTask }) => noteTask),
    },
  ],
};
