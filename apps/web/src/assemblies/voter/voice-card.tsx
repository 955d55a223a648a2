import { Button, notify, Row, Stack, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  AnswerConvocationDocument,
  type ConvocationAnswer,
  type MyPartQuery,
  type MyProxyFragment,
  PrintProxyFormDocument,
} from '../../gql/assemblies.js';
import { AnswerButtons } from './answer-buttons.js';
import { GiveProxy } from './give-proxy.js';
import { GivenAway } from './given-away.js';
import { messages } from './messages.js';
import style from './voter.module.css';

type Mine = MyPartQuery['myAssembly'];
type Voice = Mine['voices'][number];

interface Props {
  assembly: Mine['assembly'];
  voice: Voice;
  /** The viewer's own voice, or that of an organisation they vote for. */
  own: boolean;
  /** The proxy that stands for this voice. */
  proxy: MyProxyFragment | undefined;
}

/** One voice: what it is worth, whether its holder comes, who carries it meanwhile. */
export function VoiceCard({ assembly, voice, own, proxy }: Props) {
  const words = useMessages(messages);
  const [giving, setGiving] = useState(false);
  const form = useVerb(PrintProxyFormDocument);
  const { person, sentence, votes, voices, answers } = voice;
  const gives = answers.includes('proxy') && !proxy;
  const print = async () => {
    const said = await form.tell({ assemblyId: assembly.id, personId: person.id });
    if (said.done) window.open(said.result.href, '_blank', 'noopener');
  };
  return (
    <Stack>
      {own ? null : <h3>{words.onBehalf({ name: person.displayName })}</h3>}
      <p className={style.entitlement}>
        {sentence} {votes && voices > 1 && own ? words.voices({ count: voices }) : null}
      </p>
      {proxy ? (
        <GivenAway proxy={proxy} assemblyId={assembly.id} ahead={assembly.state === 'convened'} />
      ) : null}
      {assembly.state === 'convened' && !proxy ? (
        <Answers assembly={assembly} voice={voice} onGive={() => setGiving(true)} />
      ) : null}
      {gives ? (
        <Row>
          {assembly.state === 'open' ? <Button onClick={() => setGiving(true)}>{words.give}</Button> : null}
          <Button weight="quiet" busy={form.busy} title={words.printHint} onClick={print}>
            {words.print}
          </Button>
        </Row>
      ) : null}
      {giving ? (
        <GiveProxy assemblyId={assembly.id} giverId={person.id} onClose={() => setGiving(false)} />
      ) : null}
    </Stack>
  );
}

interface AnswersProps extends Pick<Props, 'assembly' | 'voice'> {
  onGive: () => void;
}

/** What one answered, and how to answer otherwise. */
function Answers({ assembly, voice: { person, convocation, answers }, onGive }: AnswersProps) {
  const words = useMessages(messages);
  const verb = useVerb(AnswerConvocationDocument);
  if (!convocation) return <p>{words.notCalled}</p>;
  const { answer: now } = convocation;
  const answer = async (next: ConvocationAnswer): Promise<void> => {
    const said = await verb.tell({ assemblyId: assembly.id, answer: next, personId: person.id });
    if (!said.done) return;
    const undo = now && now !== 'proxy' ? { undo: () => answer(now) } : {};
    notify({ text: words.noted({ answer: next }), ...undo });
  };
  return <AnswerButtons offered={answers} now={now} busy={verb.busy} onAnswer={answer} onGive={onGive} />;
}
