import { useQuery } from '@apollo/client/react';
import { newId } from '@etabli/kernel/ids';
import { balanceOn, halfDayOf } from '@etabli/residency/rules/passes';
import { halfOf } from '@etabli/residency/rules/week';
import { Button, Link, notify, Row, Section, Stack, useFormats, useLocale, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDeeds } from '../../app/offline/deeds-context.js';
import { useKeptShell } from '../../app/offline/shell.js';
import { qrPath } from '../../app/qr.js';
import { useCan, useInside, useViewer } from '../../app/viewer.js';
import { AtThePlaceDocument, type AtThePlaceQuery, TakeBackCheckInDocument } from '../../gql/daily.js';
import style from '../daily.module.css';
import { DailyFrame } from '../frame.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import { useHalves } from '../words.js';
import { ForSomebody } from './for-somebody.js';
import { hereNow } from './here.js';
import { Present } from './present.js';

/** The page behind the code at the door: one press a half-day, with or without network; and who is in. */
export function Component() {
  const words = useMessages(messages);
  const keeps = useCan()('places.write');
  const opensOffline = useKeptShell();
  const query = useQuery(AtThePlaceDocument);
  return (
    <DailyFrame at="porte" title={words.doorTitle} lead={words.doorLead}>
      <Answered query={query}>{(data) => <AtDoor data={data} />}</Answered>
      {opensOffline ? <p className={style.soft}>{words.opensOffline}</p> : null}
      <Present />
      {keeps ? <ForSomebody /> : null}
      <Poster />
    </DailyFrame>
  );
}

function AtDoor({ data }: { data: AtThePlaceQuery }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const { deeds, waiting } = useDeeds();
  const here = hereNow(data.myCheckIn, waiting, timeZone);
  const arrive = async () => {
    const input = { id: newId(), at: new Date().toISOString() };
    const fate = await deeds.say('CheckIn', { input }, words.doorTitle);
    if (fate.kind === 'refused') notify({ text: fate.message, tone: 'refused' });
    else notify({ text: fate.kind === 'kept' ? words.keptHere : words.arrived });
  };
  return (
    <Stack>
      {here ? (
        <Arrived at={here.at} checkIn={data.myCheckIn} />
      ) : (
        <div>
          <Button weight="main" large onClick={arrive}>
            {words.arrive}
          </Button>
        </div>
      )}
      <Balance data={data} />
    </Stack>
  );
}

function Arrived({ at, checkIn }: { at: string; checkIn: AtThePlaceQuery['myCheckIn'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(TakeBackCheckInDocument, { refetch: refreshed });
  const undo = async (id: string) => (await verb.tell({ id })).done && notify({ text: words.notInDone });
  return (
    <Row>
      <strong>{words.youAreIn({ time: formats.time(at) })}</strong>
      {checkIn && abilities(checkIn.viewerCan).can('takeBack') ? (
        <Button weight="quiet" onClick={() => undo(checkIn.id)}>
          {words.notIn}
        </Button>
      ) : null}
    </Row>
  );
}

/** What one has for now: one’s own place, a desk taken, half-days on a pass. */
function Balance({ data: { passesOf, myPlaces, myTakings } }: { data: AtThePlaceQuery }) {
  const words = useMessages(messages);
  const inside = useInside();
  const halves = useHalves();
  const isStaff = useViewer().roles.includes('coordinator');
  const { timeZone } = useLocale();
  const { onDay: now, half } = halfDayOf(new Date(), timeZone);
  const held = passesOf.map(({ validUntil = null, ...pass }) => ({ ...pass, validUntil }));
  const left = balanceOn(held, now);
  const hasPlace = myPlaces.some(
    ({ week, startsOn, endsOn }) =>
      startsOn <= now && (!endsOn || now <= endsOn) && (week & halfOf(now, half)) !== 0,
  );
  const desks = new Map<string, number[]>();
  for (const { onDay, lost, half: part, place } of myTakings) {
    if (onDay === now && !lost) desks.set(place.name, [...(desks.get(place.name) ?? []), part]);
  }
  return (
    <div className={style.soft}>
      {[...desks].map(([place, parts]) => (
        <p key={place}>{words.yourDesk({ place, half: halves(parts) })}</p>
      ))}
      {isStaff || hasPlace ? <p>{isStaff ? words.noPassStaff : words.noPassNeeded}</p> : null}
      {left > 0 ? <p>{words.left({ count: left })}</p> : null}
      {left === 0 && !hasPlace && !isStaff ? (
        <p>
          {words.leftNone} <Link to={inside('lieu/carnets')}>{words.buyOne}</Link>
        </p>
      ) : null}
    </div>
  );
}

/** The code to put up at the entrance. */
function Poster() {
  const words = useMessages(messages);
  const inside = useInside();
  const address = `${location.origin}${inside('lieu/porte')}`;
  const { size, path } = qrPath(address);
  return (
    <Section title={words.poster} lead={words.posterText}>
      <svg className={style.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address}>
        <path d={path} fill="#000" />
      </svg>
    </Section>
  );
}
