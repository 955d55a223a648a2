import { useQuery } from '@apollo/client/react';
import { Button, Empty, Link, Page, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { type HandoverHeadFragment, HandoversDocument } from '../../gql/commissions.js';
import style from './handover.module.css';
import { HandoverState } from './handover-page.js';
import { messages } from './messages.js';
import { useCharge } from './words.js';

/** Handovers the viewer sees: those under way, and on request those that are over. */
export function Component() {
  const words = useMessages(messages);
  const [withClosed, setWithClosed] = useState(false);
  const query = useQuery(HandoversDocument, { variables: { withClosed }, fetchPolicy: 'cache-and-network' });
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <Answered query={query}>{({ handovers }) => <Lists handovers={handovers} />}</Answered>
      {withClosed ? null : (
        <div>
          <Button weight="quiet" onClick={() => setWithClosed(true)}>
            {words.showOver}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Lists({ handovers }: { handovers: readonly HandoverHeadFragment[] }) {
  const words = useMessages(messages);
  const open = handovers.filter(({ closedAt }) => !closedAt);
  const over = handovers.filter(({ closedAt }) => closedAt).reverse();
  return (
    <>
      {open.length === 0 ? (
        <Empty title={words.noneTitle}>{words.noneText}</Empty>
      ) : (
        <Group title={words.underWay} handovers={open} />
      )}
      {over.length > 0 ? <Group title={words.over} handovers={over} /> : null}
    </>
  );
}

function Group({ title, handovers }: { title: string; handovers: readonly HandoverHeadFragment[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const charge = useCharge();
  return (
    <Section title={title}>
      <ul className={style.plain}>
        {handovers.map((handover) => (
          <li key={handover.id} className={style.what}>
            <div className={style.state}>
              <Link to={inside(`passations/${handover.id}`)}>{charge(handover)}</Link>
              <HandoverState handover={handover} />
            </div>
            <p className={style.soft}>
              {[
                handover.successor
                  ? words.fromTo({
                      from: handover.leaver.displayName,
                      to: handover.successor.displayName,
                    })
                  : words.fromNobody({ from: handover.leaver.displayName }),
                words.lastDay({ on: formats.date(handover.lastDay) }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
