import { useQuery } from '@apollo/client/react';
import { Button, Facts, Page, Section, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useInside } from '../../app/viewer.js';
import { TasksHere } from '../../commissions/tasks/tasks-here.js';
import { ReportHere } from '../../daily/incidents/report-here.js';
import { OnePlaceDocument, type OnePlaceQuery } from '../../gql/places.js';
import { byTheHour } from '../plan/day.js';
import { PlaceStateBadge } from '../plan/state.js';
import { usePlaceWords } from '../words.js';
import { AllocateDialog } from './allocate-dialog.js';
import { Compositions } from './compositions.js';
import { History } from './history.js';
import { Photos } from './photos.js';
import style from './place.module.css';
import { PlaceMenu } from './place-menu.js';
import { Stays } from './stays.js';

export type Place = OnePlaceQuery['place'];
export type Stay = Place['allocations'][number];

/** One place: what it is, who has it, who had it; for who keeps places, all that can be done with it. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OnePlaceDocument, { variables: { id } });
  return <Answered query={query}>{({ place }) => <Known key={place.id} place={place} />}</Answered>;
}

function Known({ place }: { place: Place }) {
  const { words } = usePlaceWords();
  const inside = useInside();
  const { timeZone } = useLocale();
  const [allocating, setAllocating] = useState(false);
  const now = today(timeZone);
  const [present, past] = [true, false].map((wanted) =>
    place.allocations.filter(({ endsOn }) => (!endsOn || endsOn >= now) === wanted),
  ) as [Stay[], Stay[]];
  const { can } = abilities(place.viewerCan);
  return (
    <Page
      title={place.name}
      lead={words[`kind_${place.kind}`]}
      back={{ to: inside('lieu'), label: words.title }}
      state={place.offeredUntil ? <PlaceStateBadge state="offered" /> : null}
      action={
        can('allocate') ? (
          <Button weight="main" onClick={() => setAllocating(true)}>
            {words.allocate}
          </Button>
        ) : null
      }
    >
      <Section title={words.now}>
        {present.length > 0 ? <Stays stays={present} /> : <Nobody place={place} now={now} />}
      </Section>
      <Section title={words.whatIs} actions={can('describe') ? <PlaceMenu place={place} /> : null}>
        <WhatIs place={place} />
      </Section>
      <Photos place={place} />
      <Compositions place={place} />
      <TasksHere
        tasks={place.tasksAbout}
        about={{ placeId: place.id }}
        what={place.name}
        refetch={['OnePlace']}
      />
      <ReportHere placeId={place.id} />
      <History stays={past} />
      {allocating ? <AllocateDialog place={place} onClose={() => setAllocating(false)} /> : null}
    </Page>
  );
}

/** Why nobody is there: it is booked by the hour, is a part of another place or in parts, or is free. */
function Nobody({ place, now }: { place: Place; now: string }) {
  const { words, listed } = usePlaceWords();
  const composed = place.composedIn.find(
    ({ from, startsOn, endsOn }) =>
      from.some(({ id }) => id === place.id) && startsOn <= now && (!endsOn || endsOn >= now),
  );
  const into = listed(composed?.into ?? []);
  const said = composed ? words[`within_${composed.kind}`]({ into }) : words.nobody;
  return <p className={style.soft}>{byTheHour(place.kind) ? words.nobodyRoom : said}</p>;
}

function WhatIs({ place }: { place: Place }) {
  const { words, formats, squareMetres } = usePlaceWords();
  return (
    <Facts
      facts={[
        { label: words.area, value: squareMetres(place.areaHundredths) },
        { label: words.seats, value: formats.number(place.capacity) },
        { label: words.price, value: place.priceCents > 0 ? formats.money(place.priceCents) : null },
        { label: words.features, value: place.features.map((each) => words[`feature_${each}`]).join(', ') },
        { label: words.notes, value: place.notes },
        { label: words.opensOn, value: formats.date(place.opensOn) },
        { label: words.closesOn, value: place.closesOn ? formats.date(place.closesOn) : null },
      ]}
    />
  );
}
