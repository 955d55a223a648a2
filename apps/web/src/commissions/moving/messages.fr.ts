import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

const many = (count: number, one: string, several: string) => plural(count, one, several, 'fr');

export const fr = {
  commissions: 'Commissions',
  title: 'Importer et emporter',
  lead: 'Vos tableaux d’un autre outil, ici ; vos commissions, ailleurs. Rien n’est perdu en route.',
  importTitle: 'Importer un tableau',
  importLead:
    'Depuis Trello, Nextcloud Deck, WeKan, Planka, Vikunja ou Kanboard. Vous verrez tout avant que rien ne soit écrit.',
  file: 'Votre fichier',
  fileHint: 'L’export de votre outil : JSON, CSV, ou le .zip qui les contient.',
  reading: 'Lecture du fichier…',
  fileFailed: 'Le fichier n’est pas arrivé. Vérifiez votre connexion et recommencez.',
  pastTitle: 'Imports passés',
  from: ({ tool, file }: { tool: string; file: string }) => `${tool}, « ${file} »`,
  state: ({ state }: { state: string }) =>
    ({ read: 'à vérifier', done: 'importé', undone: 'annulé' })[state] ?? state,
  importedBy: ({ at, by }: { at: string; by: string | null }) => (by ? `${at}, ${by}` : at),
  leaveTitle: 'Tout emporter',
  leaveLead:
    'Toutes les commissions en un fichier : qui y siège, les missions, les tableaux, les mots, l’histoire, les réunions et les décisions, les heures, les rapports, les documents. Les brouillons de chacun n’y sont pas.',
  leave: 'Télécharger les commissions',
  restore: 'Reprendre un fichier d’Établi',

  importOf: ({ tool }: { tool: string }) => `Import ${ofName(tool)}`,
  checkLead: ({ file }: { file: string }) => `Voici ce que dit « ${file} ». Rien n’est encore écrit.`,
  already: ({ at }: { at: string }) =>
    `Les mêmes tableaux ont été importés le ${at}, et l’import tient toujours : les reprendre ferait des doubles.`,
  seeIt: 'Voir cet import',
  commentsTitle: 'Il manque les commentaires',
  commentsLead: 'Planka les donne dans un fichier à part : joignez-le, il sera lu avec le tableau.',
  commentsFile: 'Les commentaires de Planka',
  blockers: 'Avant d’importer',
  board: ({ title }: { title: string }) => title || 'Tableau sans nom',
  boardCounts: ({ cards, done, archived }: { cards: number; done: number; archived: number }) =>
    [
      many(cards, 'carte', 'cartes'),
      done > 0 ? `dont ${many(done, 'faite', 'faites')}` : '',
      archived > 0 ? `${many(archived, 'archivée', 'archivées')}, hors du tableau` : '',
    ]
      .filter(Boolean)
      .join(', '),
  partCounts: ({ items, comments, attachments }: { items: number; comments: number; attachments: number }) =>
    [
      items > 0 ? many(items, 'ligne à cocher', 'lignes à cocher') : '',
      comments > 0 ? many(comments, 'commentaire', 'commentaires') : '',
      attachments > 0 ? many(attachments, 'pièce jointe, en lien', 'pièces jointes, en liens') : '',
    ]
      .filter(Boolean)
      .join(', '),
  boardArchived: 'Ce tableau était archivé.',
  takeIt: 'Importer ce tableau',
  goesTo: 'Va dans',
  newCommission: 'Une nouvelle commission',
  newName: 'Nom de la commission',
  lists: 'Listes et colonnes',
  listName: ({ name, cards }: { name: string; cards: number }) =>
    `${name || 'Liste sans nom'} (${many(cards, 'carte', 'cartes')})`,
  listArchived: 'archivée',
  becomes: ({ name }: { name: string }) => `Colonne de « ${name || 'liste sans nom'} »`,
  firstStage: 'La première colonne',
  newStage: ({ name }: { name: string }) => `${name} (nouvelle)`,
  finishes: 'Ce qui est là est fait',
  people: 'Qui est qui',
  peopleLead: 'Les personnes du fichier, et qui elles sont ici. Corrigez ce qui est faux.',
  personCounts: ({ cards, comments }: { cards: number; comments: number }) =>
    [many(cards, 'carte', 'cartes'), many(comments, 'commentaire', 'commentaires')].join(', '),
  how: ({ how }: { how: string }) =>
    ({
      email: 'reconnu·e à son adresse',
      name: 'reconnu·e à son nom',
      chosen: 'votre choix',
      several: 'plusieurs personnes portent ce nom : choisissez',
      nobody: 'aucun membre n’a ce nom : il restera écrit',
    })[how] ?? how,
  nobodyHere: 'Inconnu ici',
  correct: 'Corriger',
  correctWho: ({ name }: { name: string }) => `Corriger qui est ${name}`,
  whoIs: ({ name }: { name: string }) => `Qui est ${name} ?`,
  saysNobody: 'Aucun membre d’ici',
  keepIt: 'Laisser ainsi',
  labels: 'Nouvelles étiquettes',
  leftTitle: 'Ce qui n’a pas de place ici',
  leftLead: 'Ces choses ne seront pas importées. Gardez le fichier si vous y tenez.',
  leftLine: ({ what, count }: { what: string; count: number }) => `${what} : ${count}`,
  nothingLeft: 'Tout ce que dit le fichier a sa place ici.',
  run: ({ cards }: { cards: number }) => `Importer ${many(cards, 'carte', 'cartes')}`,
  imported: ({ cards }: { cards: number }) => `${many(cards, 'carte importée', 'cartes importées')}.`,
  otherFile: 'Un autre fichier',
  done: ({ tasks, commissions, comments }: { tasks: number; commissions: number; comments: number }) =>
    `${[
      many(tasks, 'tâche', 'tâches'),
      many(comments, 'commentaire', 'commentaires'),
      ...(commissions > 0 ? [many(commissions, 'nouvelle commission', 'nouvelles commissions')] : []),
    ].join(', ')}.`,
  seeCommissions: 'Voir les commissions',
  undo: 'Annuler cet import',
  undoTitle: 'Annuler tout l’import ?',
  undoText:
    'Les commissions, colonnes, tâches et étiquettes qu’il a apportées disparaissent. Cela n’est possible que tant que personne n’y a travaillé.',
  undone: 'Import annulé : tout ce qu’il avait apporté est parti.',
  undoneAt: ({ at }: { at: string }) => `Annulé le ${at}. Ce fichier peut être importé de nouveau.`,

  restoreTitle: 'Reprendre un fichier d’Établi',
  restoreLead:
    'Le .zip téléchargé par « Tout emporter », relu ici à l’identique. L’association ne doit encore avoir ni commission, ni réunion, ni heures.',
  archive: 'Le fichier des commissions',
  archiveHint: 'commissions.zip, 200 Mo au plus.',
  archiveOf: ({ association, at }: { association: string; at: string }) => `${association}, le ${at}`,
  archiveHolds: ({
    commissions,
    tasks,
    comments,
    documents,
    meetings,
    decisions,
    hours,
    reports,
  }: Record<
    'commissions' | 'tasks' | 'comments' | 'documents' | 'meetings' | 'decisions' | 'hours' | 'reports',
    number
  >) =>
    [
      many(commissions, 'commission', 'commissions'),
      many(tasks, 'tâche', 'tâches'),
      many(comments, 'commentaire', 'commentaires'),
      many(documents, 'document', 'documents'),
      many(meetings, 'réunion', 'réunions'),
      many(decisions, 'décision', 'décisions'),
      many(hours, 'déclaration d’heures', 'déclarations d’heures'),
      many(reports, 'rapport', 'rapports'),
    ].join(', '),
  strangers: ({ count }: { count: number }) =>
    `${many(count, 'personne du fichier n’est pas ici', 'personnes du fichier ne sont pas ici')}. Leurs mots resteront sous leur nom ; leurs places seront vides ; leurs présences, leurs heures, leurs voix, les lettres de mission signées de leur main et les liens vers leur fiche ne viendront pas.`,
  strangersWho: 'Qui n’est pas ici',
  linksAstray: ({ count }: { count: number }) =>
    `${many(
      count,
      'lien d’une tâche mène à une assemblée, une place ou une somme qui n’est pas ici : il ne viendra pas',
      'liens de tâches mènent à des assemblées, des places ou des sommes qui ne sont pas ici : ils ne viendront pas',
    )}.`,
  allKnown: 'Toutes les personnes du fichier sont ici.',
  restoreRun: ({ count }: { count: number }) => `Reprendre ${many(count, 'commission', 'commissions')}`,
  restored: ({ count }: { count: number }) => `${many(count, 'commission reprise', 'commissions reprises')}.`,

  calendars: 'Suivre dans mon agenda',
  calendarsLead:
    'Une adresse à donner à votre agenda (téléphone, Nextcloud, Google, Thunderbird) : il y lira les tâches datées, et se tiendra à jour.',
  calendarOf: 'Quoi suivre',
  ownTasks: 'Mes tâches, dans toutes les commissions',
  ownTasksShort: 'Mes tâches',
  tasksAs: 'Les tâches s’y montrent',
  asDays: 'Comme des journées',
  asDaysHint: 'Tous les agendas savent les montrer.',
  asTodos: 'Comme une liste de choses à faire',
  asTodosHint: 'Pour Nextcloud, Thunderbird ou Rappels.',
  make: 'Créer une adresse',
  made: 'Votre adresse',
  madeText:
    'Copiez-la maintenant : elle ne sera plus montrée. Qui la connaît lit ce calendrier, alors gardez-la pour vous.',
  copy: 'Copier',
  copied: 'Adresse copiée.',
  copyFailed: 'Votre navigateur ne laisse pas copier : sélectionnez l’adresse et copiez-la.',
  openIt: 'Ouvrir dans mon agenda',
  links: 'Adresses en service',
  noLinks: 'Aucune adresse pour l’instant.',
  linkMade: ({ at, tasksAs }: { at: string; tasksAs: string | null }) =>
    `créée le ${at}${tasksAs === null ? '' : tasksAs === 'todos' ? ', en liste' : ', en journées'}`,
  revoke: 'Retirer',
  revokeOne: ({ name }: { name: string }) => `Retirer l’adresse de « ${name} »`,
  revokeTitle: 'Retirer cette adresse ?',
  revokeText: 'Les agendas qui la suivent ne recevront plus rien. Vous pourrez en créer une autre.',
  revoked: 'Adresse retirée.',
} satisfies Catalogue;
