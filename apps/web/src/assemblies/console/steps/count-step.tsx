import { Button, NumberField, notify, RefusalNotice, Row, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../../app/abilities.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { CloseVoteDocument, CountHandsDocument } from '../../../gql/assemblies.js';
import style from '../console.module.css';
import type { Vote } from '../course.js';
import { countsOf, isEmpty, noHands, restFor, totalOf } from '../hands.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Hands counted in voices, checked against the room as they are entered; then the vote is closed with them. */
export function CountStep({ assembly, room, vote }: ItemProps & { vote: Vote }) {
  const words = useMessages(messages);
  const [hands, setHands] = useState(noHands);
  const count = useVerb(CountHandsDocument);
  const close = useVerb(CloseVoteDocument, { refetch: ['Console'] });
  const conducts = abilities(assembly.sittingCan).can('conduct');
  const voices = room?.inRoom.voices ?? null;
  const over = voices !== null && totalOf(hands) > voices;
  const note = async () => {
    if (over) return false;
    const said = await count.run({ voteId: vote.id, counts: countsOf(hands) });
    if (said.done && !conducts) notify({ text: words.countNoted });
    return said.done;
  };
  const finish = async () => {
    if (isEmpty(hands) || (await note())) await close.run({ voteId: vote.id });
  };
  const refusal = count.refusal ?? close.refusal;
  return (
    <Section title={words.countTitle} lead={words.countLead} level={3}>
      <div className={style.hands}>
        {(['for', 'against', 'abstention', 'blank'] as const).map((part) => (
          <NumberField
            key={part}
            required
            label={words[part]}
            min={0}
            value={hands[part]}
            onChange={(value) => setHands((before) => ({ ...before, [part]: value }))}
          />
        ))}
      </div>
      {voices === null ? null : (
        <div className={style.sum} data-over={over || undefined}>
          <span role="status">{isEmpty(hands) ? '' : words.sum({ total: totalOf(hands), voices })}</span>
          <Button weight="quiet" onClick={() => setHands(restFor(hands, voices))}>
            {words.rest}
          </Button>
        </div>
      )}
      {refusal ? <RefusalNotice key={refusal.message} refusal={refusal} /> : null}
      <Row>
        <Button
          weight="main"
          large
          busy={count.busy || close.busy}
          aria-disabled={over || undefined}
          onClick={() => void (conducts ? finish() : note())}
        >
          {conducts ? (isEmpty(hands) ? words.closeVote : words.closeCounted) : words.noteCount}
        </Button>
      </Row>
    </Section>
  );
}
