import { useApolloClient } from '@apollo/client/react';
import {
  Button,
  ConfirmDanger,
  Dialog,
  RefusalNotice,
  Row,
  Section,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { readAgain } from '../../app/client/read-again.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ErasePersonDocument, type ErasePersonMutation } from '../../gql/members.js';
import { messages } from './dialogs/messages.js';
import style from './person.module.css';
import type { Person } from './person-view.js';

type Report = Extract<ErasePersonMutation['erasePerson'], { erased: unknown }>;

/** Erases a person for good, then says what is gone and what the law keeps. */
export function EraseDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const words = useMessages(messages);
  const client = useApolloClient();
  const verb = useVerb(ErasePersonDocument);
  const [report, setReport] = useState<Report | null>(null);
  const erase = async () => {
    const said = await verb.run({ personId: person.id });
    if (said.done) setReport(said.result);
  };
  const finish = () => {
    onClose();
    void readAgain(client, 'active');
  };
  if (report) return <ReportDialog report={report} onClose={finish} />;
  return (
    <ConfirmDanger
      title={words.eraseTitle({ name: person.displayName })}
      verb={words.erase}
      busy={verb.busy}
      onConfirm={erase}
      onClose={onClose}
    >
      <p>{words.eraseText}</p>
      <p>{words.eraseAdvice}</p>
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
    </ConfirmDanger>
  );
}

function ReportDialog({ report: { erased, kept }, onClose }: { report: Report; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Dialog title={words.reportTitle} onClose={onClose}>
      <Section title={words.reportErased} level={3}>
        <ul className={style.rows}>
          {erased.map(({ code, what, count }) => (
            <li key={code}>
              <span>{what}</span>
              <span>{formats.number(count)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.reportKept} level={3}>
        {kept.length === 0 ? <p>{words.nothingKept}</p> : null}
        <ul className={style.rows}>
          {kept.map(({ code, what, why, count, until }) => (
            <li key={code}>
              <span>
                {what}
                <small>
                  {why} {until ? words.keptUntil({ until: formats.date(until) }) : words.keptForLife}
                </small>
              </span>
              <span>{formats.number(count)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Row>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Button weight="main" onClick={onClose}>
          {words.done}
        </Button>
      </Row>
    </Dialog>
  );
}
