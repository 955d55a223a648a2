import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, formatInstant, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';
import { durationWords } from '../rules/duration.js';

interface Of {
  name: string;
  count: number;
}

export const fr = {
  leads: 'Qui anime la commission {} ?',
  members: 'Qui est dans la commission {} ?',
  holds: 'Qui tient la mission {} ?',
  late: 'Qu’est-ce qui est en retard dans la commission {} ?',
  next: 'Quand est la prochaine réunion de la commission {} ?',
  hours: 'Combien d’heures {} a-t-il ou elle données cette année ?',
  decided: 'Qu’avons-nous décidé au sujet de {} ?',
  ledBy: ({ name, who }: { name: string; who: string }) => `${name} est animée par ${who}.`,
  ledByNobody: ({ name }: { name: string }) => `Personne n’anime ${name} aujourd’hui.`,
  seated: ({ name, count }: Of) => `${name} compte ${plural(count, 'personne', 'personnes', 'fr')}.`,
  lead: 'Anime',
  heldBy: ({ name, who }: { name: string; who: string }) => `« ${name} » est tenue par ${who}.`,
  heldByNobody: ({ name }: { name: string }) => `Personne ne tient « ${name} » : un appel est ouvert.`,
  holder: 'Tient la mission',
  deputy: 'En suppléance',
  lateTasks: ({ name, count }: Of) =>
    count === 0
      ? `Rien n’est en retard dans ${name}.`
      : `${name} : ${plural(count, 'tâche en retard', 'tâches en retard', 'fr')}.`,
  due: ({ on }: { on: string }) => `Pour le ${formatDate(on, 'fr')}`,
  meets: ({ name, at, zone }: { name: string; at: Date; zone: string }) =>
    `${name} se réunit ${formatInstant(at, 'fr', zone)}.`,
  noMeeting: ({ name }: { name: string }) => `Aucune réunion ${ofName(name)} n’est prévue.`,
  gave: ({
    name,
    minutes,
    waiting,
    year,
  }: {
    name: string;
    minutes: number;
    waiting: number;
    year: string;
  }) =>
    `${name} a donné ${durationWords(minutes, 'fr')} en ${year}${waiting > 0 ? `, et ${durationWords(waiting, 'fr')} attendent d’être validées` : ''}.`,
  decisions: ({ words, count }: { words: string; count: number }) =>
    count === 0
      ? `Aucune décision ne parle de « ${words} ».`
      : `${plural(count, 'décision parle', 'décisions parlent', 'fr')} de « ${words} ».`,
  decision: ({ by, on, replaced }: { by: string; on: string; replaced: boolean }) =>
    `${by ? `${by}, le ` : 'Le '}${formatDate(on, 'fr')}${replaced ? ' ; remplacée depuis' : ''}`,
} satisfies Catalogue;
