import { skipToken, useQuery } from '@apollo/client/react';
import { Button, notify, Section, Stack, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  AnswerByLinkDocument,
  type ConvocationAnswer,
  GrantProxyByLinkDocument,
  PersonalHoldersDocument,
} from '../../gql/assemblies.js';
import { AnswerButtons } from '../voter/answer-buttons.js';
import { type Holder, HolderDialog } from '../voter/holder-dialog.js';
import { messages as voter } from '../voter/messages.js';
import { useNameSearch } from '../voter/use-name-search.js';
import style from '../voter/voter.module.css';
import { Given } from './given.js';
import type { PersonalAssembly } from './invited.js';
import { messages } from './messages.js';

interface Props {
  token: string;
  assembly: PersonalAssembly;
}

const READ = { refetch: ['PersonalPage'] };

/** Whether one votes, what one answers, and to whom one's voice goes meanwhile. */
export function Reply({ token, assembly }: Props) {
  const words = useMessages(messages);
  const said = useMessages(voter);
  const [giving, setGiving] = useState(false);
  const answering = useVerb(AnswerByLinkDocument, READ);
  const { personName, sentence, state, answers, answer: now, proxy } = assembly;
  const answer = async (next: ConvocationAnswer): Promise<void> => {
    const answered = await answering.tell({ token, answer: next });
    if (!answered.done) return;
    const undo = now && now !== 'proxy' ? { undo: () => answer(now) } : {};
    notify({ text: said.noted({ answer: next }), ...undo });
  };
  return (
    <Section title={words.forYou({ name: personName })}>
      <Stack>
        <p className={style.entitlement}>{sentence}</p>
        {proxy ? <Given token={token} assembly={assembly} proxy={proxy} /> : null}
        {state === 'convened' && !proxy ? (
          <AnswerButtons
            offered={answers}
            now={now}
            busy={answering.busy}
            onAnswer={answer}
            onGive={() => setGiving(true)}
          />
        ) : null}
        {state === 'open' && !proxy && answers.includes('proxy') ? (
          <div>
            <Button onClick={() => setGiving(true)}>{said.give}</Button>
          </div>
        ) : null}
        {giving ? <Giving token={token} onClose={() => setGiving(false)} /> : null}
      </Stack>
    </Section>
  );
}

function Giving({ token, onClose }: Pick<Props, 'token'> & { onClose: () => void }) {
  const words = useMessages(voter);
  const { name, setName, words: asked } = useNameSearch();
  const { data, previousData, loading } = useQuery(
    PersonalHoldersDocument,
    asked ? { variables: { token, words: asked } } : skipToken,
  );
  const verb = useVerb(GrantProxyByLinkDocument, READ);
  const give = async (holder: Holder) => {
    const said = await verb.run({ token, holderId: holder.id });
    if (!said.done) return;
    notify({ text: words.given(holder) });
    onClose();
  };
  return (
    <HolderDialog
      name={name}
      onName={setName}
      people={asked ? ((data ?? previousData)?.personalHolders ?? []) : []}
      searched={asked !== null && !loading}
      verb={verb}
      onGive={give}
      onClose={onClose}
    />
  );
}
