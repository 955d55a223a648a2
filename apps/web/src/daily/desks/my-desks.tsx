import { useQuery } from '@apollo/client/react';
import { weekWords } from '@etabli/residency/rules/week';
import { Button, notify, Section, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { MyDesksDocument, type MyDesksQuery, ReleaseDeskAgainDocument } from '../../gql/daily.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import { useLending } from '../words.js';
import { ReleaseDialog } from './release-dialog.js';
import { TakeBackDialog } from './take-back-dialog.js';

export type MyPlace = MyDesksQuery['myPlaces'][number];
export type MyRelease = MyDesksQuery['myReleases'][number];

/** My own place: when I lend it, and taking it back. */
export function MyDesks() {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const { data } = useQuery(MyDesksDocument);
  const [lending, setLending] = useState<MyPlace | null>(null);
  if (!data || data.myPlaces.length === 0) return null;
  return (
    <Section title={words.myDesks} lead={words.myDesksLead}>
      <ul className={style.list}>
        {data.myPlaces.map((stay) => (
          <li key={stay.id}>
            <div>
              <strong>{stay.place.name}</strong>
              <div className={style.soft}>{weekWords(stay.week, locale)}</div>
            </div>
            <Button
              aria-label={words.releaseThis({ place: stay.place.name })}
              onClick={() => setLending(stay)}
            >
              {words.release}
            </Button>
          </li>
        ))}
        {data.myReleases.map((release) => (
          <Lent key={release.id} release={release} />
        ))}
      </ul>
      {lending ? <ReleaseDialog stay={lending} onClose={() => setLending(null)} /> : null}
    </Section>
  );
}

function Lent({ release }: { release: MyRelease }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const lending = useLending();
  const [asking, setAsking] = useState(false);
  const again = useVerb(ReleaseDeskAgainDocument, { refetch: refreshed });
  const { can } = abilities(release.viewerCan);
  const { id, place } = release;
  const lend = async () =>
    (await again.tell({ id })).done && notify({ text: words.againDone({ place: place.name }) });
  const tookBack = (backFrom: string) => {
    notify({ text: words.tookBack({ place: place.name, on: formats.date(backFrom) }), undo: lend });
    setAsking(false);
  };
  return (
    <li>
      <div>
        {place.name}
        <div className={style.soft}>{lending(release)}</div>
      </div>
      {can('takeBack') ? <Button onClick={() => setAsking(true)}>{words.takeBack}</Button> : null}
      {can('again') && !can('takeBack') ? (
        <Button weight="quiet" onClick={lend}>
          {words.again}
        </Button>
      ) : null}
      {asking ? (
        <TakeBackDialog release={release} onDone={tookBack} onClose={() => setAsking(false)} />
      ) : null}
    </li>
  );
}
