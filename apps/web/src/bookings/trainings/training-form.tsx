import { useQuery } from '@apollo/client/react';
import {
  CheckField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  type Refused,
  TextField,
  useLocale,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import {
  MachinesForTrainingDocument,
  type TrainingHereFragment,
  type TrainingInput,
} from '../../gql/bookings.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { People } from './people-field.js';

interface Props {
  title: string;
  training?: TrainingHereFragment;
  verb: { busy: boolean; refusal: Refused | null };
  onSay: (input: TrainingInput) => Promise<void>;
  onClose: () => void;
}

/** What a training is: how one gets it, how long it is good, which machines ask for it, who trains. */
export function TrainingForm({ title, training, verb, onSay, onClose }: Props) {
  const { words } = useBookingWords();
  const { timeZone } = useLocale();
  const [name, setName] = useState(training?.name ?? '');
  const [how, setHow] = useState(training?.how ?? '');
  const [validMonths, setValidMonths] = useState<number | null>(training?.validMonths ?? null);
  const [placeIds, setPlaceIds] = useState(training?.places.map(({ id }) => id) ?? []);
  const [trainers, setTrainers] = useState(training?.trainers ?? []);
  const { data } = useQuery(MachinesForTrainingDocument, { variables: { day: today(timeZone) } });
  const toggle = (id: string, on: boolean) =>
    setPlaceIds(on ? [...placeIds, id] : placeIds.filter((one) => one !== id));
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        verb={title}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name'])}
        onSubmit={() => onSay({ name, how, validMonths, placeIds, trainerIds: trainers.map(({ id }) => id) })}
      >
        <TextField
          required
          label={words.trainingName}
          value={name}
          onChange={setName}
          error={errorOf(verb.refusal, 'name')}
        />
        <LongTextField label={words.how} hint={words.howHint} value={how} onChange={setHow} />
        <NumberField
          label={words.validMonths}
          hint={words.validMonthsHint}
          value={validMonths}
          onChange={setValidMonths}
          min={1}
          max={120}
        />
        <fieldset className={style.openings}>
          <legend>{words.machines}</legend>
          {(data?.rooms ?? []).map((room) => (
            <CheckField
              key={room.id}
              label={room.name}
              checked={placeIds.includes(room.id)}
              onChange={(on) => toggle(room.id, on)}
            />
          ))}
        </fieldset>
        <People optional label={words.trainers} people={trainers} onChange={setTrainers} />
      </Form>
    </Dialog>
  );
}
