import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';
import { weekWords } from '../rules/week.js';

const day = (iso: string): string => formatDate(iso, 'fr');

export interface TakenDesk {
  place: string;
  name: string | null;
  on: string;
  instead: string[];
}

/** Refusals of places that are lent for a day. */
export const fr = {
  'release.not-yours': 'Chacun libère sa propre place. Choisissez une des vôtres.',
  'release.past': 'Ce jour est passé. Libérez à partir d’aujourd’hui.',
  'release.days': 'Ces jours ne vont pas : le dernier suit le premier, et la place est encore la vôtre.',
  'release.not-then': ({ week }: { week: number }) =>
    `La place n’est pas à vous ces jours-là. Vous l’avez ${weekWords(week, 'fr')}.`,
  'release.already': 'Une partie de ces demi-journées est déjà libérée. Changez les dates ou les jours.',
  'release.over': 'Cette libération est finie : la place est de nouveau la vôtre.',
  'release.not-back': 'Cette place est déjà libérée.',
  'release.taken': ({ name, on, back }: { name: string; on: string; back: string }) =>
    `${name} compte dessus le ${day(on)}. Vous pouvez la reprendre à partir du ${day(back)}.`,
  'release.taken-meanwhile': 'Quelqu’un vient de la prendre pour un de ces jours. Reprenez-la plus tard.',
  'desk.taken': ({ place, name, on, instead }: TakenDesk) =>
    `${place} est déjà pris par ${name ?? 'quelqu’un'} le ${day(on)}.${
      instead.length > 0
        ? ` À prendre à la place : ${new Intl.ListFormat('fr', { type: 'disjunction' }).format(instead)}.`
        : ' Rien d’autre n’est libéré ce jour-là.'
    }`,
  'desk.taken-meanwhile': 'Quelqu’un vient de prendre cette place. Choisissez-en une autre.',
  'desk.not-released': ({ on }: { on?: string }) =>
    `Cette place n’est pas libérée ${on ? `le ${day(on)}` : 'ce jour-là'}. Choisissez un autre jour ou une autre place.`,
  'desk.has-one': ({ place }: { place: string }) =>
    `Vous avez déjà ${place} à ce moment-là. Rendez-la d’abord.`,
  'desk.has-one-meanwhile': 'Vous avez déjà une place à ce moment-là. Rendez-la d’abord.',
  'desk.ahead': ({ days }: { days: number }) =>
    `Une place se prend pour aujourd’hui ou dans les ${days} jours.`,
  'desk.for-members':
    'Les places libérées sont pour les membres, et pour qui a un carnet valable ce jour-là.',
  'desk.not-yours': 'Seule la personne qui a pris la place la rend, ou qui tient les places.',
  'desk.given-back': 'Cette place a déjà été rendue.',
  'desk.past': 'Ce jour est passé : il n’y a plus rien à rendre.',
} satisfies Catalogue;
