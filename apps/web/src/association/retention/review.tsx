import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  Empty,
  Form,
  notify,
  Row,
  Section,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  CloseRetentionReviewDocument,
  ForgetOldCorrectionsDocument,
  RetentionReviewDocument,
  type RetentionReviewQuery,
} from '../../gql/association.js';
import style from '../association.module.css';
import { messages } from '../messages.js';

type Findings = RetentionReviewQuery['retentionReview'];
type Item = Findings['items'][number];

/** What has outlived its time, record by record, and the button that says the year's review is done. */
export function Review() {
  const words = useMessages(messages);
  const query = useQuery(RetentionReviewDocument);
  return (
    <Section title={words.review} lead={words.reviewLead}>
      <Answered query={query}>{({ retentionReview }) => <Found findings={retentionReview} />}</Answered>
    </Section>
  );
}

function Found({ findings }: { findings: Findings }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { reviewedAt, reviewedBy, dueOn, people, items } = findings;
  return (
    <>
      <p>
        {reviewedAt
          ? words.reviewed({ at: formats.instant(reviewedAt, {}), by: reviewedBy?.displayName ?? null })
          : words.neverReviewed}{' '}
        {words.dueOn({ on: formats.date(dueOn) })}
      </p>
      {items.length === 0 ? (
        <Empty small title={words.nothingDueTitle}>
          {words.nothingDueText}
        </Empty>
      ) : (
        <>
          <strong>{words.due({ count: people })}</strong>
          <ul className={style.rows}>
            {items.map((item) => (
              <Line key={item.key} item={item} />
            ))}
          </ul>
        </>
      )}
      <Closing />
    </>
  );
}

function Line({ item: { what, reason, person, kept } }: { item: Item }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return (
    <li>
      <span>
        <strong>{what}</strong>
        <small>{reason}</small>
        {kept.length > 0 ? (
          <details className={style.fold}>
            <summary>{words.ifErased}</summary>
            <ul>
              {kept.map(({ code, what: of, why, until }) => (
                <li key={code}>
                  {words.wouldKeep({ what: of, why, until: until ? formats.date(until) : null })}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </span>
      {person ? <ButtonLink to={inside(`membres/${person.id}`)}>{words.openRecord}</ButtonLink> : null}
    </li>
  );
}

function Closing() {
  const words = useMessages(messages);
  const formats = useFormats();
  const [note, setNote] = useState('');
  const closing = useVerb(CloseRetentionReviewDocument, { refetch: ['RetentionReview', 'TodayKeeping'] });
  const forgetting = useVerb(ForgetOldCorrectionsDocument);
  const close = async () => {
    const said = await closing.run({ note });
    if (!said.done) return;
    setNote('');
    notify({ text: words.reviewClosed({ on: formats.date(said.result.dueOn) }) });
  };
  const forget = async () => {
    const said = await forgetting.tell({});
    if (said.done) notify({ text: words.forgotten({ count: said.result.count }) });
  };
  return (
    <div className={style.form}>
      <Form
        verb={words.closeReview}
        busy={closing.busy}
        refusal={closing.refusal}
        onSubmit={close}
        aside={
          <Row>
            <Button busy={forgetting.busy} onClick={forget}>
              {words.forget}
            </Button>
          </Row>
        }
      >
        <TextField label={words.note} value={note} onChange={setNote} />
      </Form>
    </div>
  );
}
