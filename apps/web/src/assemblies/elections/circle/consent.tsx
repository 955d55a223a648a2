import {
  Button,
  ChoiceField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  PickerField,
  Row,
  Section,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { AnswerForSomeoneDocument, LiftObjectionDocument } from '../../../gql/assemblies.js';
import type { Booth } from './circle-step.js';
import { useLeading } from './ending.js';
import { messages } from './messages.js';
import { type Heard, keptIn, proposedIn, Told } from './told.js';

interface Props {
  circle: Heard;
  booth: Booth;
}

/** The round of consent: objections heard and lifted one by one, then the round ends. */
export function Consent({ circle, booth }: Props) {
  const words = useMessages(messages);
  const leading = useLeading(circle.voteId);
  return (
    <>
      <Told circle={circle}>
        {({ electorId, speaker }) => <Lift voteId={circle.voteId} electorId={electorId} name={speaker} />}
      </Told>
      <p>{words.endRoundLead({ kept: keptIn(circle) })}</p>
      <Row>
        <Button weight="main" large busy={leading.busy} onClick={leading.endRound}>
          {words.endRound}
        </Button>
        <Button weight="quiet" busy={leading.busy} onClick={leading.withdraw}>
          {words.withdraw}
        </Button>
      </Row>
      <AnswerFor circle={circle} booth={booth} />
    </>
  );
}

function Lift({ voteId, electorId, name }: { voteId: string; electorId: string; name: string }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const verb = useVerb(LiftObjectionDocument);
  if (!open) return <Button onClick={() => setOpen(true)}>{words.lift({ name })}</Button>;
  return (
    <Form
      verb={words.liftSend}
      weight="plain"
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['said'])}
      onSubmit={() => void verb.run({ voteId, electorId, said })}
    >
      <LongTextField
        required
        rows={2}
        label={words.liftHow}
        value={said}
        onChange={setSaid}
        error={errorOf(verb.refusal, 'said')}
      />
    </Form>
  );
}

type Word = 'objects' | 'consentsOne';

/** What someone in the room says of the proposal, written down for them. */
function AnswerFor({ circle, booth }: Props) {
  const words = useMessages(messages);
  const [electorId, setElector] = useState('');
  const [word, setWord] = useState<Word>('objects');
  const [said, setSaid] = useState('');
  const verb = useVerb(AnswerForSomeoneDocument);
  const proposed = proposedIn(circle)?.personId;
  const submit = async () => {
    const input = { voteId: circle.voteId, electorId, said: word === 'objects' ? said : null };
    const done = await verb.run({ input });
    if (!done.done) return;
    setElector('');
    setSaid('');
    notify({ text: words.noted });
  };
  return (
    <Section title={words.speakFor} level={3}>
      <Form
        verb={words.note}
        weight="plain"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['electorId', 'said'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.speaker}
          options={booth.voices
            .filter((one) => one.electorId !== proposed)
            .map((one) => ({ value: one.electorId, label: one.name }))}
          value={electorId}
          onChange={setElector}
          error={errorOf(verb.refusal, 'electorId')}
        />
        <ChoiceField<Word>
          label={words.word}
          options={[
            { value: 'objects', label: words.objects },
            { value: 'consentsOne', label: words.consentsOne },
          ]}
          value={word}
          onChange={setWord}
        />
        {word === 'objects' ? (
          <LongTextField
            required
            rows={2}
            label={words.objection}
            value={said}
            onChange={setSaid}
            error={errorOf(verb.refusal, 'said')}
          />
        ) : null}
      </Form>
    </Section>
  );
}
