import { WHOLE_WEEK } from '@etabli/residency/rules/week';
import { Button, Card, Link, notify, Row, Stack, StateBadge, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { OfferPlaceDocument, type PlaceVacanciesQuery } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';
import { OfferOther } from './offer-other.js';
import { OpenOffer } from './open-offer.js';

export type Vacancy = PlaceVacanciesQuery['placeVacancies'][number];

/** What an offer changes is read again. */
export const READ = { refetch: ['PlaceVacancies', 'WaitingListPage'] };

/** A free place: who is next, one press to offer it, and why not the others. */
export function VacancyCard({ vacancy }: { vacancy: Vacancy }) {
  const words = useMessages(messages);
  const { words: places, week, squareMetres, formats } = usePlaceWords();
  const { timeZone } = useLocale();
  const inside = useInside();
  const { place, from, freeWeek, offers } = vacancy;
  const when = from <= today(timeZone) ? words.freeNow : words.freeFrom({ on: formats.date(from) });
  const facts = [
    places[`kind_${place.kind}`],
    place.areaHundredths > 0 ? squareMetres(place.areaHundredths) : '',
    freeWeek === WHOLE_WEEK ? '' : week(freeWeek),
    ...place.features.map((each) => places[`feature_${each}`].toLowerCase()),
    formats.money(place.priceCents),
  ];
  return (
    <Card>
      <article id={place.id} aria-label={place.name}>
        <Stack>
          <Row>
            <h2>
              <Link to={inside(`lieu/places/${place.id}`)}>{place.name}</Link>
            </h2>
            <StateBadge tone={offers.length > 0 ? 'waiting' : 'done'}>
              {offers.length > 0 ? words.isOffered : when}
            </StateBadge>
          </Row>
          <p className={style.soft}>{facts.filter(Boolean).join(', ')}</p>
          {offers.map((offer) => (
            <OpenOffer key={offer.id} offer={offer} />
          ))}
          <Next vacancy={vacancy} />
          <Pairs vacancy={vacancy} />
          <PassedOver vacancy={vacancy} />
        </Stack>
      </article>
    </Card>
  );
}

function Next({ vacancy }: { vacancy: Vacancy }) {
  const words = useMessages(messages);
  const [other, setOther] = useState(false);
  const verb = useVerb(OfferPlaceDocument, READ);
  const { place, from, line, eligible, offers } = vacancy;
  const [first] = line;
  if (!first) return offers.length > 0 ? null : <p>{words.forNobody}</p>;
  const offer = async () => {
    const said = await verb.tell({ input: { placeId: place.id, from } });
    if (said.done) notify({ text: words.offerDone({ name: first.name }) });
  };
  return (
    <Stack gap={1}>
      <p>
        {words.nextIs({ name: first.name, rank: first.rank ?? 0, points: first.points })}
        {eligible > 1 ? ` · ${words.others({ count: eligible - 1 })}` : ''}
      </p>
      <Row gap={1}>
        <Button busy={verb.busy} onClick={() => void offer()}>
          {words.offer({ name: first.name })}
        </Button>
        {line.length > 1 ? (
          <Button weight="quiet" onClick={() => setOther(true)}>
            {words.offerOther}
          </Button>
        ) : null}
      </Row>
      {other ? <OfferOther vacancy={vacancy} onClose={() => setOther(false)} /> : null}
    </Stack>
  );
}

function Pairs({ vacancy: { pairs } }: { vacancy: Vacancy }) {
  const words = useMessages(messages);
  if (pairs.length === 0) return null;
  return (
    <div>
      <strong>{words.pairsTitle}</strong>
      <ul className={style.list}>
        {pairs.map(({ first, second, halfDays }) => (
          <li key={first.id}>{words.pair({ first: first.name, second: second.name, halfDays })}</li>
        ))}
      </ul>
    </div>
  );
}

function PassedOver({ vacancy: { passed } }: { vacancy: Vacancy }) {
  const words = useMessages(messages);
  const inside = useInside();
  if (passed.length === 0) return null;
  return (
    <details>
      <summary>{words.passed({ count: passed.length })}</summary>
      <ul className={style.list}>
        {passed.map(({ application: { id, name }, rank, reasons }) => (
          <li key={id}>
            <Link to={inside(`candidatures/${id}`)}>{words.passedOne({ rank, name })}</Link>
            {' : '}
            {reasons.join(' ; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
