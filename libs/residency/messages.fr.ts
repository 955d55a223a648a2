import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';
import { weekWords } from './rules/week.js';

/** Who holds a place, until when, and what is free instead. */
export interface TakenDetails {
  place: string;
  name: string | null;
  from: string;
  until: string | null;
  week: number;
  others: number;
  freeFrom: string | null;
  instead: string[];
}

const day = (iso: string): string => formatDate(iso, 'fr');

function held({ place, name, from, until, week, others }: TakenDetails): string {
  const who = `${name ?? 'quelqu’un'}${others > 0 ? ` et ${others} autre${others > 1 ? 's' : ''}` : ''}`;
  const when = until ? `du ${day(from)} au ${day(until)}` : `depuis le ${day(from)}, sans fin connue`;
  return `${place} est pris par ${who} ${when} (${weekWords(week, 'fr')}).`;
}

const instead = ({ freeFrom, instead: names }: TakenDetails): string =>
  [
    freeFrom ? ` La place sera libre le ${day(freeFrom)}.` : '',
    names.length > 0
      ? ` Libre à la place : ${new Intl.ListFormat('fr', { type: 'disjunction' }).format(names)}.`
      : ' Rien d’autre de ce genre n’est libre ces jours-là.',
  ].join('');

/** What a floor cannot lose: the places, which of the two is meant, the least it must measure. */
export interface OnFloorDetails {
  places: string[];
  what: 'floor' | 'building';
}
export interface TooSmallDetails {
  places: string[];
  before: boolean;
  width: number;
  height: number;
}

/** The first names, and how many others. */
const some = (names: string[]): string =>
  new Intl.ListFormat('fr').format(
    names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} autres`] : names,
  );

const metres = (tenths: number): string => (tenths / 10).toLocaleString('fr');

/** Refusals of places, applications and contracts. */
export const fr = {
  'building.name-taken': 'Un bâtiment porte déjà ce nom.',
  'floor.name-taken': 'Un étage de ce bâtiment porte déjà ce nom.',
  'floor.removed': 'Cet étage, ou son bâtiment, a été retiré. Rechargez la page.',
  'floor.there-already': 'Il est déjà revenu. Rechargez la page.',
  'floor.too-small': ({ places, before, width, height }: TooSmallDetails) =>
    `${before ? `Le plan de jours passés y montre ${some(places)}` : `${some(places)} ${places.length > 1 ? 'sortiraient' : 'sortirait'} de l’étage`} : il lui faut au moins ${metres(width)} m sur ${metres(height)} m.`,
  'floor.has-places': ({ places, what }: OnFloorDetails) =>
    `${some(places)} ${places.length > 1 ? 'sont' : 'est'} encore ${what === 'floor' ? 'sur cet étage' : 'dans ce bâtiment'}. Dessinez d’abord ces places ailleurs, ou fermez-les.`,
  'floor.has-history': ({ places, what }: OnFloorDetails) =>
    `Le plan des jours passés a besoin de ${what === 'floor' ? 'cet étage' : 'ce bâtiment'} : on y a eu ${some(places)}. Renommez-le plutôt.`,
  'floor.image-only': 'Un plan est une image PNG, JPEG ou WebP. Enregistrez-le ainsi, puis choisissez-le.',
  'place.not-yours': 'Les places sont tenues par la coordination, la présidence et le secrétariat.',
  'place.name-taken': 'Une place ouverte porte déjà ce nom. Choisissez-en un autre.',
  'place.closed': ({ on }: { on: string }) => `Cette place est fermée depuis le ${day(on)}.`,
  'place.open-already': 'Cette place est déjà ouverte.',
  'place.by-the-hour': 'Une salle ou une machine se réserve à l’heure : elle ne s’attribue pas.',
  'place.not-open':
    'La place n’est pas ouverte tous ces jours-là. Changez les dates ou choisissez-en une autre.',
  'place.in-use': 'Quelqu’un y est ou y sera : déplacez ou terminez d’abord ce qui dépasse.',
  'place.within': 'Une place faite d’autres ne dure pas plus longtemps qu’elles ne lui sont réunies.',
  'place.one-kind': 'On réunit des places du même genre.',
  'place.photo-only': 'Une photo est une image PNG, JPEG ou WebP.',
  'composition.parts-there': 'Choisissez au moins deux places différentes.',
  'composition.occupied': ({ place, name, from }: { place: string; name: string | null; from: string }) =>
    `${place} est à ${name ?? 'quelqu’un'} à partir du ${day(from)}, ou réunie à d’autres : choisissez d’autres dates, ou déplacez d’abord.`,
  'plan.days': 'Le plan se lit sur dix ans au plus, du premier au dernier jour.',
  'shape.corners': ({ max }: { max: number }) => `Un contour a de 3 à ${max} coins.`,
  'shape.outside': 'Un coin sort de l’étage. Gardez le contour sur la feuille.',
  'shape.flat': 'Ce contour n’entoure rien. Tracez une surface.',
  'allocation.taken': (details: TakenDetails) => held(details) + instead(details),
  'allocation.merged': ({ place, ...details }: TakenDetails) =>
    `${place} est réunie à d’autres, ou partagée, ces jours-là.${instead({ place, ...details })}`,
  'allocation.taken-meanwhile':
    'Quelqu’un a pris cette place à l’instant. Rechargez le plan pour voir ce qui est libre.',
  'allocation.seats': ({ place, capacity }: { place: string; capacity: number }) =>
    `${place} a ${capacity} poste${capacity > 1 ? 's' : ''}. Demandez-en moins.`,
  'allocation.week': 'Choisissez au moins une demi-journée.',
  'allocation.not-a-member':
    'Cette personne n’est pas adhérente ces jours-là. Enregistrez d’abord son adhésion.',
  'allocation.ends-before-start': 'Ce dernier jour précède l’arrivée. Choisissez un jour qui vient après.',
  'allocation.over': ({ on }: { on: string }) => `Cette attribution s’est terminée le ${day(on)}.`,
  'allocation.never-was': 'Cette attribution a été annulée.',
  'allocation.not-ended': 'Aucun départ n’a été dit : rien à reprendre.',
  'allocation.too-late':
    'Elle a commencé il y a plus d’un jour : elle ne s’annule plus. Dites plutôt son dernier jour.',
  'allocation.moved-since': 'La personne a changé de place depuis : annulez d’abord ce changement.',
  'allocation.same-place': 'Cette personne y est déjà.',
} satisfies Catalogue;
