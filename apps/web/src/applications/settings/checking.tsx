import { useQuery } from '@apollo/client/react';
import { DateField, Link, Row, Section, SelectField, Stack, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useInside } from '../../app/viewer.js';
import { OfferFaultsDocument, WaitingOnDayDocument } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';
import { applicationKinds } from '../words.js';

/** The list of any past day, found again from the record; and whether anybody was ever passed over without a reason. */
export function Checking() {
  const words = useMessages(messages);
  const { words: places } = usePlaceWords();
  const { timeZone } = useLocale();
  const [kind, setKind] = useState<(typeof applicationKinds)[number]>('desk');
  const [day, setDay] = useState(today(timeZone));
  return (
    <Section title={words.checkTitle} lead={words.checkLead}>
      <Stack>
        <Faults />
        <Row>
          <DateField required label={words.onWhichDay} value={day} onChange={setDay} />
          <SelectField
            required
            label={words.kind}
            value={kind}
            onChange={(next) => setKind(applicationKinds.find((each) => each === next) ?? 'desk')}
            options={applicationKinds.map((each) => ({ value: each, label: places[`kind_${each}`] }))}
          />
        </Row>
        {day ? <OnDay kind={kind} day={day} /> : null}
      </Stack>
    </Section>
  );
}

function OnDay({ kind, day }: { kind: (typeof applicationKinds)[number]; day: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(WaitingOnDayDocument, { variables: { kind, day } });
  return (
    <Answered query={query}>
      {({ waitingListOn: ranks }) =>
        ranks.length === 0 ? (
          <p>{words.nobodyThen}</p>
        ) : (
          <ol className={style.list}>
            {ranks.map(({ application: { id, name }, points }) => (
              <li key={id}>
                <Link to={inside(`candidatures/${id}`)}>{name || words.erasedTitle}</Link>
                <span className={style.soft}> · {words.pointsOf({ points })}</span>
              </li>
            ))}
          </ol>
        )
      }
    </Answered>
  );
}

function Faults() {
  const words = useMessages(messages);
  const query = useQuery(OfferFaultsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answered query={query}>
      {({ offerFaults: faults }) =>
        faults.length === 0 ? (
          <p>{words.faultsNone}</p>
        ) : (
          <div role="alert">
            <p>{words.faultsSome({ count: faults.length })}</p>
            <ul className={style.list}>
              {faults.map(({ offer, passed }) => (
                <li key={offer.id}>
                  {words.fault({ place: offer.place.name, names: passed.map(({ name }) => name) })}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Answered>
  );
}
