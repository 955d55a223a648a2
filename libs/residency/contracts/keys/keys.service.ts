import { authorize } from '@etabli/access';
import { demand, type IsoDate, Refusal } from '@etabli/kernel';
import { People, said } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { currentActor, Db, Live, likeWord, type PageOf, searchWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { insuranceState } from '../../rules/insurance.js';
import type { Contract } from '../contracts.entities.js';
import { keepsContracts } from '../contracts.policy.js';
import { CONTRACTS_TOPIC } from '../contracts.topic.js';
import { ContractReads } from '../reads.service.js';
import {
  HouseKey,
  type KeyInput,
  KeyMade,
  KeyMoveKind,
  KeyState,
  type KeysPageInput,
} from './keys.entities.js';
import { KEYS, KeyMoves } from './moves.service.js';

const STATES: Record<KeyState, readonly KeyMoveKind[]> = {
  kept: [KeyMoveKind.returned],
  given: [KeyMoveKind.given, KeyMoveKind.restored],
  suspended: [KeyMoveKind.suspended],
  lost: [KeyMoveKind.lost],
};

/** The state that a last movement leaves a key in. */
export const keyState = ({ lastKind }: HouseKey): KeyState =>
  (Object.keys(STATES) as KeyState[]).find((state) => STATES[state].includes(lastKind)) ?? KeyState.kept;

/** Keys and badges of the house: who has which, since when, and what became of each. */
@Injectable()
export class Keys {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(KeyMoves) private readonly moves: KeyMoves,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
  ) {}

  async list({ offset, limit, search, state }: KeysPageInput): Promise<PageOf<HouseKey>> {
    const rows = await this.db.query<HouseKey & { total: number }>(
      `select *, count(*) over ()::int as total from (${KEYS}
         left join person p on p.association_id = k.association_id and p.id = k.person_id
         where ($1::text[] is null or k.last_kind = any($1))
           and not exists (select from unnest($2::text[]) word
             where k.search_text || ' ' || fold(coalesce(p.display_name, '')) not like fold(word))) found
       order by kind, length(name), name, id limit $3 offset $4`,
      [state ? STATES[state] : null, searchWords(search).map((word) => likeWord(word)), limit, offset],
    );
    return { items: rows.map((row) => Object.assign(new HouseKey(), row)), total: rows[0]?.total ?? 0 };
  }

  async get(id: string): Promise<HouseKey> {
    demand(/^[0-9a-f-]{36}$/i.test(id), 'not-found');
    const row = await this.db.row<HouseKey>(`${KEYS} where k.id = $1`, [id]);
    if (!row) throw new Refusal('not-found');
    return Object.assign(new HouseKey(), row);
  }

  /** Enters a key in the register. Refuses `contract.not-yours`, `key.name-taken`, `input.required`. */
  async enter({ kind, name, opens }: KeyInput): Promise<HouseKey> {
    authorize(keepsContracts(currentActor()));
    const { id } = await this.db.add(KeyMade, { kind, name: said(name, 'name', 40), opens: opens.trim() });
    await this.live.announce(CONTRACTS_TOPIC);
    return this.get(id);
  }

  /** Gives a key to somebody, outside any contract: a volunteer, an employee. Refuses `key.out`, `people.erased`. */
  async give(id: string, personId: string, onDay: IsoDate | null): Promise<HouseKey> {
    authorize(keepsContracts(currentActor()));
    demandStillHere(await this.people.get(personId));
    await this.demandKept(id);
    await this.moves.move(id, { kind: KeyMoveKind.given, personId, onDay });
    return this.get(id);
  }

  /** Gives a key under a contract. Refuses `key.not-insured`, `key.out`, `contract.wrong-state`. */
  async giveUnder(contractId: string, keyId: string, onDay: IsoDate | null): Promise<Contract> {
    const contract = await this.reads.locked(contractId, 'giveKey');
    const { personId, insuredUntil, startsOn } = contract;
    const insured = insuranceState(insuredUntil, startsOn, this.reads.today());
    demand(insured === 'valid' || insured === 'expiring', 'key.not-insured');
    await this.demandKept(keyId);
    await this.moves.move(keyId, { kind: KeyMoveKind.given, personId, contractId, onDay });
    return this.reads.get(contractId);
  }

  /** It is back, lost, suspended or open again. Refuses `key.wrong-state`. */
  async say(id: string, kind: Exclude<KeyMoveKind, 'given'>, reason: string, onDay: IsoDate | null) {
    authorize(keepsContracts(currentActor()));
    const { contractId } = await this.get(id);
    await this.moves.move(id, { kind, contractId, reason, onDay });
    return this.get(id);
  }

  /** Every key of a contract is back. Refuses `key.none-out`. */
  async takeBackAll(contractId: string, onDay: IsoDate | null): Promise<Contract> {
    authorize(keepsContracts(currentActor()));
    await this.reads.get(contractId);
    demand((await this.moves.returnOf(contractId, onDay)) > 0, 'key.none-out');
    return this.reads.get(contractId);
  }

  private async demandKept(id: string): Promise<void> {
    const key = await this.get(id);
    const who = key.personId ? (await this.people.byId(key.personId))?.displayName : null;
    demand(keyState(key) === KeyState.kept, 'key.out', { name: key.name, who: who ?? null }, 'keyId');
  }
}
