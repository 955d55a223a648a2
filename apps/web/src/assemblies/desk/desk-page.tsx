import { useQuery } from '@apollo/client/react';
import { civilDate } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { Notice, Tabs, useLocale, useMessages } from '@etabli/ui';
import { useEffect } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { forgetAnswers } from '../../app/client/kept-answers.js';
import { useKeptShell } from '../../app/offline/shell.js';
import { useViewer } from '../../app/viewer.js';
import { DeskDocument, type DeskQuery, type RollEntryFragment } from '../../gql/assemblies.js';
import { AdvanceView } from '../advance/advance-view.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import { useStatutes } from '../shared/use-statutes.js';
import { messages } from './messages.js';
import { Clashes } from './offline/clashes.js';
import { KeptStrip } from './offline/kept-strip.js';
import { Stay } from './offline/stay.js';
import { useDesk } from './offline/use-desk.js';
import { PeopleView } from './people-view.js';
import { ProxiesView } from './proxies-view.js';
import { QuorumStrip } from './quorum-strip.js';

export type DeskRoll = DeskQuery['roll'];
export type Line = RollEntryFragment;

/** The attendance desk, held in one hand at the door: who comes, who goes, who carries whose voice. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(DeskDocument, { variables: { id } });
  useNews(id, ['Desk', 'DeskProxies', 'DeskClashes']);
  return <Answered query={query}>{(data) => <Desk data={data} />}</Answered>;
}

function Desk({ data: { assembly, roll } }: { data: DeskQuery }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const view = params.get('vue');
  const statutes = useStatutes(civilDate(new Date(assembly.startsAt), timeZone), assembly.nature);
  const receives = abilities(assembly.sittingCan).can('receive');
  const desk = useDesk(roll);
  const opens = useKeptShell();
  const over = assembly.closedAt !== null && desk.waiting.length === 0;
  const { association } = useViewer();
  useEffect(() => {
    if (over) void forgetAnswers(association.slug);
  });
  const tabs = [
    { to: pathname, label: words.people },
    { to: `${pathname}?vue=pouvoirs`, label: words.proxies },
    ...(assembly.advance ? [{ to: `${pathname}?vue=avance`, label: words.advance }] : []),
  ];
  const current = tabs.find(({ to }) => to === `${pathname}?vue=${view}`)?.to ?? pathname;
  return (
    <AssemblyFrame assembly={assembly} page="desk">
      <QuorumStrip nature={assembly.nature} roll={roll}>
        <KeptStrip desk={desk} at={roll.at} />
      </QuorumStrip>
      {assembly.closedAt ? (
        <Notice>
          <p>{words.over}</p>
        </Notice>
      ) : null}
      <Stay desk={desk} />
      <Tabs label={words.views} tabs={tabs} current={current} />
      {current === pathname ? null : <Clashes assemblyId={assembly.id} />}
      {view === 'avance' && assembly.advance ? (
        <AdvanceView assemblyId={assembly.id} lines={desk.lines} receives={receives} />
      ) : view === 'pouvoirs' ? (
        <ProxiesView
          assemblyId={assembly.id}
          lines={desk.lines}
          receives={receives}
          statutes={statutes}
          desk={desk}
        />
      ) : (
        <PeopleView
          assembly={assembly}
          codes={roll.codes}
          desk={desk}
          opens={opens}
          receives={receives}
          remote={statutes !== null && termsOf(statutes).remote_presence}
        />
      )}
    </AssemblyFrame>
  );
}
