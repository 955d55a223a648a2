import type { SameMessages } from '@etabli/kernel';
import { formatDate } from '@etabli/kernel/locale';
import type { fr, TakenDetails } from './messages.fr.js';
import { weekWords } from './rules/week.js';

const day = (iso: string): string => formatDate(iso, 'en');

function held({ place, name, from, until, week, others }: TakenDetails): string {
  const who = `${name ?? 'somebody'}${others > 0 ? ` and ${others} other${others > 1 ? 's' : ''}` : ''}`;
  const when = until ? `from ${day(from)} to ${day(until)}` : `since ${day(from)}, with no known end`;
  return `${place} is held by ${who} ${when} (${weekWords(week, 'en')}).`;
}

const instead = ({ freeFrom, instead: names }: TakenDetails): string =>
  [
    freeFrom ? ` It will be free on ${day(freeFrom)}.` : '',
    names.length > 0
      ? ` Free instead: ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}.`
      : ' Nothing else of this kind is free on these days.',
  ].join('');

/** The first names, and how many others. */
const some = (names: string[]): string =>
  new Intl.ListFormat('en').format(
    names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names,
  );

const metres = (tenths: number): string => (tenths / 10).toLocaleString('en');

/** Refusals of places, applications and contracts. */
export const en: SameMessages<typeof fr> = {
  'building.name-taken': 'A building has this name already.',
  'floor.name-taken': 'A floor of this building has this name already.',
  'floor.removed': 'This floor, or its building, was taken away. Load the page again.',
  'floor.there-already': 'It is back already. Load the page again.',
  'floor.too-small': ({ places, before, width, height }) =>
    `${before ? `The plan of past days shows ${some(places)} there` : `${some(places)} would leave the floor`}: it needs at least ${metres(width)} m by ${metres(height)} m.`,
  'floor.has-places': ({ places, what }) =>
    `${some(places)} ${places.length > 1 ? 'are' : 'is'} still ${what === 'floor' ? 'on this floor' : 'in this building'}. First draw these places elsewhere, or close them.`,
  'floor.has-history': ({ places, what }) =>
    `The plan of past days needs this ${what}: somebody had ${some(places)} there. Rename it instead.`,
  'floor.image-only': 'A plan is a PNG, JPEG or WebP image. Save it as one, then choose it.',
  'place.not-yours': 'Places are kept by the coordinator, the chair and the secretary.',
  'place.name-taken': 'An open place has this name already. Choose another one.',
  'place.closed': ({ on }) => `This place has been closed since ${day(on)}.`,
  'place.open-already': 'This place is open already.',
  'place.by-the-hour': 'A meeting room or a machine is booked by the hour: it is not allocated.',
  'place.not-open': 'The place is not open on all these days. Change the dates or choose another one.',
  'place.in-use': 'Somebody is there or will be: first move or end what goes beyond.',
  'place.within': 'A place made of others lasts no longer than they are held for it.',
  'place.one-kind': 'Only places of one kind are merged.',
  'place.photo-only': 'A photo is a PNG, JPEG or WebP image.',
  'composition.parts-there': 'Choose at least two different places.',
  'composition.occupied': ({ place, name, from }) =>
    `${place} is held by ${name ?? 'somebody'} from ${day(from)}, or merged with others: choose other dates, or move them first.`,
  'plan.days': 'The plan is read over ten years at most, from the first to the last day.',
  'shape.corners': ({ max }) => `An outline has from 3 to ${max} corners.`,
  'shape.outside': 'A corner leaves the floor. Keep the outline on the sheet.',
  'shape.flat': 'This outline encloses nothing. Draw an area.',
  'allocation.taken': (details) => held(details) + instead(details),
  'allocation.merged': ({ place, ...details }) =>
    `${place} is merged with others, or split, on these days.${instead({ place, ...details })}`,
  'allocation.taken-meanwhile':
    'Somebody has just taken this place. Load the plan again to see what is free.',
  'allocation.seats': ({ place, capacity }) =>
    `${place} has ${capacity} seat${capacity > 1 ? 's' : ''}. Ask for fewer.`,
  'allocation.week': 'Choose at least a half-day.',
  'allocation.not-a-member': 'This person is not a member on these days. Record their membership first.',
  'allocation.ends-before-start': 'This last day comes before the first. Choose a later one.',
  'allocation.over': ({ on }) => `This allocation ended on ${day(on)}.`,
  'allocation.never-was': 'This allocation was taken back.',
  'allocation.not-ended': 'No departure was said: there is nothing to take back.',
  'allocation.too-late':
    'It began more than a day ago: it cannot be taken back any more. Say its last day instead.',
  'allocation.moved-since': 'They have moved since: take that move back first.',
  'allocation.same-place': 'This person is there already.',
};
