import { useQuery } from '@apollo/client/react';
import { ButtonLink, Menu, Notice, Row, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { TasksAbout } from '../../commissions/tasks/tasks-about.js';
import { PreparationDocument, type PreparationQuery } from '../../gql/assemblies.js';
import { AdvanceCount } from '../advance/advance-count.js';
import { Enclosures } from '../enclosures/enclosures.js';
import { Forecast } from '../forecast/forecast.js';
import { MemberItems } from '../proposals/member-items.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { assemblyPath } from '../shared/paths.js';
import { useNews } from '../shared/use-news.js';
import { AgendaEditor } from './agenda/agenda-editor.js';
import { CancelDialog } from './cancel-dialog.js';
import { Checklist } from './checklist.js';
import { DetailsDialog } from './details-dialog.js';
import { messages } from './messages.js';
import { usePreparationWords } from './words.js';

export type Prepared = PreparationQuery;

/** The preparation of one assembly: what is left to do and by when, and its agenda. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(PreparationDocument, { variables: { id } });
  useNews(id, ['Preparation']);
  return <Answered query={query}>{(data) => <Preparation data={data} />}</Answered>;
}

function Preparation({ data }: { data: Prepared }) {
  const words = useMessages(messages);
  const { assembly } = data;
  const [open, setOpen] = useState<'details' | 'cancel' | null>(null);
  const { can, why } = abilities(assembly.viewerCan);
  const close = () => setOpen(null);
  const menu = [
    { label: words.describe, reason: why('describe'), onPick: () => setOpen('details') },
    { label: words.cancel, danger: true, reason: why('cancel'), onPick: () => setOpen('cancel') },
  ];
  return (
    <AssemblyFrame
      assembly={assembly}
      page="preparation"
      action={
        <Row gap={1}>
          {can('describe') || can('cancel') ? <Menu label={words.others} items={menu} /> : null}
          <MainAction data={data} />
        </Row>
      }
    >
      {assembly.firstCall ? (
        <Notice>
          <p>{words.secondCallOf({ title: assembly.firstCall.title })}</p>
        </Notice>
      ) : null}
      <Checklist data={data} onCorrect={can('describe') ? () => setOpen('details') : null} />
      <Forecast assembly={assembly} />
      <AdvanceCount assemblyId={assembly.id} />
      <AgendaEditor assembly={assembly} />
      <MemberItems assembly={assembly} />
      <Enclosures assembly={assembly} />
      {assembly.tasksAbout.length > 0 ? (
        <Section title={words.tasksAbout}>
          <TasksAbout tasks={assembly.tasksAbout} />
        </Section>
      ) : null}
      {open === 'details' ? <DetailsDialog assembly={assembly} onClose={close} /> : null}
      {open === 'cancel' ? <CancelDialog assembly={assembly} onClose={close} /> : null}
    </AssemblyFrame>
  );
}

/** The convocation is what a draft waits for; once it has left, one follows it. */
function MainAction({ data: { assembly, missingConvocations } }: { data: Prepared }) {
  const words = usePreparationWords(assembly.nature);
  const inside = useInside();
  const { id, state } = assembly;
  if (state === 'cancelled') return null;
  const count = missingConvocations.length;
  return (
    <ButtonLink weight="main" to={inside(assemblyPath(id, 'convocation'))}>
      {state === 'draft' && count > 0 ? words.convenePeople({ count }) : words.follow}
    </ButtonLink>
  );
}
