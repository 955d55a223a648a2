import { Button, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../../app/abilities.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { useViewer } from '../../../app/viewer.js';
import {
  type ElectionSeenFragment,
  WithdrawCandidacyDocument,
  WithdrawCandidateListDocument,
} from '../../../gql/assemblies.js';
import type { Course } from '../candidates.js';
import box from '../elections.module.css';
import { messages as elections } from '../messages.js';
import { refetch } from '../refetch.js';
import style from './lists.module.css';
import { messages } from './messages.js';
import { ReceiveListDialog } from './receive-list-dialog.js';

type List = ElectionSeenFragment['lists'][number];

interface Props {
  assembly: { id: string; state: string };
  election: ElectionSeenFragment;
  course: Course;
}

/** The lists that stand, with their people in order; writing one down as it is handed in. */
export function Lists({ assembly, election, course: { put, held } }: Props) {
  const words = useMessages(messages);
  const { can } = abilities(election.viewerCan);
  const [receives, setReceives] = useState(false);
  const standing = election.lists.filter(({ members }) => members.length > 0);
  return (
    <>
      {standing.length === 0 ? <p>{words.none}</p> : null}
      {put ? null : <p className={box.soft}>{words.howTo}</p>}
      <ul className={box.candidates} aria-label={words.lists}>
        {standing.map((list) => (
          <Team
            key={list.id}
            list={list}
            withdraws={!held && can('receive')}
            leaves={!held && can('stand')}
          />
        ))}
      </ul>
      {!put && can('receive') ? (
        <Row>
          <Button weight="quiet" onClick={() => setReceives(true)}>
            {words.receive}
          </Button>
        </Row>
      ) : null}
      {receives ? (
        <ReceiveListDialog assembly={assembly} election={election} onClose={() => setReceives(false)} />
      ) : null}
    </>
  );
}

/** One list; whoever is on it may leave it, and who conducts may withdraw it whole. */
function Team({ list, withdraws, leaves }: { list: List; withdraws: boolean; leaves: boolean }) {
  const words = useMessages(messages);
  const said = useMessages(elections);
  const { person } = useViewer();
  const whole = useVerb(WithdrawCandidateListDocument, { refetch });
  const own = useVerb(WithdrawCandidacyDocument, { refetch });
  const mine = list.members.find(({ personId }) => personId === person?.id);
  const withdraw = async () => {
    if ((await whole.tell({ id: list.id })).done) notify({ text: words.withdrawn });
  };
  const leave = async (id: string) => {
    if ((await own.tell({ id })).done) notify({ text: words.left });
  };
  return (
    <li>
      <strong>{list.name}</strong>
      <span className={box.soft}>{list.received === 'paper' ? said.onPaper : said.inSitting}</span>
      {list.statement ? <p className={box.statement}>{list.statement}</p> : null}
      <ol className={style.members}>
        {list.members.map(({ id, person: one, remarks }) => (
          <li key={id}>
            {one.displayName}
            {remarks.map((remark) => (
              <p key={remark} className={box.soft}>
                {remark}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {mine && leaves ? (
        <Row>
          <span>{words.mine({ list: list.name })}</span>
          <Button weight="quiet" busy={own.busy} onClick={() => void leave(mine.id)}>
            {words.leave}
          </Button>
        </Row>
      ) : null}
      {withdraws ? (
        <Button weight="quiet" busy={whole.busy} onClick={() => void withdraw()}>
          {words.withdraw({ list: list.name })}
        </Button>
      ) : null}
    </li>
  );
}
