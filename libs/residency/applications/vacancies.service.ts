import type { IsoDate, Locale } from '@etabli/kernel';
import { currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Place } from '../places/places.entities.js';
import { byTheHour } from '../places/places.policy.js';
import { occupiedBy, PlaceReads, planned } from '../places/reads.service.js';
import { mismatchWords, type Vacancy } from '../rules/fit.js';
import { ANSWER_HOLDS_DAYS, courseOf, type InLine, type Passed } from '../rules/offers.js';
import { pairs } from '../rules/sharing.js';
import { type Opening, openingsOf } from '../rules/vacancies.js';
import { restOf, WHOLE_WEEK, WORKING_WEEK } from '../rules/week.js';
import { PlaceApplication } from './applications.entities.js';
import type { PassedOver, PlaceVacancy, SharingPair } from './applications.types.js';
import { WaitingLists } from './list.service.js';
import { PlaceOffer } from './offers.entities.js';
import { passedWords } from './words.js';

/** A place that can be had, as the rules look at it. */
export interface FreePlace extends Opening {
  place: Place;
  offers: PlaceOffer[];
}

const SHOWN = { line: 10, passed: 20 };

/** What is free and whom it should go to: a fixed number of statements, however many wait. */
@Injectable()
export class Vacancies {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
  ) {}

  /** Places that can be had now or in the months ahead, those on offer among them. */
  async free(placeId: string | null = null): Promise<FreePlace[]> {
    const today = this.reads.today();
    const days = { from: today, to: null };
    const occupied = occupiedBy(await this.reads.stays(days), await this.reads.holds(days));
    const open = await this.db.find(PlaceOffer, { where: { outcome: IsNull() }, order: { id: 'asc' } });
    const places = (await this.reads.openIn(days)).filter(({ kind }) => !byTheHour.includes(kind));
    return places
      .filter(({ id }) => placeId === null || id === placeId)
      .flatMap((place) => {
        const { stays, holds } = occupied;
        const [own, held] = [stays.get(place.id) ?? [], holds.get(place.id) ?? []];
        const offers = open.filter((one) => one.placeId === place.id);
        return openingsOf(planned(place), own, held, today).map((opening) => ({ ...opening, place, offers }));
      });
  }

  /** All of them, looked for once however many ask while a page is read. */
  async known(): Promise<PlaceVacancy[]> {
    return (await load('vacancies', 'all', async () => new Map([['all', await this.all()]]))) ?? [];
  }

  /** The same with whom each should go to, those that somebody waits for first; a week-end that nobody asks for is no vacancy. */
  async all(): Promise<PlaceVacancy[]> {
    const free = await this.free();
    const lines = new Map<string, Queued[]>();
    for (const kind of new Set(free.map(({ place }) => place.kind))) lines.set(kind, await this.line(kind));
    const all = free.map((one) => view(one, forPlace(lines.get(one.place.kind) ?? [], one.place.id)));
    const worthwhile = all.filter((one) => one.eligible > 0 || (one.freeWeek & WORKING_WEEK) !== 0);
    return worthwhile.sort((a, b) => Number(b.eligible > 0) - Number(a.eligible > 0));
  }

  /** The list for a kind, with what was said to each. */
  async line(kind: string): Promise<Queued[]> {
    const standings = await this.lists.standings(kind);
    const ids = standings.map(({ id }) => id);
    const rows = await this.db.find(PlaceApplication, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const toldOf = groupBy(ids, await this.told(), ({ applicationId }) => applicationId);
    return standings.flatMap((standing) => {
      const needs = byId.get(standing.id);
      const told = toldOf.get(standing.id) ?? [];
      const offered = told.some(({ open }) => open);
      return needs ? [{ ...standing, needs, skippedFor: null, answered: false, offered, told }] : [];
    });
  }

  private told(): Promise<Told[]> {
    return this.db.query<Told>(
      `select * from (
         select o.application_id as "applicationId", o.place_id as "placeId", null as reason, o.outcome is null as open,
           o.recorded_at as at
         from place_offer o where o.outcome is null or o.outcome in ('refused', 'expired')
         union all
         select s.application_id, s.place_id, s.reason, false, s.recorded_at from application_step s
         where s.kind = 'skipped') told
       where open or at > clock_timestamp() - make_interval(days => $1) order by at`,
      [ANSWER_HOLDS_DAYS],
    );
  }
}

/** Somebody in line, and what they were told. */
export interface Queued extends InLine {
  needs: PlaceApplication;
  told: Told[];
}

/** A line as one place looks at it. */
export const forPlace = (line: readonly Queued[], placeId: string): Queued[] =>
  line.map((one) => {
    const here = one.told.filter((each) => each.placeId === placeId && !each.open);
    return {
      ...one,
      skippedFor: here.findLast(({ reason }) => reason !== null)?.reason ?? null,
      answered: here.some(({ reason }) => reason === null),
    };
  });

interface Told {
  applicationId: string;
  placeId: string;
  /** Why the commission does not offer it; null for an offer. */
  reason: string | null;
  open: boolean;
}

/** A free place as the rules of fit look at it: half-days on offer are not to be had. */
export function vacancyOf({ place, from, freeWeek, offers }: FreePlace): Vacancy {
  const offered = offers.reduce((week, one) => week | one.week, 0);
  const { kind, areaHundredths, features, priceCents } = place;
  return { kind, areaHundredths, features, priceCents, from, freeWeek: freeWeek & restOf(offered) };
}

function view(one: FreePlace, list: readonly Queued[]): PlaceVacancy {
  const vacancy = vacancyOf(one);
  const { eligible, passed } = courseOf(vacancy, vacancy.freeWeek === 0 ? [] : list);
  const applications = new Map(list.map(({ id, needs }) => [id, needs]));
  const found = (id: string) => applications.get(id) as PlaceApplication;
  const { locale } = currentActor();
  return {
    ...{ place: one.place, from: one.from, freeWeek: one.freeWeek, offers: one.offers },
    ...{ line: eligible.slice(0, SHOWN.line).map(found), eligible: eligible.length },
    passed: passed.slice(0, SHOWN.passed).map((each) => passedOver(each, found(each.id), locale)),
    pairs: pairsFor(vacancy, list, eligible).map(
      ({ ids: [first, second], halfDays }): SharingPair => ({
        ...{ first: found(first), second: found(second), halfDays },
      }),
    ),
  };
}

const passedOver = (passed: Passed, application: PlaceApplication, locale: Locale): PassedOver => ({
  ...{ rank: passed.rank, application },
  reasons:
    passed.because === 'mismatch'
      ? passed.mismatches.map((each) => mismatchWords(each, locale))
      : [passed.because === 'skipped' ? passed.reason : passedWords[locale][passed.because]],
});

/** Those for whom the place is right and who want a part of the week only. */
function pairsFor(vacancy: Vacancy, list: readonly Queued[], eligible: readonly string[]) {
  const right = new Set(eligible);
  const sharers = list
    .filter(({ id, needs }) => right.has(id) && needs.week !== WHOLE_WEEK)
    .map(({ id, rank, needs }) => ({ id, rank, week: needs.week }));
  return pairs(sharers, vacancy.freeWeek, vacancy.areaHundredths).slice(0, 3);
}

/** Is a day one on which this is free? The opening that holds then. */
export const openingOn = (free: readonly FreePlace[], from: IsoDate | null): FreePlace | null =>
  (from === null ? free[0] : free.findLast((one) => one.from <= from)) ?? null;
