import { memberSince, paidUntil } from '@etabli/membership/rules/standing';
import { StateBadge, useFormats, useLocale, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { today } from '../../app/civil-today.js';
import { belongingOn } from '../words/membership.js';
import { usePeopleWords } from '../words/people.js';
import { messages } from './messages.js';
import type { Person } from './person-view.js';

const periodsOf = (rows: readonly { startsOn: string; endsOn?: string | null }[]) =>
  rows.map(({ startsOn, endsOn }) => ({ start: startsOn, end: endsOn ?? null }));

/** Where a person stands with the association: a sentence, and a badge where one is owed. */
export function useStanding(person: Person): { lead: string; badge: ReactNode } {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  const current = belongingOn(person.memberships, day);
  if (!current) {
    const left = person.memberships
      .map(({ endsOn }) => endsOn ?? '')
      .sort()
      .at(-1);
    return {
      lead: left && left < day ? words.leftOn({ on: formats.date(left) }) : words.notMember,
      badge: null,
    };
  }
  const since = memberSince(periodsOf(person.memberships), day) ?? current.startsOn;
  const lead = words.memberSince({ since: formats.date(since), category: current.category.name });
  if (person.inGoodStanding === null || person.inGoodStanding === undefined) return { lead, badge: null };
  const badge = (
    <StateBadge tone={person.inGoodStanding ? 'done' : 'waiting'}>
      {person.inGoodStanding ? names.inGoodStanding : names.owing}
    </StateBadge>
  );
  return { lead, badge };
}

/** Until when the fee is paid, in a sentence; null for who was never a member. */
export function usePaidSentence(person: Person): string | null {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  if (!belongingOn(person.memberships, day)) return null;
  const until = paidUntil(periodsOf(person.fees.filter(({ reversal }) => !reversal)), day);
  return until && until !== 'open' ? words.paidUntil({ until: formats.date(until) }) : words.unpaid;
}
