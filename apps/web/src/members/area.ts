import { IconUser, IconUsers } from '@tabler/icons-react';
import type { Area } from '../app/area.js';

export const members: Area = {
  routes: [
    { path: 'membres', lazy: () => import('./list/members-page.js') },
    { path: 'membres/nouveau', lazy: () => import('./form/new-page.js') },
    { path: 'membres/importer', lazy: () => import('./import/import-page.js') },
    { path: 'membres/imports', lazy: () => import('./import/imports-page.js') },
    { path: 'membres/imports/:id', lazy: () => import('./import/result-page.js') },
    { path: 'membres/:id', lazy: () => import('./person/person-page.js') },
    { path: 'membres/:id/corriger', lazy: () => import('./form/correct-page.js') },
    { path: 'ma-fiche', lazy: () => import('./person/my-page.js') },
    { path: 'ma-fiche/corriger', lazy: () => import('./form/correct-my-page.js') },
  ],
  rooms: [
    {
      path: 'membres',
      label: { fr: 'Membres', en: 'Members' },
      icon: IconUsers,
      order: 30,
      permissions: ['members.directory'],
    },
    {
      path: 'ma-fiche',
      label: { fr: 'Ma fiche', en: 'My page' },
      icon: IconUser,
      order: 60,
      permissions: ['members.directory'],
    },
    {
      path: 'membres/importer',
      label: { fr: 'Importer une liste de membres', en: 'Import a list of members' },
      icon: IconUsers,
      order: 90,
      hidden: true,
      permissions: ['members.import'],
    },
    {
      path: 'membres/nouveau',
      label: { fr: 'Ajouter une personne', en: 'Add a person' },
      icon: IconUser,
      order: 91,
      hidden: true,
      permissions: ['members.write'],
    },
  ],
  finders: [
    {
      label: { fr: 'Personnes', en: 'People' },
      permissions: ['members.directory'],
      load: () => import('./find.js').then(({ findPeople }) => findPeople),
    },
  ],
  today: [{ key: 'members', load: () => import('./today/use-today.js') }],
};
