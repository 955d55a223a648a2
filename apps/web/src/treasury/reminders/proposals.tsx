import {
  Button,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  PersonChip,
  Row,
  Section,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { AnswerInstalmentsDocument, type RemindersTodayQuery } from '../../gql/treasury.js';
import style from '../treasury.module.css';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

type Proposal = RemindersTodayQuery['instalmentsProposed'][number];

/** Payment plans that people propose: accepted in one press, or answered in words. */
export function Proposals({ proposals }: { proposals: readonly Proposal[] }) {
  const words = useMessages(messages);
  const [answering, setAnswering] = useState<Proposal | null>(null);
  return (
    <Section title={words.proposals({ count: proposals.length })}>
      <ul className={style.list}>
        {proposals.map((proposal) => (
          <li key={proposal.id} className={style.due}>
            <One proposal={proposal} onAnswer={() => setAnswering(proposal)} />
          </li>
        ))}
      </ul>
      {answering ? <AnswerDialog proposal={answering} onClose={() => setAnswering(null)} /> : null}
    </Section>
  );
}

function One({ proposal, onAnswer }: { proposal: Proposal; onAnswer: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const verb = useVerb(AnswerInstalmentsDocument, { refetch: AGAIN });
  const { id, person, due, parts, message, viewerCan } = proposal;
  const name = person?.displayName || words.somebody;
  const accept = async () => {
    if ((await verb.tell({ input: { id, accept: true } })).done) notify({ text: words.accepted({ name }) });
  };
  return (
    <>
      <PersonChip name={name} {...(person ? { to: inside(`tresorerie/comptes/${person.id}`) } : {})} />
      <p>{words.proposes({ label: due?.label ?? '', amount: formats.money(due?.remainingCents ?? 0) })}</p>
      <ul>
        {parts.map(({ dueOn, amountCents }) => (
          <li key={dueOn}>
            {formats.money(amountCents)}, {formats.date(dueOn)}
          </li>
        ))}
      </ul>
      {message ? <blockquote>{message}</blockquote> : null}
      {abilities(viewerCan).can('answer') ? (
        <Row gap={1}>
          <Button busy={verb.busy} onClick={() => void accept()}>
            {words.accept}
            <span className="unseen"> : {name}</span>
          </Button>
          <Button weight="quiet" onClick={onAnswer}>
            {words.answer}
            <span className="unseen"> : {name}</span>
          </Button>
        </Row>
      ) : null}
    </>
  );
}

function AnswerDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const words = useMessages(messages);
  const [answer, setAnswer] = useState('');
  const verb = useVerb(AnswerInstalmentsDocument, { refetch: AGAIN });
  const name = proposal.person?.displayName || words.somebody;
  const submit = async () => {
    if (!(await verb.run({ input: { id: proposal.id, accept: false, answer } })).done) return;
    notify({ text: words.answered({ name }) });
    onClose();
  };
  return (
    <Dialog title={words.answerTitle({ name })} onClose={onClose}>
      <Form
        verb={words.answerVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['answer'])}
        onSubmit={submit}
      >
        <LongTextField
          required
          label={words.answerLabel}
          hint={words.answerHint}
          value={answer}
          onChange={setAnswer}
          error={errorOf(verb.refusal, 'answer')}
        />
      </Form>
    </Dialog>
  );
}
