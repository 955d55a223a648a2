import { useQuery } from '@apollo/client/react';
import { Button, Page, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  type HandoverHeadFragment,
  OneHandoverDocument,
  PrintHandoverDocument,
} from '../../gql/commissions.js';
import style from './handover.module.css';
import { HandoverActions } from './handover-actions.js';
import { Kit } from './kit.js';
import { Line } from './line.js';
import { messages } from './messages.js';
import { Record } from './record.js';
import { type Handover, useCharge } from './words.js';

/** One handover: what goes from hand to hand, what one needs to know, and who took what. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneHandoverDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <Answered query={query}>{({ handover }) => <Known handover={handover} />}</Answered>;
}

function Known({ handover }: { handover: Handover }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const charge = useCharge();
  const { leaver, successor, lastDay, lines } = handover;
  const names = successor
    ? words.fromTo({ from: leaver.displayName, to: successor.displayName })
    : words.fromNobody({ from: leaver.displayName });
  return (
    <Page
      title={words.of({ what: charge(handover) })}
      lead={`${names}. ${words.lastDay({ on: formats.date(lastDay) })}.`}
      state={<HandoverState handover={handover} />}
      back={{ to: inside('passations'), label: words.title }}
      action={<HandoverActions handover={handover} />}
    >
      <Section title={words.lines} lead={words.linesLead}>
        <ul className={style.list}>
          {lines.map((line) => (
            <Line key={line.id} handover={handover} line={line} />
          ))}
        </ul>
      </Section>
      <Kit handover={handover} />
      <Print id={handover.id} />
      <Record handover={handover} />
    </Page>
  );
}

/** How far a handover is. */
export function HandoverState({ handover }: { handover: HandoverHeadFragment }) {
  const words = useMessages(messages);
  const { left, closedAs } = handover;
  if (closedAs) return <StateBadge tone="closed">{words[closedAs]}</StateBadge>;
  if (left === 0) return <StateBadge tone="done">{words.nothingLeft}</StateBadge>;
  return <StateBadge tone="waiting">{words.left({ count: left })}</StateBadge>;
}

/** The kit on paper, as it stands now. */
function Print({ id }: { id: string }) {
  const words = useMessages(messages);
  const verb = useVerb(PrintHandoverDocument);
  const [href, setHref] = useState<string | null>(null);
  const print = async () => {
    const said = await verb.tell({ id });
    if (said.done) setHref(said.result.href);
  };
  if (href) {
    return (
      <p role="status">
        <a href={href} target="_blank" rel="noreferrer">
          {words.printed}
        </a>
      </p>
    );
  }
  return (
    <div>
      <Button busy={verb.busy} onClick={print}>
        {words.print}
      </Button>
    </div>
  );
}
