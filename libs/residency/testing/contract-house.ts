import { request } from '../../../apps/api/testing/client.js';
import { asking, doing, term } from '../../membership/testing/asking.js';
import { inDays, today, type Villager } from '../../membership/testing/village.js';
import { PlaceHouse } from './place-house.js';

/** A contract as the specs look at it. */
export interface Agreed {
  id: string;
  state: string;
  startsOn: string;
  endsOn: string | null;
  lastDay: string | null;
  monthlyCents: number;
  latest: { number: number; clauses: { title: string; text: string }[] };
  viewerCan: { action: string; allowed: boolean }[];
}

export const SHOWN =
  'id state startsOn endsOn lastDay monthlyCents latest { number clauses { title text } } viewerCan { action allowed }';
export const CONTRACT = `Contract { ${SHOWN} }`;
const DRAWN = 'M10 10L20 20L30 10L40 20L50 10L60 20L70 10L80 20';

/** A pixel, as a phone would hand it in. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Everything beside dates and amounts, with what one changes. */
export const terms = (changes: Record<string, unknown> = {}) => ({
  ...{ use: 'Bureau', access: 'Tous les jours', charges: 'chauffage, réseau', byLaws: 'version du 1er mars' },
  ...changes,
});

/** A house of places whose contracts are kept by Odile, coordinator. */
export class ContractHouse {
  private constructor(readonly places: PlaceHouse) {}

  static async opened(): Promise<ContractHouse> {
    return new ContractHouse(await PlaceHouse.opened());
  }

  get odile(): Villager {
    return this.places.odile;
  }

  /** Somebody is given a desk at 200 € and their contract is drafted: where the place, the allocation and the contract are. */
  async drafted(who: Villager, how: Record<string, unknown> = {}) {
    const placeId = await this.places.place(how['kind'] ? { kind: how['kind'] } : {});
    const { id: allocationId } = await this.places.give(placeId, who, {
      ...{ startsOn: inDays(-100) },
      ...(how['given'] as object),
    });
    const contract = await doing<Agreed>(this.odile, 'draftContract', { allocationId }, CONTRACT);
    return { placeId, allocationId, ...contract };
  }

  revised(id: string, how: Record<string, unknown> = {}): Promise<Agreed> {
    return doing<Agreed>(this.odile, 'reviseContract', { id, input: this.input(how) }, CONTRACT);
  }

  input(how: Record<string, unknown> = {}) {
    return { kind: term('services'), monthlyCents: 20_000, depositCents: 20_000, terms: terms(), ...how };
  }

  /** Drafted, sent, and signed by both. */
  async signed(who: Villager, how: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) {
    const contract = await this.drafted(who, how);
    await this.revised(contract.id, changes);
    await doing(this.odile, 'sendContract', { id: contract.id }, CONTRACT);
    await this.sign(contract.id, 'occupant', who);
    const now = await this.sign(contract.id, 'house', this.odile);
    return { ...contract, ...now };
  }

  sign(id: string, party: 'house' | 'occupant', who: Villager, drawing = DRAWN): Promise<Agreed> {
    const input = { signedAs: 'Une main', drawing };
    return doing<Agreed>(who, 'signContract', { id, party: term(party), input }, CONTRACT);
  }

  async insure(id: string, who: Villager = this.odile, expiresOn = inDays(200), fileId?: string) {
    const input = { insurer: 'MAIF', startsOn: inDays(-30), expiresOn, fileId };
    return doing(who, 'handInInsurance', { id, input }, 'Contract { insuranceState keys { name state } }');
  }

  /** A key in the register. */
  async key(name: string, kind = 'key'): Promise<string> {
    const input = { name, kind: term(kind), opens: 'Grande porte' };
    return (await doing<{ id: string }>(this.odile, 'enterKey', { input }, 'HouseKey { id }')).id;
  }

  async contract(who: Villager, id: string, shown = SHOWN) {
    return asking<Agreed & Record<string, never>>(who, 'contract', { id }, shown);
  }

  async photo(who: Villager, name = 'photo.png'): Promise<string> {
    const answer = await request(`/files?name=${name}`, {
      ...who,
      method: 'POST',
      body: PNG as never,
      headers: { 'content-type': 'application/octet-stream' },
    });
    return ((await answer.json()) as { id: string }).id;
  }

  /** An inspection of which every room is said to be alike, signed by both. */
  async inspected(contractId: string, kind: 'entry' | 'exit', who: Villager, condition = 'good') {
    const rooms = 'Inspection { id rooms { id name } }';
    const begun = await doing<{ id: string; rooms: { id: string; name: string }[] }>(
      this.odile,
      'beginInspection',
      { contractId, kind: term(kind), heldOn: today() },
      rooms,
    );
    for (const { id } of begun.rooms) {
      await doing(
        this.odile,
        'lookAtRoom',
        { input: { id, condition: term(condition) } },
        'Inspection { id }',
      );
    }
    for (const party of ['occupant', 'house']) {
      const input = { signedAs: 'Une main', drawing: DRAWN };
      const by = party === 'occupant' ? who : this.odile;
      await doing(by, 'signInspection', { id: begun.id, party: term(party), input }, 'Inspection { id }');
    }
    return begun;
  }
}
