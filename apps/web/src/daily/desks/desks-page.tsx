import { useQuery } from '@apollo/client/react';
import { addDays } from '@etabli/kernel/dates';
import { AHEAD_DAYS } from '@etabli/residency/rules/releases';
import {
  Button,
  DateField,
  Empty,
  Link,
  notify,
  Row,
  Section,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside, useViewer } from '../../app/viewer.js';
import {
  DesksOfDayDocument,
  type DesksOfDayQuery,
  GiveDeskBackDocument,
  TakeDeskDocument,
} from '../../gql/daily.js';
import style from '../daily.module.css';
import { DailyFrame } from '../frame.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import { MyDesks } from './my-desks.js';
import { MyTakings } from './my-takings.js';

type Offered = DesksOfDayQuery['offeredDesks'][number];

/** Places that residents release for a day; what I took of them; my own place, to release. */
export function Component() {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [params, setParams] = useSearchParams();
  const now = today(timeZone);
  const asked = params.get('jour') ?? '';
  const onDay = /^\d{4}-\d{2}-\d{2}$/.test(asked) && asked >= now ? asked : now;
  const toDay = (day: string) => setParams(day === now ? {} : { jour: day }, { replace: true });
  const query = useQuery(DesksOfDayDocument, { variables: { onDay } });
  return (
    <DailyFrame at="a-prendre" title={words.desksTitle} lead={words.desksLead}>
      <div className={style.days}>
        <Button aria-label={words.before} disabled={onDay <= now} onClick={() => toDay(addDays(onDay, -1))}>
          ‹
        </Button>
        <DateField
          required
          label={words.day}
          min={now}
          max={addDays(now, AHEAD_DAYS)}
          value={onDay}
          onChange={(day) => day && toDay(day)}
        />
        <Button aria-label={words.after} onClick={() => toDay(addDays(onDay, 1))}>
          ›
        </Button>
      </div>
      <Answered query={query}>
        {({ offeredDesks, myTakings }) => (
          <>
            <OfferedDesks desks={offeredDesks} onDay={onDay} />
            <MyTakings takings={myTakings} />
          </>
        )}
      </Answered>
      <MyDesks />
    </DailyFrame>
  );
}

function OfferedDesks({ desks, onDay }: { desks: readonly Offered[]; onDay: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Section title={formats.date(onDay, { weekday: true })}>
      {desks.length === 0 ? (
        <Empty small title={words.nothingOffered}>
          {words.nothingOfferedText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {desks.map((desk) => (
          <Desk key={desk.release.id} desk={desk} onDay={onDay} />
        ))}
      </ul>
    </Section>
  );
}

function Desk({ desk: { release, halves }, onDay }: { desk: Offered; onDay: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const take = useVerb(TakeDeskDocument, { refetch: refreshed });
  const back = useVerb(GiveDeskBackDocument, { refetch: refreshed });
  const { place, person } = release;
  const isMine = useViewer().person?.id === person.id;
  const grab = async (wanted: readonly number[]) => {
    const said = await take.tell({ input: { releaseId: release.id, onDay, halves: [...wanted] } });
    if (!said.done) return;
    const ids = said.result.items.map(({ id }) => id);
    const undo = async () =>
      (await back.tell({ ids })).done && notify({ text: words.givenBack({ place: place.name }) });
    const told = { place: place.name, on: formats.date(onDay) };
    notify({ text: isMine ? words.kept(told) : words.taken(told), undo });
  };
  const whole = halves.length === 2;
  const left = whole ? '' : halves[0] === 0 ? words.halfOnlyMorning : words.halfOnlyAfternoon;
  return (
    <li>
      <div>
        <Link to={inside(`lieu/places/${place.id}`)}>{place.name}</Link>
        <div className={style.soft}>
          {[isMine ? words.lentByMe : words.lentBy({ name: person.displayName }), left]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <Row gap={1}>
        {isMine ? (
          <Button
            busy={take.busy}
            aria-label={words.keepThis({ place: place.name })}
            onClick={() => grab(halves)}
          >
            {words.keepMine}
          </Button>
        ) : whole ? (
          <>
            <Button busy={take.busy} onClick={() => grab([0, 1])}>
              {words.takeAll}
            </Button>
            <Button weight="quiet" onClick={() => grab([0])}>
              {words.takeMorning}
            </Button>
            <Button weight="quiet" onClick={() => grab([1])}>
              {words.takeAfternoon}
            </Button>
          </>
        ) : (
          <Button busy={take.busy} onClick={() => grab(halves)}>
            {words.takeThis({ place: place.name })}
          </Button>
        )}
      </Row>
    </li>
  );
}
