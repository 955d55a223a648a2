import { useQuery } from '@apollo/client/react';
import { Button, Empty, Link, notify, Page, StateBadge } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { OpenTrainingDocument, TrainingsDocument, type TrainingsQuery } from '../../gql/bookings.js';
import { PlaceTabs } from '../../places/tabs.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';
import { TrainingForm } from './training-form.js';

type Training = TrainingsQuery['trainings'][number];
type Own = TrainingsQuery['myAuthorisations'][number];

/** What is to be learnt before machines are booked, and where one stands oneself. */
export function Component() {
  const { words } = useBookingWords();
  const inside = useInside();
  const navigate = useNavigate();
  const keeps = useCan()('places.write');
  const [opening, setOpening] = useState(false);
  const query = useQuery(TrainingsDocument, { fetchPolicy: 'cache-and-network' });
  const verb = useVerb(OpenTrainingDocument, { refetch: ['Trainings'] });
  return (
    <Page
      title={words.trainings}
      lead={words.trainingsLead}
      action={
        keeps ? (
          <Button weight="main" onClick={() => setOpening(true)}>
            {words.newTraining}
          </Button>
        ) : null
      }
      width="reading"
    >
      <PlaceTabs at="reservations/formations" />
      <Answered query={query}>
        {({ trainings, myAuthorisations }) =>
          trainings.length === 0 ? (
            <Empty title={words.noTrainings}>{words.noTrainingsText}</Empty>
          ) : (
            <ul className={style.list}>
              {trainings.map((training) => (
                <One
                  key={training.id}
                  training={training}
                  own={myAuthorisations.find((one) => one.training.id === training.id)}
                />
              ))}
            </ul>
          )
        }
      </Answered>
      {opening ? (
        <TrainingForm
          title={words.newTraining}
          verb={verb}
          onClose={() => setOpening(false)}
          onSay={async (input) => {
            const said = await verb.run({ input });
            if (!said.done) return;
            notify({ text: words.trainingOpened({ name: said.result.name }) });
            navigate(inside(`reservations/formations/${said.result.id}`));
          }}
        />
      ) : null}
    </Page>
  );
}

function One({ training, own }: { training: Training; own: Own | undefined }) {
  const { words, formats } = useBookingWords();
  const inside = useInside();
  const now = Date.now();
  const next = training.sessions.find(
    ({ startsAt, seatsLeft }) => Date.parse(startsAt) > now && seatsLeft > 0,
  );
  return (
    <li className={style.mine}>
      <div>
        <Link to={inside(`reservations/formations/${training.id}`)}>{training.name}</Link>
        <div className={style.soft}>
          {[
            training.places.map(({ name }) => name).join(', '),
            training.closedAt ? words.trainingClosed : '',
            next ? words.nextSession({ at: formats.instant(next.startsAt) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      {own ? <OwnStanding own={own} /> : null}
    </li>
  );
}

const tones = {
  good: 'done',
  soon: 'waiting',
  expired: 'late',
  withdrawn: 'refused',
  to_come: 'draft',
} as const;

export function OwnStanding({ own }: { own: Pick<Own, 'standing' | 'expiresOn'> }) {
  const { words, formats } = useBookingWords();
  const until = own.expiresOn ? words.until({ on: formats.date(own.expiresOn) }) : '';
  const says = words[`standing_${own.standing}`];
  const shown =
    own.standing === 'good' || own.standing === 'soon' ? [says, until].filter(Boolean).join(', ') : says;
  return <StateBadge tone={tones[own.standing]}>{shown}</StateBadge>;
}
