import { useQuery } from '@apollo/client/react';
import { durationWords } from '@etabli/commissions/rules/duration';
import { newId } from '@etabli/kernel/ids';

import {
  Button,
  DateField,
  Form,
  notify,
  Section,
  SelectField,
  Stack,
  TextField,
  TimeField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';

import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { useDeeds } from '../app/offline/deeds-context.js';
import { useKeptShell } from '../app/offline/shell.js';
import { qrPath } from '../app/qr.js';
import { useInside, useViewer } from '../app/viewer.js';
import { MyArrivalDocument, type MyArrivalQuery } from '../gql/hours.js';
import { likeliest, type Offered, ownFirst } from './commissions.js';
import { type Arrival, arrivalNow, clockNow, instantOf, staysTooLong } from './door.js';
import { HoursFrame } from './frame.js';
import style from './hours.module.css';
import { messages } from './messages.js';

/** The page behind the code at the door: one press to arrive, one to leave, with or without network. */
export function Component() {
  const words = useMessages(messages);
  const opensOffline = useKeptShell();
  const query = useQuery(MyArrivalDocument);
  return (
    <HoursFrame at="/porte" title={words.doorTitle} lead={words.doorLead}>
      <Answered query={query}>{(data) => <AtDoor data={data} />}</Answered>
      {opensOffline ? <p>{words.opensOffline}</p> : null}
      <Poster />
    </HoursFrame>
  );
}

function AtDoor({ data }: { data: MyArrivalQuery }) {
  const words = useMessages(messages);
  const { person } = useViewer();
  const { deeds, waiting } = useDeeds();
  const arrival = arrivalNow(data.myArrival, waiting);
  const arrive = async () => {
    const input = { id: newId(), at: new Date().toISOString() };
    const fate = await deeds.say('ArriveAtDoor', { input }, words.arrive);
    if (fate.kind === 'refused') notify({ text: fate.message, tone: 'refused' });
    else notify({ text: words.arrived });
  };
  return arrival ? (
    <Leaving
      key={arrival.id}
      arrival={arrival}
      commissions={ownFirst(data.commissions, person?.id)}
      deeds={deeds}
    />
  ) : (
    <div>
      <Button weight="main" large onClick={arrive}>
        {words.arrive}
      </Button>
    </div>
  );
}

interface LeavingProps {
  arrival: Arrival;
  commissions: readonly Offered[];
  deeds: ReturnType<typeof useDeeds>['deeds'];
}

function Leaving({ arrival, commissions, deeds }: LeavingProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale, timeZone } = useLocale();
  const forgotten = staysTooLong(arrival);
  const [value, setValue] = useState({
    what: '',
    commissionId: likeliest(commissions),
    onDay: today(timeZone),
    time: clockNow(timeZone),
  });
  const [error, setError] = useState<{ field: string | null; message: string } | null>(null);
  const change = (changes: Partial<typeof value>) => setValue((before) => ({ ...before, ...changes }));
  const leave = async () => {
    if (!value.what.trim()) return setError({ field: 'what', message: words.whatMissing });
    const at = forgotten ? instantOf(value.onDay, value.time, timeZone) : new Date();
    const input = {
      arrivalId: arrival.id,
      at: at.toISOString(),
      what: value.what,
      commissionId: value.commissionId || null,
    };
    const fate = await deeds.say('LeaveByDoor', { input }, `${words.leave} : ${value.what}`);
    if (fate.kind === 'refused') return setError(fate);
    const minutes = Math.max(1, Math.round((at.getTime() - Date.parse(arrival.at)) / 60_000));
    notify({
      text: fate.kind === 'kept' ? words.kept : words.left({ time: durationWords(minutes, locale) }),
    });
  };
  const errorAt = (field: string) => (error?.field === field ? error.message : undefined);
  return (
    <Stack>
      <p>{words.since({ time: formats.instant(arrival.at, { weekday: true, year: false }) })}</p>
      <Form
        verb={words.leave}
        refusal={error && !['what', 'at'].includes(error.field ?? '') ? { code: '', ...error } : null}
        onSubmit={leave}
      >
        <TextField
          required
          label={words.what}
          hint={words.whatHint}
          value={value.what}
          onChange={(what) => change({ what })}
          error={errorAt('what')}
        />
        <SelectField
          label={words.commission}
          value={value.commissionId}
          onChange={(commissionId) => change({ commissionId })}
          options={[
            ...commissions.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: words.noCommission },
          ]}
        />
        {forgotten ? (
          <>
            <DateField
              required
              label={words.leftOn}
              value={value.onDay}
              max={today(timeZone)}
              onChange={(onDay) => change({ onDay })}
            />
            <TimeField
              required
              label={words.leftAt}
              value={value.time}
              onChange={(time) => change({ time })}
              error={errorAt('at')}
            />
          </>
        ) : null}
      </Form>
    </Stack>
  );
}

/** The code to put up at the entrance. */
function Poster() {
  const words = useMessages(messages);
  const inside = useInside();
  const address = `${location.origin}${inside('heures/porte')}`;
  const { size, path } = qrPath(address);
  return (
    <Section title={words.poster} lead={words.posterText}>
      <svg className={style.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address}>
        <path d={path} fill="#000" />
      </svg>
      <p>{address}</p>
    </Section>
  );
}
