import { useQuery, useSubscription } from '@apollo/client/react';
import { addDays } from '@etabli/kernel/dates';
import { Empty, Page, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useReadAgain } from '../../app/client/use-read-again.js';
import { PlanNewsDocument, PlanOfDocument } from '../../gql/places.js';
import { messages } from '../messages.js';
import { PlaceTabs } from '../tabs.js';
import { type Plan, type Shown, seenAs, shownOn } from './day.js';
import { Filters } from './filters.js';
import { FloorChoice } from './floor-choice.js';
import { FloorSheet } from './floor-sheet.js';
import { PaperHead, PaperLegend } from './on-paper.js';
import style from './plan.module.css';
import { PlanList } from './plan-list.js';
import { TimeSlider } from './time-slider.js';
import { type Look, useLook } from './use-look.js';

/** A year on each side: the slider moves over it without asking again. */
const AROUND = 365;

/** Who works where, on any day: the floor fills the screen, time runs under it; the same as a list. */
export function Component() {
  const words = useMessages(messages);
  const look = useLook();
  const [anchor, setAnchor] = useState(look.day);
  const near = look.day >= addDays(anchor, -AROUND) && look.day <= addDays(anchor, AROUND);
  if (!near) setAnchor(look.day);
  const days = { from: addDays(anchor, -AROUND), to: addDays(anchor, AROUND) };
  const query = useQuery(PlanOfDocument, { variables: days });
  const { data: news } = useSubscription(PlanNewsDocument);
  useReadAgain('PlanOf', news?.planNews.lines ?? 0);
  return (
    <Page title={words.title}>
      <PlaceTabs at="lieu" />
      <Answered query={query}>{({ plan }) => <Known plan={plan} look={look} />}</Answered>
    </Page>
  );
}

function Known({ plan, look }: { plan: Plan; look: Look }) {
  const words = useMessages(messages);
  if (plan.places.length === 0) return <Empty title={words.emptyTitle}>{words.emptyText}</Empty>;
  const shown = shownOn(plan, look.day);
  const chosen = shown.filter((one) => isLookedFor(one, look));
  const floors = plan.buildings.flatMap(({ name, floors: of }) =>
    of.map((floor) => ({ ...floor, building: name })),
  );
  const floor = floors.find(({ id }) => id === look.floorId) ?? floors[0];
  const asList = look.asList || !floor;
  return (
    <div className={style.plan} data-list={asList || undefined}>
      <PaperHead look={look} floor={asList ? null : `${floor.building}, ${floor.name}`} />
      <Summary shown={shown} />
      <Filters look={look} />
      {asList ? (
        <PlanList shown={chosen} floors={floors} />
      ) : (
        <>
          <FloorChoice floors={floors} chosen={floor.id} onChoose={(id) => look.change({ etage: id })} />
          <FloorSheet floor={floor} shown={shown} chosen={new Set(chosen.map(({ place }) => place.id))} />
          <PaperLegend />
        </>
      )}
      <TimeSlider plan={plan} look={look} />
    </div>
  );
}

function isLookedFor(one: Shown, { states, kind }: Look): boolean {
  return (states.length === 0 || states.includes(seenAs(one))) && (kind === '' || one.place.kind === kind);
}

function Summary({ shown }: { shown: readonly Shown[] }) {
  const words = useMessages(messages);
  const people = new Set(shown.flatMap(({ standing }) => standing.stays.map(({ person }) => person.id)));
  const free = shown.filter(({ place, standing }) => standing.state === 'free' && isSomebodys(place.kind));
  return (
    <p role="status" className={style.soft}>
      {words.summary({ free: free.length, people: people.size })}
    </p>
  );
}

/** Desks, offices and workshops: what one asks for when one asks for a place. */
const isSomebodys = (kind: string): boolean => ['desk', 'office', 'workshop'].includes(kind);
