import { Button, NumberField, notify, RefusalNotice, Row, useMessages } from '@etabli/ui';
import { type FormEvent, useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { HandInElectionCountDocument } from '../../../gql/assemblies.js';
import box from '../../console/count/count.module.css';
import { messages as counts } from '../../console/count/messages.js';
import type { Vote } from '../../console/course.js';
import { messages } from './messages.js';
import { NameFigures } from './name-figures.js';
import {
  bearsOneName,
  bounds,
  type Draft,
  draftOf,
  emptyDraft,
  isAmiss,
  isEmpty,
  namedIn,
  type Paper,
  sheetOf,
  totalOf,
  validIn,
  write,
} from './sheet.js';
import type { RoundCounting } from './use-round-counting.js';

interface Props {
  vote: Vote;
  paper: Paper;
  counting: RoundCounting;
  /** The main thing to do here. */
  main: boolean;
}

/** What one person counted of the papers of a round, checked against what was handed out as it is written. */
export function SheetForm({ vote, paper, counting: { most, mine }, main }: Props) {
  const words = useMessages(messages);
  const said = useMessages(counts);
  const [draft, setDraft] = useState<Draft>(() => (mine ? draftOf(mine) : emptyDraft));
  const [asked, setAsked] = useState(false);
  const verb = useVerb(HandInElectionCountDocument, { refetch: ['RoundCounting'] });
  const over = totalOf(paper, draft) > most;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(isEmpty(draft));
    if (over || isEmpty(draft)) return;
    const { done } = await verb.run({ voteId: vote.id, counts: sheetOf(paper, draft) });
    if (done) notify({ text: said.handedIn });
  };
  const parts = bearsOneName(paper) ? (['blank', 'null'] as const) : (['valid', 'blank', 'null'] as const);
  return (
    <form noValidate className={box.form} onSubmit={submit}>
      <div className={box.fields}>
        {parts.map((part) => (
          <NumberField
            key={part}
            required
            label={words[part === 'null' ? 'void' : part]}
            min={0}
            value={draft[part]}
            onChange={(value) => setDraft((before) => ({ ...before, [part]: value }))}
          />
        ))}
      </div>
      <NameFigures
        paper={paper}
        draft={draft}
        onWrite={(candidateId, written) => setDraft((before) => write(paper, before, candidateId, written))}
      />
      <Sum paper={paper} draft={draft} most={most} nothing={asked ? said.nothing : ''} />
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
      <Row>
        <Button
          type="submit"
          weight={main ? 'main' : 'plain'}
          large={main}
          busy={verb.busy}
          aria-disabled={over || undefined}
        >
          {mine ? said.correct : said.handIn}
        </Button>
      </Row>
    </form>
  );
}

/** What the figures come to, and what cannot be; `nothing` is said while there are none. */
function Sum({ paper, draft, most, nothing }: { paper: Paper; draft: Draft; most: number; nothing: string }) {
  const words = useMessages(messages);
  const total = totalOf(paper, draft);
  const within = bounds(paper, draft);
  const amiss = within !== null && namedIn(draft) > 0 && draft.valid !== null && isAmiss(paper, draft);
  const wrong = total > most || amiss;
  return (
    <div className={box.sum} data-over={wrong || undefined}>
      <span role="status">
        {isEmpty(draft) ? nothing : words.sum({ total, voices: most })}
        {amiss ? ` ${words.amiss({ named: namedIn(draft), valid: validIn(paper, draft), ...within })}` : null}
      </span>
    </div>
  );
}
