import { Button, ButtonLink, Page, RefusalNotice, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { AnswerDigestDocument, type DigestViewFragment, UndoDigestAnswerDocument } from '../gql/digest.js';
import { messages } from './messages.js';
import { Others } from './others.js';

interface Props {
  token: string;
  page: DigestViewFragment;
}

const READ = { refetch: ['DigestPage'] };

/** What the link will do, and the one press that does it. */
export function Asked({ token, page }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(AnswerDigestDocument, READ);
  const { answer, task, associationName, personName } = page;
  const later = task ? formats.date(task.laterOn, { weekday: true, year: false }) : '';
  const due = task?.dueOn ? formats.date(task.dueOn, { weekday: true, year: false }) : null;
  return (
    <Page
      title={task?.title ?? words.askTitle({ answer })}
      lead={words.lead({ association: associationName, name: personName })}
      width="reading"
    >
      {task ? <p>{words.task({ commission: task.commission, due })}</p> : null}
      <p>{words.will({ answer, title: task?.title ?? '', later })}</p>
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
      <div>
        <Button weight="main" large autoFocus busy={verb.busy} onClick={() => void verb.run({ token })}>
          {words.button({ answer, later })}
        </Button>
      </div>
    </Page>
  );
}

/** What the link did, which one press takes back, and what is still to answer. */
export function Noted({ token, page }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(UndoDigestAnswerDocument, READ);
  const [readAt] = useState(Date.now);
  const { answer, task, state, usedAt, undoable } = page;
  if (state === 'undone') {
    return (
      <Page title={words.undone} lead={words.undoneLead} width="reading">
        <Rest page={page} />
      </Page>
    );
  }
  const due = task?.dueOn ? formats.date(task.dueOn, { weekday: true, year: false }) : '';
  // Noted before this page was read: whoever comes back to the link reads since when.
  const before = usedAt && new Date(usedAt).getTime() < readAt - 60_000;
  return (
    <Page title={words.noted} lead={words.did({ answer, title: task?.title ?? '', due })} width="reading">
      {before ? <p>{words.since({ at: formats.instant(usedAt, { weekday: true, year: false }) })}</p> : null}
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
      {undoable ? (
        <div>
          <Button busy={verb.busy} onClick={() => void verb.run({ token })}>
            {words.undo}
          </Button>
        </div>
      ) : null}
      <Rest page={page} />
    </Page>
  );
}

function Rest({ page }: Pick<Props, 'page'>) {
  const words = useMessages(messages);
  return (
    <>
      <Others page={page} />
      <Row>
        <ButtonLink weight="quiet" to={`/${page.slug}`}>
          {words.goOn}
        </ButtonLink>
      </Row>
    </>
  );
}
