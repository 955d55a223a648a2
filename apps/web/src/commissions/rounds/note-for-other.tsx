import {
  Button,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  PickerField,
  SelectField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useAnswer } from './answer.js';
import { messages } from './messages.js';
import type { Round } from './round-card.js';

interface Props {
  round: Round;
  people: readonly { personId: string; name: string }[];
}

const stances = ['consent', 'aside', 'objection'] as const;
type Stance = (typeof stances)[number];

/** What somebody in the room says, noted by who writes: not everyone has a phone in hand. */
export function NoteForOther({ round, people }: Props) {
  const words = useMessages(messages);
  const { answer, busy, refusal } = useAnswer(round.id);
  const [open, setOpen] = useState(false);
  const [personId, setPersonId] = useState('');
  const [stance, setStance] = useState<Stance>('consent');
  const [said, setSaid] = useState('');
  const note = async () => {
    if (!(await answer({ personId, stance, words: stance === 'objection' ? said : '' }))) return;
    setPersonId('');
    setSaid('');
  };
  if (!open) {
    return (
      <div>
        <Button weight="quiet" onClick={() => setOpen(true)}>
          {words.forOther}
        </Button>
      </div>
    );
  }
  return (
    <Form
      verb={words.note}
      weight="plain"
      busy={busy}
      refusal={elsewhere(refusal, ['personId', 'words'])}
      onSubmit={note}
    >
      <PickerField
        required
        label={words.person}
        options={people.map(({ personId: value, name }) => ({ value, label: name }))}
        value={personId}
        onChange={setPersonId}
        error={errorOf(refusal, 'personId')}
      />
      <SelectField
        required
        label={words.answer}
        options={stances.map((value) => ({ value, label: words[`stance_${value}`] }))}
        value={stance}
        onChange={(value) => setStance(value as Stance)}
      />
      {stance === 'objection' ? (
        <LongTextField
          required
          label={words.objectionLabel}
          value={said}
          onChange={setSaid}
          error={errorOf(refusal, 'words')}
        />
      ) : null}
    </Form>
  );
}
