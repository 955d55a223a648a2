import { asking, doing, type Refused, refusal, term } from '../../membership/testing/asking.js';
import { inDays, Village, type Villager } from '../../membership/testing/village.js';

/** An allocation as the specs look at it. */
export interface Given {
  id: string;
  startsOn: string;
  endsOn: string | null;
  week: number;
  monthlyCents: number | null;
  place: { id: string; name: string };
  person: { displayName: string };
}

export const GIVEN =
  'Allocation { id startsOn endsOn week monthlyCents place { id name } person { displayName } }';
const STAYS = 'stays { id startsOn endsOn place { id name } person { displayName } }';

/** A village with a floor and desks; Claire presides, Odile coordinates, Nour, Max and Ada are members. */
export class PlaceHouse {
  private count = 0;

  private constructor(
    readonly village: Village,
    readonly claire: Villager,
    readonly odile: Villager,
    readonly nour: Villager,
    readonly max: Villager,
    readonly ada: Villager,
    readonly floorId: string,
  ) {}

  static async opened(): Promise<PlaceHouse> {
    const { village, claire } = await Village.founded();
    const odile = await village.welcome('Odile Ferrand', { role: 'coordinator', member: false });
    const nour = await village.welcome('Nour Haddad');
    const max = await village.welcome('Max Faure');
    const ada = await village.welcome('Ada Roux');
    const building = await doing<{ id: string }>(
      odile,
      'addBuilding',
      { name: 'La halle' },
      'Building { id }',
    );
    const input = { buildingId: building.id, name: 'Rez-de-chaussée', width: 300, height: 200 };
    const floor = await doing<{ id: string }>(odile, 'addFloor', { input }, 'BuildingFloor { id }');
    return new PlaceHouse(village, claire, odile, nour, max, ada, floor.id);
  }

  /** A desk open for years, or whatever is said. */
  async place(how: Record<string, unknown> = {}): Promise<string> {
    const input = {
      ...{ name: `Poste ${++this.count}`, floorId: this.floorId, areaHundredths: 600, priceCents: 20_000 },
      ...{ opensOn: inDays(-3650), kind: term('desk'), ...how },
    };
    return (await doing<{ id: string }>(this.odile, 'openPlace', { input }, 'Place { id }')).id;
  }

  give(placeId: string, who: Villager, how: Record<string, unknown> = {}): Promise<Given> {
    const input = { placeId, personId: who.id, startsOn: inDays(0), ...how };
    return doing<Given>(this.odile, 'allocatePlace', { input }, GIVEN);
  }

  refusedTo(
    placeId: string,
    who: Villager,
    how: Record<string, unknown> = {},
    by = this.odile,
  ): Promise<Refused> {
    return refusal(by, 'allocatePlace', {
      input: { placeId, personId: who.id, startsOn: inDays(0), ...how },
    });
  }

  /** Who is at which place on a day, by the plan. */
  async plan(day: string): Promise<Record<string, string[]>> {
    const { stays } = await asking<{ stays: Given[] }>(this.nour, 'plan', { from: day, to: day }, STAYS);
    const found: Record<string, string[]> = {};
    for (const { place, person } of stays) {
      found[place.name] = [...(found[place.name] ?? []), person.displayName];
    }
    return found;
  }
}
