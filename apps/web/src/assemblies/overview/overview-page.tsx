import { useQuery } from '@apollo/client/react';
import { ButtonLink, Section, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { AssemblyOverviewDocument, type AssemblyOverviewQuery } from '../../gql/assemblies.js';
import { withAmendments } from '../debate/with-amendments.js';
import { MemberItems } from '../proposals/member-items.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { messages as shared } from '../shared/messages.js';
import { assemblyPath } from '../shared/paths.js';
import { useNews } from '../shared/use-news.js';
import { MyPart } from '../voter/my-part.js';
import { AgendaReading } from './agenda-reading.js';
import { CallAgain } from './call-again.js';
import { messages } from './messages.js';
import { Practical } from './practical.js';

/** An assembly as anyone may read it: when, where, what is on the agenda, what was decided. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(AssemblyOverviewDocument, { variables: { id } });
  useNews(id, ['AssemblyOverview']);
  return <Answered query={query}>{(data) => <Overview {...data} />}</Answered>;
}

function Overview({ assembly, amendments }: AssemblyOverviewQuery) {
  const words = useMessages(messages);
  const pages = useMessages(shared);
  const inside = useInside();
  const can = useCan();
  const { id, state } = assembly;
  const agenda = withAmendments(assembly.agenda, amendments);
  const prepare =
    state === 'draft' && can('assembly.prepare') ? (
      <ButtonLink weight="main" to={inside(assemblyPath(id, 'preparation'))}>
        {pages.toPreparation}
      </ButtonLink>
    ) : null;
  return (
    <AssemblyFrame assembly={assembly} page="overview" action={prepare}>
      <CallAgain assembly={assembly} />
      <MyPart assemblyId={id} />
      <Practical assembly={assembly} />
      <Section title={state === 'draft' || state === 'convened' ? words.agenda : words.decisions}>
        {agenda.length === 0 ? (
          <p>{words.agendaEmpty}</p>
        ) : (
          <AgendaReading agenda={agenda} assembly={assembly} />
        )}
      </Section>
      <MemberItems assembly={assembly} />
    </AssemblyFrame>
  );
}
