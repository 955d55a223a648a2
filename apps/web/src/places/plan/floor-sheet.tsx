import { boxOf, middleOf, type Point } from '@etabli/residency/rules/shapes';
import { Link } from '@etabli/ui';
import { Fragment } from 'react';
import { useInside } from '../../app/viewer.js';
import { usePlaceWords } from '../words.js';
import { type Shown, seenAs } from './day.js';
import type { Floor } from './floor-choice.js';
import { Ground, Grounds } from './grounds.js';
import style from './plan.module.css';
import { useRemains } from './use-remains.js';

interface Props {
  floor: Floor;
  shown: readonly Shown[];
  /** What the filters keep; the others are there, but pale. */
  chosen: ReadonlySet<string>;
}

/** A floor with the first names of who works there; each place leads to its page. */
export function FloorSheet({ floor, shown, chosen }: Props) {
  const drawn = shown.filter(({ floorId, points }) => floorId === floor.id && points !== null);
  const wholes = new Map(shown.map((one) => [one.place.id, one]));
  return (
    <section className={style.sheet} aria-label={`${floor.building}, ${floor.name}`}>
      <svg viewBox={`0 0 ${floor.width} ${floor.height}`} className={style.floor}>
        <title>{floor.name}</title>
        <Ground floor={floor} />
        <Grounds />
        {drawn.map((one) => {
          const seen = (one.within && wholes.get(one.within.id)) ?? one;
          return (
            <Drawn
              key={one.place.id}
              one={seen}
              points={one.points as Point[]}
              pale={!chosen.has(seen.place.id)}
            />
          );
        })}
      </svg>
    </section>
  );
}

function Drawn({ one, points, pale }: { one: Shown; points: Point[]; pale: boolean }) {
  const { words } = usePlaceWords();
  const inside = useInside();
  const { place, standing, lent } = one;
  const state = seenAs(one);
  const said = state === 'hour' ? words.byTheHour : words[`is_${state}`];
  const people = lent.takers.length > 0 ? lent.takers : standing.stays.map(({ person }) => person);
  const there = people.map(({ givenName, displayName }) => givenName || displayName);
  const names = state === 'lent' && lent.takers.length === 0 ? [said] : there;
  const detail = useRemains()(one);
  const path = `M${points.map((point) => point.join(' ')).join('L')}Z`;
  return (
    <Link
      to={inside(`lieu/places/${place.id}`)}
      className={style.place}
      data-pale={pale || undefined}
      aria-label={[place.name, ...names, said, detail].filter(Boolean).join(', ')}
    >
      <path d={path} data-state={state} className={style.ground} />
      <path d={path} fill={`url(#ground-${state})`} />
      <Label points={points} lines={[place.name, ...(names.length > 0 ? names : [said])]} />
    </Link>
  );
}

/** Letters as large as the shape lets them be: the name of the place, then who is there. Spaces between lines are for who hears them. */
export function Label({ points, lines }: { points: readonly Point[]; lines: readonly string[] }) {
  const { left, right, top, bottom } = boxOf(points);
  const [x, y] = middleOf(points);
  const longest = Math.max(...lines.map(({ length }) => length));
  const size = Math.min(5, (right - left) / (longest * 0.58), (bottom - top) / (lines.length * 1.3 + 0.4));
  const first = y - ((lines.length - 1) * size * 1.25) / 2;
  return (
    <text textAnchor="middle" fontSize={size} className={style.label}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one first name
        <Fragment key={`${index}-${line}`}>
          <tspan x={x} y={first + index * size * 1.25 + size * 0.35} data-name={index === 0 || undefined}>
            {line}
          </tspan>{' '}
        </Fragment>
      ))}
    </text>
  );
}
