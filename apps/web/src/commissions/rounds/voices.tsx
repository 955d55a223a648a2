import { Button, Row, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { SettleObjectionDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Round } from './round-card.js';
import style from './rounds.module.css';

type Voice = Round['voices'][number];

/** What was said, objections with what became of them. */
export function Voices({ round, maySettle }: { round: Round; maySettle: boolean }) {
  const words = useMessages(messages);
  const spoken = round.voices.filter(({ stance, words: said }) => stance !== null || said !== '');
  if (spoken.length === 0) return null;
  return (
    <ul className={style.voices}>
      {spoken.map((voice) => (
        <li key={voice.personId} className={voice.stance === 'objection' ? style.objection : undefined}>
          <span>
            <strong>{voice.name}</strong> {voice.stance ? words[`stance_${voice.stance as 'consent'}`] : null}
            {voice.words ? ` : ${voice.words}` : ''}
            {voice.settled ? ` (${words[`settled_${voice.settled as 'integrated'}`]})` : ''}
          </span>
          {voice.stance === 'objection' && maySettle ? <Settle roundId={round.id} voice={voice} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Settle({ roundId, voice }: { roundId: string; voice: Voice }) {
  const words = useMessages(messages);
  const verb = useVerb(SettleObjectionDocument, { refetch: ['OneSheet', 'Polls'] });
  const { personId, name, settled } = voice;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two toggles beside a sentence, not a form
    <div role="group" aria-label={words.settleLabel({ name })}>
      <Row gap={1}>
        {(['integrated', 'maintained'] as const).map((each) => (
          <Button
            key={each}
            busy={verb.busy}
            aria-pressed={settled === each}
            onClick={() => verb.tell({ roundId, personId, settled: each })}
          >
            {words[each]}
          </Button>
        ))}
      </Row>
    </div>
  );
}
