import { minutesOf } from './kanboard.js';
import { technical } from './remainder.js';
import type { Layout } from './rows.js';

/** The colours WeKan writes after the name of a label. */
const COLOURS =
  /-(white|green|yellow|orange|red|purple|blue|sky|lime|pink|black|silver|peachpuff|crimson|plum|darkgreen|slateblue|magenta|gold|navy|gray|saddlebrown|paleturquoise|mistyrose|indigo)$/;

/** The table of a WeKan board, as WeKan exports it and as it accepts it. Names of people and labels are set apart by spaces. */
export const wekanTable: Layout = {
  headings: {
    title: ['title', 'titre'],
    description: ['description'],
    list: ['list', 'stage', 'status', 'state', 'liste'],
    people: ['assignee', 'assignees', 'assigné à'],
    members: ['members', 'member', 'membres', 'participants'],
    labels: ['labels', 'label', 'étiquettes'],
    due: ['due date', 'due', 'deadline', 'due at', 'échéance', 'à échéance'],
    ended: ['finish date', 'end', 'end at', 'fin'],
    archived: ['archived', 'archivé'],
  },
  kinds: {
    ...technical('created at, creation date, created, updated at, update date, modified at'),
    ...technical('modified on, last modified at, last activity, cree le, derniere activite'),
    owner: 'creator',
    proprietaire: 'creator',
    swimlane: 'swimlane',
    couloir: 'swimlane',
    'requested by': 'requester',
    'assigned by': 'requester',
    'start date': 'start-date',
    'start at': 'start-date',
    start: 'start-date',
    debut: 'start-date',
    'overtime hours': 'time-spent',
    overtime: 'time-spent',
    'spent time hours': 'time-spent',
    voting: 'vote',
    vote: 'vote',
  },
  labels: (cell) => cell.split(/\s+/).map((label) => label.replace(COLOURS, '')),
  minutes: () => null,
};

/** The tasks of Kanboard as a table. The category stands as a label. */
export const kanboardTable: Layout = {
  headings: {
    title: ['title', 'titre'],
    board: ['project', 'projet'],
    list: ['column', 'colonne'],
    position: ['position'],
    username: ['assignee username', 'assignee', 'personne assignée'],
    name: ['assignee name'],
    labels: ['tags', 'libellés'],
    label: ['category', 'catégorie'],
    due: ['due date', 'date d’échéance'],
    status: ['status', 'état'],
    estimate: ['time estimated', 'temps estimé'],
    description: ['description'],
  },
  kinds: {
    ...technical('task id, identifiant, creation date, date de creation, modification date'),
    ...technical('date de modification, completion date, date de cloture, creator username'),
    creator: 'creator',
    'creator name': 'creator',
    createur: 'creator',
    swimlane: 'swimlane',
    color: 'color',
    couleur: 'color',
    complexity: 'complexity',
    complexite: 'complexity',
    'start date': 'start-date',
    'date de debut': 'start-date',
    'time spent': 'time-spent',
    'temps passe': 'time-spent',
    reference: 'reference',
    priority: 'priority',
    priorite: 'priority',
  },
  labels: (cell) => cell.split(',').map((label) => label.trim()),
  minutes: minutesOf,
};
