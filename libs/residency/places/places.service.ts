import { authorize } from '@etabli/access';
import { demand, type IsoDate } from '@etabli/kernel';
import { said } from '@etabli/membership';
import {
  currentActor,
  Db,
  Files,
  Live,
  likeWord,
  orderBy,
  type PageOf,
  StoredFile,
  searchWords,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PLACES } from './allocations.service.js';
import { BuildingFloor, Place, PlaceKind, PlacePhoto } from './places.entities.js';
import type { PlaceInput, PlacesPageInput } from './places.inputs.js';
import { keepsPlaces, placePolicy } from './places.policy.js';
import { PlaceReads } from './reads.service.js';

const IMAGES = ['image/png', 'image/jpeg', 'image/webp'];

const sortable = {
  name: 'fold(p.name)',
  kind: 'p.kind',
  area: 'p.area_hundredths',
  price: 'p.price_cents',
  capacity: 'p.capacity',
};

/** What there is to allocate or to book: opened, described, closed, never deleted. */
@Injectable()
export class Places {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(Files) private readonly files: Files,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Places by kind and name unless asked otherwise; those closed only when asked for. */
  async list({ offset, limit, search, sort, kind, withClosed }: PlacesPageInput): Promise<PageOf<Place>> {
    const words = searchWords(search);
    const like = words.map((word) => likeWord(word));
    const rows = await this.db.query<{ id: string; total: number }>(
      `select p.id, count(*) over ()::int as total from place p
       where ($1::text is null or p.kind = $1) and ($2 or p.closes_on is null or p.closes_on >= $3)
         and not exists (select from unnest($4::text[]) word where p.search_text not like fold(word))
       order by ${orderBy(sort, sortable, 'p.kind, length(p.name), fold(p.name)').replace(/, id$/, ', p.id')}
       limit $5 offset $6`,
      [kind ?? null, withClosed, this.reads.today(), like, limit, offset],
    );
    const found = await this.db.find(Place, { where: { id: In(rows.map(({ id }) => id)) } });
    const byId = new Map(found.map((place) => [place.id, place]));
    return { items: rows.flatMap(({ id }) => byId.get(id) ?? []), total: rows[0]?.total ?? 0 };
  }

  /** Opens a place. Refuses `place.not-yours`, `input.required`, `place.name-taken`. */
  async open({ name, opensOn, ...rest }: PlaceInput): Promise<Place> {
    authorize(keepsPlaces(currentActor()));
    if (rest.floorId) await this.db.get(BuildingFloor, rest.floorId);
    const place = await this.db.add(Place, {
      kind: PlaceKind.desk,
      ...rest,
      name: said(name ?? '', 'name', 80),
      opensOn: opensOn ?? this.reads.today(),
    });
    await this.live.announce(PLACES);
    return place;
  }

  /** Changes what a place says of itself. Refuses `place.in-use` for fewer seats than were promised. */
  async describe(id: string, { name, ...rest }: PlaceInput): Promise<Place> {
    await this.locked(id, 'describe');
    if (rest.floorId) await this.db.get(BuildingFloor, rest.floorId);
    const named = name === undefined ? {} : { name: said(name, 'name', 80) };
    return this.changed(id, { ...rest, ...named });
  }

  /** Its last day. Refuses `place.in-use` when somebody is to be there afterwards, `place.closed`. */
  async close(id: string, lastDay: IsoDate): Promise<Place> {
    const { opensOn } = await this.locked(id, 'close');
    demand(lastDay >= opensOn, 'allocation.ends-before-start', {}, 'lastDay');
    return this.changed(id, { closesOn: lastDay });
  }

  /** It goes on. Refuses `place.open-already`, `place.name-taken`, `place.within` for one made of others. */
  async reopen(id: string): Promise<Place> {
    await this.locked(id, 'reopen');
    return this.changed(id, { closesOn: null });
  }

  /** Shows a photo the viewer handed in. Refuses `place.photo-only`, `not-found`. */
  async addPhoto(placeId: string, fileId: string): Promise<Place> {
    const place = await this.locked(placeId, 'describe');
    await this.openImage(fileId, 'place.photo-only');
    await this.db.add(PlacePhoto, { placeId, fileId });
    return place;
  }

  /** Takes a photo away. */
  async removePhoto(id: string): Promise<Place> {
    const { placeId } = await this.db.get(PlacePhoto, id);
    const place = await this.locked(placeId, 'describe');
    await this.db.query('update place_photo set removed_at = now() where id = $1 and removed_at is null', [
      id,
    ]);
    return place;
  }

  /** An image the viewer handed in, from now on seen by whoever reads the plan. */
  async openImage(fileId: string, refusal: string): Promise<void> {
    const file = await this.db.get(StoredFile, fileId);
    demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileId');
    demand(IMAGES.includes(file.mediaType), refusal, {}, 'fileId');
    await this.files.open(fileId, 'places.read');
  }

  /** A place locked for a verb, when the policy lets the actor do it. */
  async locked(id: string, action: keyof typeof placePolicy): Promise<Place> {
    const place = await this.db.get(Place, id, { lock: true });
    authorize(placePolicy[action](currentActor(), this.reads.record(place)));
    return place;
  }

  private async changed(id: string, values: Partial<Place>): Promise<Place> {
    const place = await this.db.change(Place, id, values);
    // Said now, where it is heard as a refusal, rather than at the end.
    await this.db.query('set constraints place_within_composition immediate');
    await this.live.announce(PLACES);
    return place;
  }
}
