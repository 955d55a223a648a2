import {
  Button,
  ButtonLink,
  Empty,
  notify,
  Row,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { PrepareTreasuryHandoverDocument } from '../../gql/treasury.js';
import style from './handover.module.css';
import type { Standing } from './handover-page.js';
import { messages } from './messages.js';
import { SEEN } from './seen.js';

type Handover = Standing['handovers'][number];

/** The handover of the office, where both persons tick; those of before stay to be read. */
export function Passing({ handovers }: { handovers: readonly Handover[] }) {
  const words = useMessages(messages);
  return (
    <Section title={words.passingTitle} lead={words.passingLead}>
      {handovers.length === 0 ? (
        <Empty small title={words.noPassingTitle}>
          {words.noPassingText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {handovers.map((handover) => (
          <PassingLine key={handover.id} handover={handover} />
        ))}
      </ul>
    </Section>
  );
}

function PassingLine({ handover }: { handover: Handover }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const verb = useVerb(PrepareTreasuryHandoverDocument, { refetch: SEEN });
  const { id, lastDay, closedAt, left, leaver, successor } = handover;
  const name = (person: { displayName: string } | null) => person?.displayName || words.somebody;
  const prepare = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.prepared });
  };
  return (
    <li>
      <span className={style.what}>
        <strong>
          {words.passing({ leaver: name(leaver), successor: successor ? name(successor) : null })}
        </strong>
        <span className={style.soft}>{words.lastDay({ on: formats.date(lastDay) })}</span>
      </span>
      <StateBadge tone={closedAt || left === 0 ? 'done' : 'waiting'}>
        {closedAt ? words.closed : left === 0 ? words.allPassed : words.left({ count: left })}
      </StateBadge>
      <Row>
        {closedAt ? null : (
          <Button weight="quiet" busy={verb.busy} onClick={() => void prepare()}>
            {words.prepare}
          </Button>
        )}
        <ButtonLink to={inside(`passations/${id}`)}>{words.openPassing}</ButtonLink>
      </Row>
    </li>
  );
}
