import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'waiting.reviewers': 'Whoever looks after places says which commission reviews applications.',
  'waiting.commission': 'Choose a commission that is open.',
  'application.closed': 'Applications are closed for now. Come back later.',
  'application.consent': 'Tick the box: without your consent, your application cannot be kept.',
  'application.email': 'Write a whole address, such as name@example.org.',
  'application.kind': 'A room or a machine is booked by the hour. Choose another kind of place.',
  'application.past': 'This day is past. Choose today or a day to come.',
  'application.too-many':
    'Too many applications were sent just now. Wait a little; nothing of what you wrote is lost.',
  'application.unknown': 'This link opens no application: it is incomplete, or the application was erased.',
  'application.waiting-already':
    'You already wait for a place of this kind. Withdraw the other application first, by the link of its mail.',
  'application.not-now': ({ state }) =>
    ({
      unconfirmed: 'This application waits to be confirmed.',
      waiting: 'It is done already: this application is on the list.',
      paused: 'This application is paused.',
      withdrawn: 'This application was withdrawn.',
      declined: 'This application was not accepted.',
      housed: 'This application has led to a place.',
    })[state] ?? 'This is no longer possible.',
  'application.recused': 'You have an interest in this application: others decide.',
  'application.forgotten': 'This application was erased.',
  'application.offered': 'A place is on offer to this person: wait for the answer, or withdraw the offer.',
  'criteria.too-many': ({ max }) => `The order has ${max} criteria at most.`,
  'criteria.points': 'A criterion is worth 1 to 100 whole points.',
  'criteria.label': 'Say each criterion in a few words.',
  'criteria.twice': 'A criterion is there twice. Keep one.',
  'offer.no-vacancy': 'This place is not free on that day, or not without an end.',
  'offer.nobody': 'This place is right for nobody on the list for now.',
  'offer.not-eligible': ({ reasons }) =>
    reasons.length > 0
      ? `This place is not right: ${reasons.join('; ')}.`
      : 'This place cannot be offered to them now.',
  'offer.reason-needed': ({ count }) =>
    count === 1
      ? 'One person is better placed. Say why the place is not offered to them: the reason is kept.'
      : `${count} people are better placed. Say why the place is not offered to them: the reason is kept.`,
  'offer.over': 'This offer no longer waits for an answer: its time is over, or it was withdrawn.',
  'offer.alone': 'This place is already on offer to somebody on these days.',
  'offer.no-category': 'First choose the category of new members, in the rules of the list.',
  'allocation.on-offer':
    'This place is on offer to somebody and kept for them. Wait for the answer, or withdraw the offer.',
  'association.slug-reserved': 'This address is reserved. Choose another one.',
  'transfer.not-yours': 'Each says their wishes for their own place.',
  'transfer.wishes': 'One of the places wished for cannot change hands. Reload the page and choose.',
  'transfer.changed': 'Wishes have changed since: this chain is no more. Reload the page.',
  'transfer.past': 'Choose today or a day to come.',
};
