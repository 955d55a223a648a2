import type { Catalogue } from '@etabli/kernel';

export const en = {
  'hours.minutes': 'Give a time between one minute and twenty-four hours.',
  'hours.future': 'These hours are still to come: declare them once they are given.',
  'hours.too-old': ({ on }) => `Hours from before ${on} can no longer be declared. Ask the board.`,
  'hours.day': 'That would make more than twenty-four hours on one day. Check the date and the time.',
  'hours.id-taken':
    'This declaration already exists, in somebody else’s name. Reload the page and try again.',
  'hours.too-many': ({ max }) => `Choose between one and ${max} declarations at a time.`,
  'hours.not-yours': 'People withdraw their own hours only.',
  'hours.not-yours-to-rule': 'Only the leads of the commission and the board validate these hours.',
  'hours.own': 'Nobody validates their own hours: ask somebody else.',
  'hours.ruled': 'Somebody has already ruled on these hours.',
  'hours.stay':
    'More than sixteen hours went by: the departure must have been forgotten. Give the time at which you left.',
  'hours.none': ({ year }) => `No validated hours in ${year}: nothing to certify yet.`,
  'hours.period': 'The period ends before it starts.',
  'hours.rate': 'Give an amount between €0.01 and €1,000 an hour.',
  'hours.goal': 'Give a goal between one minute and forty hours a week, or none.',
} satisfies Catalogue;
