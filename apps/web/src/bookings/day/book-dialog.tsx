import { useQuery } from '@apollo/client/react';
import type { Rhythm } from '@etabli/commissions/rules/recurrence';
import type { Asked } from '@etabli/residency/rules/bookings/hours';
import { CheckField, Dialog, elsewhere, errorOf, Form, notify, TextField } from '@etabli/ui';
import { useState } from 'react';
import { daysAfter } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import {
  BookingOfferDocument,
  BookRoomDocument,
  BookSeriesDocument,
  CancelBookingDocument,
} from '../../gql/bookings.js';
import { refreshed } from '../refresh.js';
import { useBookingWords } from '../words.js';
import { ForWhomField, isNobody, usually, whoseInput } from './for-whom.js';
import { freeOn } from './free.js';
import { HoursFields } from './hours-fields.js';
import { RefusedInstead, saysInstead } from './instead.js';
import { Offer } from './offer.js';
import { Repeat, type Repeating } from './repeat.js';
import type { Room } from './room-page.js';

interface Props {
  room: Room;
  /** What was pressed: the hours begin where it does. */
  asked: Asked;
  onClose: () => void;
}

const FIRST_LENGTH = 60;

/** The last of three presses: the hours, what they cost, and the button that books them. */
export function BookDialog({ room, asked, onClose }: Props) {
  const { words, span, hours, holder, timeZone } = useBookingWords();
  const { step, longest } = room.roomRules;
  const { day } = asked;
  const free = freeOn(
    { ...room, bookings: room.bookings, heldHours: room.heldHours },
    day,
    timeZone,
    new Date(),
  );
  const [from, setFrom] = useState(asked.from);
  const [to, setTo] = useState(
    Math.min(asked.to, asked.from + Math.max(step, Math.min(FIRST_LENGTH, longest))),
  );
  const [title, setTitle] = useState('');
  const [isEvent, setIsEvent] = useState(false);
  const [whom, setWhom] = useState(usually(useViewer().roles));
  const [missing, setMissing] = useState(false);
  const [repeating, setRepeating] = useState<Repeating | null>(null);
  const book = useVerb(BookRoomDocument, { refetch: refreshed });
  const series = useVerb(BookSeriesDocument, { refetch: refreshed });
  const cancel = useVerb(CancelBookingDocument, { refetch: refreshed });
  const choose = (start: number, end: number) => {
    setFrom(start);
    setTo(end);
  };
  const asking = { placeId: room.id, day, from, to, ...whoseInput(whom) };
  const input = { ...asking, title, isEvent };
  const { data } = useQuery(BookingOfferDocument, {
    variables: { input: asking },
    fetchPolicy: 'network-only',
    skip: isNobody(whom),
  });
  const tellBooked = (id: string, following: boolean, text: string) => {
    const undo = async () => (await cancel.tell({ id, following })).done && notify({ text: words.cancelled });
    notify({ text, undo });
    onClose();
  };
  const submit = async () => {
    setMissing(isNobody(whom));
    if (isNobody(whom)) return;
    if (repeating) {
      const said = await series.run({ input, repeat: repeating.repeat, skipTaken: repeating.skipTaken });
      const first = said.done ? said.result.items[0] : undefined;
      if (said.done && first)
        tellBooked(first.id, true, words.bookedMany({ count: said.result.items.length }));
      return;
    }
    const said = await book.run({ input });
    if (!said.done) return;
    const told = { room: room.name, hours: hours({ day, from, to }), who: holder(said.result) };
    tellBooked(said.result.id, false, whom.choice === 'me' ? words.booked(told) : words.bookedFor(told));
  };
  const refusal = repeating ? series.refusal : book.refusal;
  return (
    <Dialog title={words.bookTitle({ room: room.name })} onClose={onClose}>
      <Form
        verb={repeating ? words.bookSeries : words.bookHours({ hours: span({ from, to }) })}
        busy={book.busy || series.busy}
        refusal={saysInstead(refusal) ? null : elsewhere(refusal, ['title', 'personId'])}
        onSubmit={submit}
      >
        <p>{hours({ day, from, to })}</p>
        <HoursFields free={free} rules={room.roomRules} from={from} to={to} onChoose={choose} />
        <ForWhomField
          value={whom}
          error={missing && isNobody(whom) ? words.choosePerson : errorOf(refusal, 'personId')}
          onChange={setWhom}
        />
        <TextField
          required={isEvent}
          label={words.what}
          hint={words.whatHint}
          value={title}
          onChange={setTitle}
          error={errorOf(refusal, 'title')}
        />
        <CheckField label={words.isEvent} hint={words.isEventHint} checked={isEvent} onChange={setIsEvent} />
        <Repeat
          hours={asking}
          first={{ rhythm: weekly(day), lastDay: daysAfter(day, 7 * 8) }}
          onChange={setRepeating}
        />
        {isNobody(whom) ? null : <Offer offer={data?.bookingOffer ?? null} many={repeating !== null} />}
        {refusal && saysInstead(refusal) ? (
          <RefusedInstead refusal={refusal} day={day} onChoose={choose} />
        ) : null}
      </Form>
    </Dialog>
  );
}

const weekly = (day: string): Rhythm => ({
  every: 'week',
  interval: 1,
  weekdays: [((new Date(day).getUTCDay() + 6) % 7) + 1],
});
