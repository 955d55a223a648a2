import { useQuery } from '@apollo/client/react';
import { Button, Empty, Link, Page, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import {
  ActivityReportsDocument,
  type ActivityReportsQuery,
  type ReportHeadFragment,
} from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './report.module.css';
import { StartDialog } from './start-dialog.js';

/** Every report of the house and its commissions, and the way to start one. */
export function Component() {
  const query = useQuery(ActivityReportsDocument);
  return <Answered query={query}>{(data) => <Known data={data} />}</Answered>;
}

function Known({ data: { activityReports, commissions } }: { data: ActivityReportsQuery }) {
  const words = useMessages(messages);
  const [starting, setStarting] = useState(false);
  const keeps = useCan()('commissions.write');
  const led = commissions.filter(({ viewerCan }) => abilities(viewerCan).can('describe'));
  const start =
    keeps || led.length > 0 ? (
      <Button weight="main" onClick={() => setStarting(true)}>
        {words.start}
      </Button>
    ) : null;
  const none = activityReports.length === 0;
  return (
    <Page title={words.title} lead={words.lead} action={none ? null : start} width="reading">
      {none ? (
        <Empty title={words.noneTitle} action={start}>
          {words.noneText}
        </Empty>
      ) : (
        <ul className={style.list}>
          {activityReports.map((report) => (
            <OneReport key={report.id} report={report} />
          ))}
        </ul>
      )}
      {starting ? <StartDialog commissions={led} ofHouse={keeps} onClose={() => setStarting(false)} /> : null}
    </Page>
  );
}

function OneReport({
  report: { id, commission, startsOn, endsOn, readyAt },
}: {
  report: ReportHeadFragment;
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return (
    <li>
      <div className={style.head}>
        <Link to={inside(`rapports/${id}`)}>{commission?.name ?? words.house}</Link>
        <StateBadge tone={readyAt ? 'done' : 'draft'}>{readyAt ? words.ready : words.draft}</StateBadge>
      </div>
      <p className={style.soft}>{words.period({ from: formats.date(startsOn), to: formats.date(endsOn) })}</p>
    </li>
  );
}
