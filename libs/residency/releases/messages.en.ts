import { formatDate, type SameMessages } from '@etabli/kernel/locale';
import { weekWords } from '../rules/week.js';
import type { fr } from './messages.fr.js';

const day = (iso: string): string => formatDate(iso, 'en');

export const en: SameMessages<typeof fr> = {
  'release.not-yours': 'Everyone releases their own place. Choose one of yours.',
  'release.past': 'That day is past. Release from today on.',
  'release.days': 'These days do not work: the last follows the first, and the place is still yours.',
  'release.not-then': ({ week }) =>
    `The place is not yours on those days. You have it ${weekWords(week, 'en')}.`,
  'release.already': 'Some of these half-days are released already. Change the dates or the days.',
  'release.over': 'This release is over: the place is yours again.',
  'release.not-back': 'This place is released already.',
  'release.taken': ({ name, on, back }) =>
    `${name} counts on it on ${day(on)}. You can have it back from ${day(back)}.`,
  'release.taken-meanwhile': 'Somebody has just taken it for one of these days. Take it back later.',
  'desk.taken': ({ place, name, on, instead }) =>
    `${place} is taken by ${name ?? 'somebody'} on ${day(on)}.${
      instead.length > 0
        ? ` To take instead: ${new Intl.ListFormat('en', { type: 'disjunction' }).format(instead)}.`
        : ' Nothing else is released that day.'
    }`,
  'desk.taken-meanwhile': 'Somebody has just taken this place. Choose another one.',
  'desk.not-released': ({ on }) =>
    `This place is not released ${on ? `on ${day(on)}` : 'that day'}. Choose another day or place.`,
  'desk.has-one': ({ place }) => `You already have ${place} at that time. Give it back first.`,
  'desk.has-one-meanwhile': 'You already have a place at that time. Give it back first.',
  'desk.ahead': ({ days }) => `A place is taken for today or within ${days} days.`,
  'desk.for-members': 'Released places are for members, and for whoever has a pass good on that day.',
  'desk.not-yours': 'Whoever took the place gives it back, or who looks after the places.',
  'desk.given-back': 'This place was given back already.',
  'desk.past': 'That day is past: there is nothing to give back.',
};
