import { Button, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type ElectionSeenFragment, NoteElectedAnswerDocument } from '../../gql/assemblies.js';
import style from './elections.module.css';
import { EnterDialog } from './enter-dialog.js';
import { messages } from './messages.js';
import { refetch } from './refetch.js';

interface Props {
  assemblyId: string;
  election: ElectionSeenFragment;
}

/** After the proclamation: whether those elected accept, then their mandates, entered once; who only reads is told who declined. */
export function AfterElection({ assemblyId, election }: Props) {
  const words = useMessages(messages);
  const [entering, setEntering] = useState(false);
  const verb = useVerb(NoteElectedAnswerDocument, { refetch });
  const { can } = abilities(election.viewerCan);
  const { elected, entered, agendaItemId: itemId } = election;
  if (!(can('answer') || can('enter'))) return <Declined elected={elected} />;
  if (elected.length === 0) return null;
  return (
    <section className={style.about} aria-label={words.after}>
      {can('answer') ? (
        <>
          <p>{words.after}</p>
          <ul className={style.rows}>
            {elected.map(({ personId, name, accepts }) => (
              <li key={personId}>
                <strong>{name}</strong>
                {answersOf({ accepts, entered }).map((answer) => (
                  <Button
                    key={String(answer)}
                    weight={accepts === answer ? 'plain' : 'quiet'}
                    aria-pressed={accepts === answer}
                    busy={verb.busy}
                    onClick={() => void verb.tell({ itemId, personId, accepts: answer })}
                  >
                    <span aria-hidden>{answer ? words.accepts : words.declines}</span>
                    <span className="unseen">
                      {answer ? words.acceptsOf({ name }) : words.declinesOf({ name })}
                    </span>
                  </Button>
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {entered ? <p>{words.entered}</p> : null}
      {can('enter') ? <Button onClick={() => setEntering(true)}>{words.enter}</Button> : null}
      {entering ? (
        <EnterDialog assemblyId={assemblyId} election={election} onClose={() => setEntering(false)} />
      ) : null}
    </section>
  );
}

/** What may still be noted: once the mandates are entered, nothing that would contradict them. */
const answersOf = ({ accepts, entered }: { accepts: boolean | null; entered: boolean }): boolean[] =>
  [true, false].filter((answer) => !entered || answer === (accepts !== false));

/** Those elected who declined: their names alone would say that they sit. */
function Declined({ elected }: Pick<ElectionSeenFragment, 'elected'>) {
  const words = useMessages(messages);
  return elected
    .filter(({ accepts }) => accepts === false)
    .map(({ personId, name }) => (
      <p key={personId} className={style.soft}>
        {words.declinesMandate({ name })}
      </p>
    ));
}
