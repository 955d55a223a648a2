import { useQuery } from '@apollo/client/react';
import { reportSections } from '@etabli/commissions/rules/report';
import { Button, Notice, notify, Page, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  FinishReportDocument,
  OneReportDocument,
  PrintReportAsWordDocument,
  TakeReportUpAgainDocument,
} from '../../gql/commissions.js';
import type { Report } from './figures.js';
import { messages } from './messages.js';
import { OfCommissions } from './of-commissions.js';
import style from './report.module.css';
import { ReportPart } from './section.js';

const seen = ['OneReport', 'ActivityReports'];

/** One report: each part with its figures and its words, and the step to have it ready. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneReportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <Answered query={query}>{({ activityReport }) => <Known report={activityReport} />}</Answered>;
}

function Known({ report }: { report: Report }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { commission, startsOn, endsOn, readyAt } = report;
  return (
    <Page
      title={words.named({ of: commission?.name ?? words.house })}
      lead={words.period({ from: formats.date(startsOn), to: formats.date(endsOn) })}
      state={<StateBadge tone={readyAt ? 'done' : 'draft'}>{readyAt ? words.ready : words.draft}</StateBadge>}
      back={{ to: inside('rapports'), label: words.title }}
      action={<Actions report={report} />}
    >
      {readyAt ? null : (
        <Notice>
          <p>{words.draftLead}</p>
        </Notice>
      )}
      <Papers report={report} />
      {reportSections.map((section) => (
        <ReportPart key={section} report={report} section={section} />
      ))}
      <OfCommissions report={report} />
    </Page>
  );
}

function Actions({ report: { id, viewerCan } }: { report: Report }) {
  const words = useMessages(messages);
  const finishing = useVerb(FinishReportDocument, { refetch: seen });
  const again = useVerb(TakeReportUpAgainDocument, { refetch: seen });
  const { can } = abilities(viewerCan);
  const finish = async () => {
    const said = await finishing.tell({ id });
    if (said.done) notify({ text: words.finished, undo: () => again.tell({ id }) });
  };
  const takeUp = async () => {
    if ((await again.tell({ id })).done) notify({ text: words.takenUp });
  };
  if (can('finish')) {
    return (
      <Button weight="main" busy={finishing.busy} onClick={finish}>
        {words.finish}
      </Button>
    );
  }
  return can('takeUpAgain') ? (
    <Button busy={again.busy} onClick={takeUp}>
      {words.takeUp}
    </Button>
  ) : null;
}

/** The report as files: the PDF once it is ready, a word processor’s at any time. */
function Papers({ report: { id, file } }: { report: Report }) {
  const words = useMessages(messages);
  const verb = useVerb(PrintReportAsWordDocument);
  const [href, setHref] = useState<string | null>(null);
  const make = async () => {
    const said = await verb.tell({ id });
    if (said.done) setHref(said.result.href);
  };
  return (
    <div className={style.links}>
      {file ? (
        <a href={file.href} target="_blank" rel="noreferrer">
          {words.pdf}
        </a>
      ) : null}
      {href ? (
        <a href={href} target="_blank" rel="noreferrer">
          {words.wordReady}
        </a>
      ) : (
        <Button weight="quiet" busy={verb.busy} onClick={make}>
          {words.word}
        </Button>
      )}
    </div>
  );
}
