import { instantAt } from '@etabli/kernel/dates';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  NumberField,
  notify,
  Row,
  TextField,
  TimeField,
  useLocale,
} from '@etabli/ui';
import { useState } from 'react';
import { daysAfter, today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { PlanTrainingSessionDocument } from '../../gql/bookings.js';
import { useBookingWords } from '../words.js';
import { seen, type Training } from './training-page.js';

/** A session given by who says so. */
export function PlanDialog({ training, onClose }: { training: Training; onClose: () => void }) {
  const { words } = useBookingWords();
  const { timeZone } = useLocale();
  const [day, setDay] = useState(daysAfter(today(timeZone), 7));
  const [time, setTime] = useState('18:00');
  const [minutes, setMinutes] = useState<number | null>(120);
  const [seats, setSeats] = useState<number | null>(4);
  const [meetsAt, setMeetsAt] = useState(training.places[0]?.name ?? '');
  const verb = useVerb(PlanTrainingSessionDocument, { refetch: seen });
  const submit = async () => {
    const startsAt = instantAt(day, time, timeZone).toISOString();
    const input = { trainingId: training.id, startsAt, minutes: minutes ?? 120, seats: seats ?? 1, meetsAt };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.sessionPlanned });
    onClose();
  };
  return (
    <Dialog title={words.planSession} onClose={onClose}>
      <Form
        verb={words.planSession}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['startsAt'])}
        onSubmit={submit}
      >
        <Row>
          <DateField
            required
            label={words.day}
            value={day}
            onChange={setDay}
            error={errorOf(verb.refusal, 'startsAt')}
          />
          <TimeField required label={words.at} value={time} onChange={setTime} />
        </Row>
        <Row>
          <NumberField
            required
            label={words.minutes}
            value={minutes}
            onChange={setMinutes}
            min={5}
            max={1440}
            suffix=" min"
          />
          <NumberField
            required
            label={words.seatsField}
            value={seats}
            onChange={setSeats}
            min={1}
            max={200}
          />
        </Row>
        <TextField label={words.meetsAt} value={meetsAt} onChange={setMeetsAt} />
      </Form>
    </Dialog>
  );
}
