import { useQuery, useSubscription } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { Reconnecting } from '../../app/reconnecting.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { RoomAssemblyDocument, type RoomAssemblyQuery, RoomLiveDocument } from '../../gql/assemblies.js';
import { QuorumGauges } from '../shared/quorum-gauges.js';
import { useNews } from '../shared/use-news.js';
import { Agenda } from './agenda.js';
import { Controls } from './controls.js';
import { messages } from './messages.js';
import { QrCode } from './qr-code.js';
import style from './room.module.css';
import { Stage } from './stage.js';

/** What the whole room sees, on its screen: where the assembly is, the text, how far the vote is, the result. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(RoomAssemblyDocument, { variables: { id } });
  return <Answered query={query}>{({ assembly }) => <RoomScreen assembly={assembly} />}</Answered>;
}

function RoomScreen({ assembly }: RoomAssemblyQuery) {
  const { id, title, nature, startsAt, place, agenda } = assembly;
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { association } = useViewer();
  const { data } = useSubscription(RoomLiveDocument, { variables: { id } });
  const live = data?.assemblyLive;
  useNews(id, ['RoomAssembly']);
  useEffect(() => {
    document.title = `${words.page} · ${title}`;
  }, [words, title]);
  const voting = live?.state === 'convened' || live?.state === 'open';
  return (
    <div className={style.screen}>
      <div className={style.cut}>
        <Reconnecting />
      </div>
      <header className={style.head}>
        <div>
          <h1>{title}</h1>
          <p className={style.soft}>
            {[association.name, formats.instant(startsAt, { weekday: true }), place]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <Controls away={inside(`assemblees/${id}`)} />
      </header>
      <main className={style.main} data-agenda={voting || undefined}>
        {live && voting ? <Agenda agenda={agenda} currentId={live.item?.id ?? null} /> : null}
        {live ? <Stage live={live} items={agenda.filter(({ withdrawnAt }) => !withdrawnAt).length} /> : null}
      </main>
      {live && voting ? (
        <footer className={style.foot}>
          <div className={style.quorum}>
            <QuorumGauges nature={nature} quorums={live.quorums} />
          </div>
          <QrCode address={`${window.location.origin}${inside(`assemblees/${id}/vote`)}`} />
        </footer>
      ) : null}
    </div>
  );
}
