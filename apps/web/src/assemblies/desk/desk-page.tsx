import { useQuery } from '@apollo/client/react';
import { civilDate } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { Notice, Tabs, useLocale, useMessages } from '@etabli/ui';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { DeskDocument, type DeskQuery } from '../../gql/assemblies.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import { useStatutes } from '../shared/use-statutes.js';
import { messages } from './messages.js';
import { PeopleView } from './people-view.js';
import { ProxiesView } from './proxies-view.js';
import { QuorumStrip } from './quorum-strip.js';

export type DeskRoll = DeskQuery['roll'];
export type Line = DeskRoll['lines'][number];

/** The attendance desk, held in one hand at the door: who comes, who goes, who carries whose voice. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(DeskDocument, { variables: { id } });
  useNews(id, ['Desk', 'DeskProxies']);
  return <Answered query={query}>{(data) => <Desk data={data} />}</Answered>;
}

function Desk({ data: { assembly, roll } }: { data: DeskQuery }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const proxies = params.get('vue') === 'pouvoirs';
  const statutes = useStatutes(civilDate(new Date(assembly.startsAt), timeZone));
  const receives = abilities(assembly.sittingCan).can('receive');
  const tabs = [
    { to: pathname, label: words.people },
    { to: `${pathname}?vue=pouvoirs`, label: words.proxies },
  ];
  return (
    <AssemblyFrame assembly={assembly} page="desk">
      <QuorumStrip roll={roll} />
      {assembly.closedAt ? (
        <Notice>
          <p>{words.over}</p>
        </Notice>
      ) : null}
      <Tabs label={words.views} tabs={tabs} current={tabs[proxies ? 1 : 0]?.to ?? pathname} />
      {proxies ? (
        <ProxiesView assemblyId={assembly.id} lines={roll.lines} receives={receives} statutes={statutes} />
      ) : (
        <PeopleView
          assemblyId={assembly.id}
          lines={roll.lines}
          receives={receives}
          remote={statutes !== null && termsOf(statutes).remote_presence}
        />
      )}
    </AssemblyFrame>
  );
}
