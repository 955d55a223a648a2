import {
  Button,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  Row,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  DeclareConflictDocument,
  DeclineApplicationDocument,
  ReadmitApplicationDocument,
} from '../../gql/applications.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';
import type { One } from './application-page.js';

const READ = { refetch: ['OneApplication', 'WaitingListPage'] };
type Deed = 'decline' | 'readmit' | 'conflict';

/** What may be decided of an application, by whoever has no interest in it. */
export function Deciding({ one }: { one: One }) {
  const words = useMessages(messages);
  const [deed, setDeed] = useState<Deed | null>(null);
  const { can, why } = abilities(one.viewerCan);
  const recused = why('declareConflict');
  return (
    <>
      <Row gap={1}>
        {can('readmit') ? <Button onClick={() => setDeed('readmit')}>{words.readmit}</Button> : null}
        {can('decline') ? <Button onClick={() => setDeed('decline')}>{words.decline}</Button> : null}
        {can('declareConflict') ? (
          <Button weight="quiet" onClick={() => setDeed('conflict')}>
            {words.conflict}
          </Button>
        ) : null}
      </Row>
      {recused ? <p className={style.soft}>{recused}</p> : null}
      {deed ? <Saying key={deed} deed={deed} id={one.id} onClose={() => setDeed(null)} /> : null}
    </>
  );
}

const said = { decline: 'declined', readmit: 'readmitted', conflict: 'conflictDeclared' } as const;

function Saying({ deed, id, onClose }: { deed: Deed; id: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [reason, setReason] = useState('');
  const verbs = {
    decline: useVerb(DeclineApplicationDocument, READ),
    readmit: useVerb(ReadmitApplicationDocument, READ),
    conflict: useVerb(DeclareConflictDocument, READ),
  };
  const { run, busy, refusal } = verbs[deed];
  const submit = async () => {
    if (!(await run({ id, reason })).done) return;
    notify({ text: words[said[deed]] });
    onClose();
  };
  return (
    <Dialog title={words[deed]} onClose={onClose}>
      <Form verb={words[deed]} busy={busy} refusal={elsewhere(refusal, ['reason'])} onSubmit={submit}>
        <p>{words[`${deed}Text`]}</p>
        <LongTextField
          required={deed !== 'conflict'}
          label={deed === 'conflict' ? words.conflictReason : words.reason}
          value={reason}
          onChange={setReason}
          error={errorOf(refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
