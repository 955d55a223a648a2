import type { Tone } from '@etabli/ui';
import { useMessages } from '@etabli/ui';
import type { ApplicantFragment } from '../gql/applications.js';
import { usePlaceWords } from '../places/words.js';
import { messages } from './messages.js';

export type ApplicationStateName = ApplicantFragment['state'];

/** What an application may be for, in the order people think of it. */
export const applicationKinds = ['desk', 'office', 'workshop', 'storage', 'locker'] as const;
export const applicationStates = [
  'waiting',
  'paused',
  'declined',
  'housed',
  'withdrawn',
  'unconfirmed',
] as const;

export const stateTones: Record<ApplicationStateName, Tone> = {
  ...{ unconfirmed: 'draft', waiting: 'waiting', paused: 'draft', withdrawn: 'closed' },
  ...{ declined: 'refused', housed: 'done' },
};

/** What somebody asks for, in one line. */
export function useAsked() {
  const words = useMessages(messages);
  const { words: places, week, squareMetres, formats } = usePlaceWords();
  return ({ kind, areaHundredths, features, week: half, budgetCents }: ApplicantFragment): string =>
    [
      places[`kind_${kind}`],
      areaHundredths > 0 ? words.atLeast({ area: squareMetres(areaHundredths) }) : '',
      week(half),
      ...features.map((each) => places[`feature_${each}`].toLowerCase()),
      budgetCents !== null && budgetCents !== undefined
        ? words.budgetValue({ amount: formats.money(budgetCents) })
        : '',
    ]
      .filter(Boolean)
      .join(', ');
}

/** What a card is called: a name, or a number that says nothing of who it is. */
export const nameOf = (
  { id, name }: { id: string; name: string },
  blind: boolean,
  words: (typeof messages)['fr'],
): string => (blind ? words.blindName({ number: id.slice(-4).toUpperCase() }) : name);
