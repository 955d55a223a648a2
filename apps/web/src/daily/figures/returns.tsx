import { useQuery } from '@apollo/client/react';
import { Bars, Button, type Column, Columns, DataList, Figure, Link, Section, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { ReturnsOfPlaceDocument, type ReturnsOfPlaceQuery } from '../../gql/daily.js';
import { placeKinds, usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import { byKind, csvOfPlaces, type PlaceReturn, workedReturn } from './returns-table.js';
import { saveCsv } from './save-csv.js';

type Over = ReturnsOfPlaceQuery['placeReturns'];

/** Over a period: who came and left, how long people waited, and what each place held and brought. */
export function Returns({ from, to }: { from: string; to: string }) {
  const query = useQuery(ReturnsOfPlaceDocument, { variables: { from, to } });
  return (
    <Answered query={query}>
      {({ placeReturns }) => (
        <>
          <Overview over={placeReturns} />
          <Waits waits={placeReturns.waits} />
          <Places places={placeReturns.places} elsewhereCents={placeReturns.elsewhereCents ?? 0} />
        </>
      )}
    </Answered>
  );
}

function Overview({ over }: { over: Over }) {
  const words = useMessages(messages);
  const { formats } = usePlaceWords();
  const { people, arrivals, departures, relets, emptyBefore } = over;
  const turnover = workedReturn({ availableArea: people, occupiedArea: departures, askedCents: null });
  return (
    <Section title={words.overPeriod}>
      <Columns least={12}>
        <Figure
          label={words.turnoverOf}
          value={words.percent({ value: formats.number(turnover.occupancy) })}
          detail={words.turnoverText({ departures, people })}
        />
        <Figure label={words.arrivalsOf} value={formats.number(arrivals)} />
        {typeof emptyBefore === 'number' ? (
          <Figure
            label={words.emptyBetween}
            value={words.daysLong({ count: emptyBefore })}
            detail={words.emptyBetweenText({ count: relets })}
          />
        ) : (
          <Figure label={words.emptyBetween} value="—" detail={words.emptyBetweenNone} />
        )}
      </Columns>
    </Section>
  );
}

function Waits({ waits }: { waits: Over['waits'] }) {
  const words = useMessages(messages);
  const { words: placeWords } = usePlaceWords();
  if (waits.length === 0) return null;
  const said = (what: 'Offer' | 'Place' | 'Contract', days: number | null | undefined, count: number) =>
    typeof days === 'number' ? [words[`wait${what}`]({ days, count })] : [];
  return (
    <Section title={words.waiting} lead={words.waitingLead}>
      <Bars
        label={words.waiting}
        bars={waits.map((one) => ({
          key: one.kind,
          label: placeWords[`kind_${one.kind}`],
          value: one.daysToOffer ?? 0,
          second: Math.max(0, (one.daysToPlace ?? 0) - (one.daysToOffer ?? 0)),
          words: [
            ...said('Offer', one.daysToOffer, one.offered),
            ...said('Place', one.daysToPlace, one.housed),
            ...said('Contract', one.daysToContract, one.signed),
          ].join(' · '),
        }))}
      />
    </Section>
  );
}

function Places({ places, elsewhereCents }: { places: readonly PlaceReturn[]; elsewhereCents: number }) {
  const words = useMessages(messages);
  const { words: placeWords, formats } = usePlaceWords();
  const columns = useColumns(places.some(({ askedCents }) => typeof askedCents === 'number'));
  const kindOf = (kind: string) => placeWords[`kind_${kind as PlaceReturn['kind']}`];
  const kinds = byKind(places, placeKinds);
  const save = () =>
    saveCsv(csvOfPlaces(places, words.csvPlacesHeadings.split(';'), kindOf), words.csvPlacesName);
  return (
    <Section
      title={words.byPlace}
      lead={words.byPlaceLead}
      actions={<Button onClick={save}>{words.saveCsv}</Button>}
    >
      <Bars
        label={words.byPlace}
        bars={kinds.map(({ kind, rooms, hours, occupancy, bySquareMetre }) => ({
          key: kind,
          label: kindOf(kind),
          value: bySquareMetre ?? occupancy,
          words: [
            typeof bySquareMetre === 'number'
              ? words.named({ name: words.bySquareMetre, value: formats.money(bySquareMetre) })
              : '',
            rooms
              ? words.named({ name: words.bookedHours, value: formats.number(hours) })
              : words.named({
                  name: words.occupancy,
                  value: words.percent({ value: formats.number(occupancy) }),
                }),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      {elsewhereCents > 0 ? <p>{words.elsewhere({ amount: formats.money(elsewhereCents) })}</p> : null}
      <details>
        <summary>{words.seePlaces}</summary>
        <DataList
          caption={words.byPlace}
          rows={places}
          total={places.length}
          rowKey={({ id }) => id}
          rowName={({ name }) => name}
          empty={null}
          columns={columns}
        />
      </details>
    </Section>
  );
}

function useColumns(money: boolean): Column<PlaceReturn>[] {
  const words = useMessages(messages);
  const inside = useInside();
  const { formats, area } = usePlaceWords();
  const cents = (value: number | null | undefined) => (value ? formats.money(value) : '');
  const columns: Column<PlaceReturn>[] = [
    {
      ...{ key: 'name', label: words.placeName, phone: 'title' },
      cell: ({ id, name }) => <Link to={inside(`lieu/places/${id}`)}>{name}</Link>,
    },
    {
      ...{ key: 'area', label: words.area, numeric: true },
      cell: (place) => words.squareMetres({ area: area(place.areaHundredths) }),
    },
    {
      ...{ key: 'share', label: words.occupancy, numeric: true },
      cell: (place) =>
        typeof place.bookedHours === 'number'
          ? words.hoursBooked({ count: place.bookedHours })
          : words.percent({ value: formats.number(workedReturn(place).occupancy) }),
    },
    {
      ...{ key: 'empty', label: words.emptyDays, numeric: true },
      cell: ({ emptyDays }) => formats.number(emptyDays),
    },
  ];
  if (!money) return columns;
  return [
    ...columns,
    {
      ...{ key: 'asked', label: words.askedOfPlace, numeric: true },
      cell: ({ askedCents }) => cents(askedCents),
    },
    {
      ...{ key: 'metre', label: words.bySquareMetre, numeric: true },
      cell: (place) => cents(workedReturn(place).bySquareMetre),
    },
  ];
}
