import { useQuery } from '@apollo/client/react';
import { Notice, Page, Section, useFormats, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OneMissionDocument, type OneMissionQuery } from '../../gql/commissions.js';
import { MissionActions } from './actions.js';
import { CallNotice } from './call-notice.js';
import { HowTo } from './how-to.js';
import { messages } from './messages.js';
import style from './missions.module.css';
import { People } from './people.js';
import { Recurring } from './recurring.js';
import { Seats } from './seats.js';
import { Standing } from './standing.js';

export type Mission = OneMissionQuery['mission'];

/** One mission: what it is for, who holds it, how it is done, and how it goes from hand to hand. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneMissionDocument, { variables: { id } });
  return <Answered query={query}>{({ mission }) => <Known key={mission.id} mission={mission} />}</Answered>;
}

function Known({ mission }: { mission: Mission }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { title, purpose, rhythm, standing, commission, endedAt, endReason } = mission;
  return (
    <Page
      title={title}
      lead={rhythm || null}
      state={<Standing standing={standing} />}
      back={{ to: inside(`commissions/${commission.id}`), label: commission.name }}
      action={<MissionActions mission={mission} />}
    >
      {endedAt ? (
        <Notice>
          <p>{words.endedNotice({ at: formats.instant(endedAt, {}), reason: endReason ?? '' })}</p>
        </Notice>
      ) : null}
      <CallNotice mission={mission} />
      {purpose ? (
        <Section title={words.purpose}>
          <p className={style.said}>{purpose}</p>
        </Section>
      ) : null}
      {endedAt ? null : <People mission={mission} />}
      <Recurring mission={mission} />
      <HowTo mission={mission} />
      <Seats mission={mission} />
    </Page>
  );
}
