import { addDays } from '@etabli/kernel/dates';
import { halfDaysOf, WHOLE_WEEK } from '@etabli/residency/rules/week';
import {
  CheckField,
  ChoiceField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  Stack,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ReleaseDeskDocument, TakeDeskBackDocument } from '../../gql/daily.js';
import { messages as placeMessages } from '../../places/messages.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import type { MyPlace } from './my-desks.js';

/** The days on which somebody has at least half of a place. */
const daysIn = (week: number): number[] => [...new Set(halfDaysOf(week).map((half) => Math.floor(half / 2)))];

/** The last working day that is theirs, which is lent most often; else the last of all. */
const usualDay = (week: number): number[] => {
  const days = daysIn(week);
  return [days.filter((day) => day < 5).at(-1) ?? days.at(-1) ?? 0];
};

/** Lends a place: all of one’s days for a time, or some days of the week until further notice. */
export function ReleaseDialog({
  stay: { id, week, place },
  onClose,
}: {
  stay: MyPlace;
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const names = useMessages(placeMessages).days.split(',');
  const { timeZone } = useLocale();
  const now = today(timeZone);
  const [how, setHow] = useState<'all' | 'some'>('all');
  const [days, setDays] = useState<number[]>(usualDay(week));
  const [startsOn, setStartsOn] = useState(now);
  const [endsOn, setEndsOn] = useState(addDays(now, 13));
  const verb = useVerb(ReleaseDeskDocument, { refetch: refreshed });
  const back = useVerb(TakeDeskBackDocument, { refetch: refreshed });
  const choose = (next: 'all' | 'some') => {
    setHow(next);
    setEndsOn(next === 'all' ? addDays(startsOn, 13) : '');
  };
  const toggle = (day: number) => (on: boolean) =>
    setDays((before) => (on ? [...before, day] : before.filter((each) => each !== day)));
  const submit = async () => {
    const lent = how === 'all' ? WHOLE_WEEK : days.reduce((sum, day) => sum | (0b11 << (day * 2)), 0);
    const input = { allocationId: id, startsOn, endsOn: endsOn || null, week: lent };
    const said = await verb.run({ input });
    if (!said.done) return;
    const undo = () => back.tell({ id: said.result.id, fromDay: startsOn });
    notify({ text: words.released({ place: place.name }), undo });
    onClose();
  };
  return (
    <Dialog title={words.releaseTitle({ place: place.name })} onClose={onClose}>
      <Form
        verb={words.releaseThis({ place: place.name })}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['startsOn', 'endsOn', 'week'])}
        onSubmit={submit}
      >
        <ChoiceField
          label={words.how}
          value={how}
          onChange={choose}
          error={errorOf(verb.refusal, 'week')}
          options={[
            { value: 'all', label: words.everyDay },
            { value: 'some', label: words.someDays },
          ]}
        />
        {how === 'some' ? (
          <Stack gap={1}>
            {daysIn(week).map((day) => (
              <CheckField key={day} label={names[day]} checked={days.includes(day)} onChange={toggle(day)} />
            ))}
          </Stack>
        ) : null}
        <DateField
          required
          label={words.from}
          min={now}
          value={startsOn}
          onChange={setStartsOn}
          error={errorOf(verb.refusal, 'startsOn')}
        />
        <DateField
          label={words.lastDay}
          hint={words.lastDayHint}
          min={startsOn}
          value={endsOn}
          onChange={setEndsOn}
          error={errorOf(verb.refusal, 'endsOn')}
        />
      </Form>
    </Dialog>
  );
}
