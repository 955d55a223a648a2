import { useQuery } from '@apollo/client/react';
import { ButtonLink, Empty, Link, Page, Section, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OpenCallsDocument, type OpenCallsQuery } from '../../gql/commissions.js';
import { Take } from './actions.js';
import { CallWords } from './call-notice.js';
import { Delay } from './delay.js';
import { messages } from './messages.js';
import style from './missions.module.css';
import { Standing } from './standing.js';

type Call = OpenCallsQuery['missionCalls'][number];

/** Every mission that looks for somebody; first those the viewer is asked for. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(OpenCallsDocument);
  return (
    <Page
      title={words.calls}
      lead={words.callsLead}
      back={{ to: inside('commissions'), label: words.commissions }}
      width="reading"
    >
      <Answered query={query}>{({ missionCalls }) => <Calls calls={missionCalls} />}</Answered>
      <Delay />
    </Page>
  );
}

function Calls({ calls }: { calls: readonly Call[] }) {
  const words = useMessages(messages);
  const mine = calls.filter(({ asksViewer }) => asksViewer);
  const others = calls.filter(({ asksViewer }) => !asksViewer);
  if (calls.length === 0) return <Empty title={words.noCalls}>{words.noCallsText}</Empty>;
  return (
    <>
      {mine.length > 0 ? <Group title={words.forYou} calls={mine} /> : null}
      {others.length > 0 ? (
        <Group title={mine.length > 0 ? words.others : words.calls} calls={others} />
      ) : null}
    </>
  );
}

const Group = ({ title, calls }: { title: string; calls: readonly Call[] }) => (
  <Section title={title}>
    <ul className={style.list}>
      {calls.map((call) => (
        <OneCall key={call.id} call={call} />
      ))}
    </ul>
  </Section>
);

function OneCall({ call }: { call: Call }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { mission } = call;
  return (
    <li>
      <div className={style.call}>
        <div className={style.name}>
          <Link to={inside(`missions/${mission.id}`)}>{mission.title}</Link>
          <Standing standing={mission.standing} />
        </div>
        <p className={style.soft}>
          {[words.todayIn({ name: mission.commission.name }), mission.rhythm].filter(Boolean).join(' · ')}
        </p>
        <CallWords call={call} holder={mission.holder} />
      </div>
      {abilities(mission.viewerCan).can('take') ? (
        <Take plain mission={mission} />
      ) : (
        <ButtonLink to={inside(`missions/${mission.id}`)}>{words.seeMission}</ButtonLink>
      )}
    </li>
  );
}
