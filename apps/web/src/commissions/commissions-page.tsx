import { useQuery } from '@apollo/client/react';
import {
  Button,
  Card,
  Columns,
  Empty,
  Link,
  Menu,
  Page,
  PersonChip,
  Row,
  Section,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { useCan, useInside, useViewer } from '../app/viewer.js';
import { CommissionsDocument, type CommissionsQuery } from '../gql/commissions.js';
import { FoundIntercommission } from './charters/found-intercommission.js';
import style from './commissions.module.css';
import { FoundDialog } from './describe-dialog.js';
import { messages } from './messages.js';
import { CallsHint } from './missions/calls-hint.js';

type Commission = CommissionsQuery['commissions'][number];

/** Every commission at work, one's own first. */
export function Component() {
  const words = useMessages(messages);
  const can = useCan();
  const inside = useInside();
  const query = useQuery(CommissionsDocument);
  const [founding, setFounding] = useState(false);
  const items = [
    { label: words.follow, to: inside('commissions/calendriers') },
    ...(can('commissions.write') ? [{ label: words.moving, to: inside('commissions/importer') }] : []),
  ];
  return (
    <Page
      title={words.title}
      lead={words.lead}
      action={
        <Row gap={1}>
          <Menu label={words.more} items={items} />
          {can('commissions.write') ? (
            <Button weight="main" onClick={() => setFounding(true)}>
              {words.found}
            </Button>
          ) : null}
        </Row>
      }
    >
      <CallsHint />
      <Answered query={query}>{({ commissions }) => <Groups commissions={commissions} />}</Answered>
      <Link to={inside('reunions')}>{words.meetings}</Link>
      {founding ? <FoundDialog onClose={() => setFounding(false)} /> : null}
    </Page>
  );
}

function Groups({ commissions }: { commissions: readonly Commission[] }) {
  const words = useMessages(messages);
  const can = useCan();
  const { person: me } = useViewer();
  const isMine = ({ seats }: Commission) => seats.some(({ person }) => person.id === me?.id);
  const mine = commissions.filter(isMine);
  const others = commissions.filter((commission) => !isMine(commission));
  if (commissions.length === 0) return <Empty title={words.emptyTitle}>{words.emptyText}</Empty>;
  return (
    <>
      {mine.length > 0 ? <Group title={words.mine} commissions={mine} /> : null}
      {others.length > 0 ? (
        <Group title={mine.length > 0 ? words.rest : words.others} commissions={others} />
      ) : null}
      {can('commissions.write') && !commissions.some(({ intercommission }) => intercommission) ? (
        <FoundIntercommission />
      ) : null}
    </>
  );
}

function Group({ title, commissions }: { title: string; commissions: readonly Commission[] }) {
  return (
    <Section title={title}>
      <Columns least={20}>
        {commissions.map((commission) => (
          <OneCommission key={commission.id} commission={commission} />
        ))}
      </Columns>
    </Section>
  );
}

function OneCommission({ commission: { id, name, purpose, seats } }: { commission: Commission }) {
  const words = useMessages(messages);
  const inside = useInside();
  const leads = seats.filter(({ role }) => role === 'commission_lead');
  return (
    <Card>
      <h3>
        <Link to={inside(`commissions/${id}`)}>{name}</Link>
      </h3>
      <p className={style.purpose}>{purpose || words.noPurpose}</p>
      {leads.length === 0 ? <p className={style.soft}>{words.noLead}</p> : null}
      <div className={style.leads}>
        {leads.map(({ id: seat, person }) => (
          <PersonChip
            key={seat}
            name={person.displayName}
            detail={words.lead_role}
            to={inside(`membres/${person.id}`)}
          />
        ))}
      </div>
      <p className={style.soft}>{words.members({ count: seats.length })}</p>
    </Card>
  );
}
