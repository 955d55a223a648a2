import { formatDate, formatMoney, type IsoDate, type Locale, plural } from '@etabli/kernel';
import type { CommissionBudget } from '../budgets/sources.js';
import type { ReportSection } from '../rules/report.js';

type Counts = { finished: number; meetings: number };

const fr = {
  title: 'Rapport d’activité',
  ofHouse: 'L’association',
  period: (v: { from: IsoDate; to: IsoDate }) =>
    `Du ${formatDate(v.from, 'fr')} au ${formatDate(v.to, 'fr')}`,
  file: (v: { of: string; to: IsoDate; kind: string }) =>
    `Rapport d’activité ${v.to.slice(0, 4)} ${v.of}.${v.kind}`,
  draft: 'Projet',
  sections: {
    introduction: 'En quelques mots',
    done: 'Ce qui a été fait',
    missions: 'Les missions tenues',
    decisions: 'Les décisions',
    hours: 'Le temps donné',
    people: 'Les personnes',
    outlook: 'Et maintenant',
  } satisfies Record<ReportSection, string>,
  done: (v: Counts) =>
    `${plural(v.finished, 'tâche terminée', 'tâches terminées', 'fr')}, ${plural(v.meetings, 'réunion tenue', 'réunions tenues', 'fr')}.`,
  label: (v: { name: string; count: number }) => `${v.name} : ${v.count}`,
  meeting: (v: { title: string; on: IsoDate; present: number }) =>
    `${formatDate(v.on, 'fr')} : ${v.title} (${plural(v.present, 'personne', 'personnes', 'fr')})`,
  mission: (v: { title: string; holders: string[] }) => `${v.title} : ${v.holders.join(', puis ')}`,
  noMissions: 'Aucune mission sur la période.',
  decision: (v: { what: string; on: IsoDate }) => `${formatDate(v.on, 'fr')} : ${v.what}`,
  noDecisions: 'Aucune décision au relevé sur la période.',
  budget: ({ plannedCents, spentCents, committedCents, leftCents }: CommissionBudget) =>
    plannedCents === null
      ? `${formatMoney(spentCents + committedCents, 'fr')} dépensés, sans budget.`
      : `${formatMoney(spentCents + committedCents, 'fr')} dépensés sur un budget de ${formatMoney(plannedCents, 'fr')} ; ${(leftCents ?? 0) < 0 ? 'dépassement' : 'reste'} : ${formatMoney(Math.abs(leftCents ?? 0), 'fr')}.`,
  hours: (v: { time: string; people: number; cents: number }) =>
    v.cents > 0
      ? `${v.time} validées, données par ${plural(v.people, 'personne', 'personnes', 'fr')} ; valorisées à ${formatMoney(v.cents, 'fr')}.`
      : `${v.time} validées, données par ${plural(v.people, 'personne', 'personnes', 'fr')}.`,
  declared: (v: { time: string }) =>
    `${v.time} déclarées attendent d’être validées : elles ne sont pas comptées.`,
  people: (v: { came: number; left: number }) =>
    `${plural(v.came, 'arrivée', 'arrivées', 'fr')}, ${plural(v.left, 'départ', 'départs', 'fr')}.`,
  deliverables: 'Ce que la lettre de mission attend',
  commissions: 'Commission par commission',
  commission: 'Commission',
  finishedColumn: 'Tâches',
  meetingsColumn: 'Réunions',
  decisionsColumn: 'Décisions',
  hoursColumn: 'Heures',
};

const en: typeof fr = {
  title: 'Activity report',
  ofHouse: 'The association',
  period: (v) => `From ${formatDate(v.from, 'en')} to ${formatDate(v.to, 'en')}`,
  file: (v) => `Activity report ${v.to.slice(0, 4)} ${v.of}.${v.kind}`,
  draft: 'Draft',
  sections: {
    introduction: 'In a few words',
    done: 'What was done',
    missions: 'Missions held',
    decisions: 'Decisions',
    hours: 'Time given',
    people: 'People',
    outlook: 'And now',
  },
  done: (v) =>
    `${plural(v.finished, 'task finished', 'tasks finished', 'en')}, ${plural(v.meetings, 'meeting held', 'meetings held', 'en')}.`,
  label: (v) => `${v.name}: ${v.count}`,
  meeting: (v) => `${formatDate(v.on, 'en')}: ${v.title} (${plural(v.present, 'person', 'people', 'en')})`,
  mission: (v) => `${v.title}: ${v.holders.join(', then ')}`,
  noMissions: 'No mission in the period.',
  decision: (v) => `${formatDate(v.on, 'en')}: ${v.what}`,
  noDecisions: 'No decision in the log in the period.',
  budget: ({ plannedCents, spentCents, committedCents, leftCents }) =>
    plannedCents === null
      ? `${formatMoney(spentCents + committedCents, 'en')} spent, without a budget.`
      : `${formatMoney(spentCents + committedCents, 'en')} spent of a budget of ${formatMoney(plannedCents, 'en')}; ${(leftCents ?? 0) < 0 ? 'over by' : 'left'}: ${formatMoney(Math.abs(leftCents ?? 0), 'en')}.`,
  hours: (v) =>
    v.cents > 0
      ? `${v.time} validated, given by ${plural(v.people, 'person', 'people', 'en')}; valued at ${formatMoney(v.cents, 'en')}.`
      : `${v.time} validated, given by ${plural(v.people, 'person', 'people', 'en')}.`,
  declared: (v) => `${v.time} declared wait to be validated: they are not counted.`,
  people: (v) =>
    `${plural(v.came, 'arrival', 'arrivals', 'en')}, ${plural(v.left, 'departure', 'departures', 'en')}.`,
  deliverables: 'What the charter asks for',
  commissions: 'Commission by commission',
  commission: 'Commission',
  finishedColumn: 'Tasks',
  meetingsColumn: 'Meetings',
  decisionsColumn: 'Decisions',
  hoursColumn: 'Hours',
};

/** What a report says of its figures. */
export const reportWords: Record<Locale, typeof fr> = { fr, en };
