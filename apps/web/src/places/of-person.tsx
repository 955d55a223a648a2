import { useQuery } from '@apollo/client/react';
import { Link, Section } from '@etabli/ui';
import { useCan, useInside } from '../app/viewer.js';
import { PlacesOfPersonDocument } from '../gql/places.js';
import style from './place/place.module.css';
import { usePlaceWords } from './words.js';

/** Where somebody works: their places, on their own page. */
export function PlacesOfPerson({ personId }: { personId: string }) {
  const { words, week, period } = usePlaceWords();
  const inside = useInside();
  const reads = useCan()('places.read');
  const { data } = useQuery(PlacesOfPersonDocument, { variables: { id: personId }, skip: !reads });
  const places = data?.person.places ?? [];
  if (places.length === 0) return null;
  return (
    <Section title={words.hasPlace}>
      <ul className={style.people}>
        {places.map((stay) => (
          <li key={stay.id}>
            <div>
              <Link to={inside(`lieu/places/${stay.place.id}`)}>{stay.place.name}</Link>
              <div className={style.soft}>{[week(stay.week), period(stay)].join(' · ')}</div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
