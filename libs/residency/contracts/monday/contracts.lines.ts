import { can } from '@etabli/access';
import { addDays, type IsoDate } from '@etabli/kernel';
import {
  linesOfFew,
  type MondayFact,
  type MondaySource,
  MondaySources,
  type OneOfMany,
} from '@etabli/membership';
import { currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type ContractState, isBinding, lastDayOf } from '../../rules/contracts.js';
import { insuranceState } from '../../rules/insurance.js';
import type { Contract } from '../contracts.entities.js';
import { ContractReads } from '../reads.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** Days ahead at which the end of a contract is told. */
const [ENDS_WITHIN, FEW] = [92, 4];

/** Keys out, and whether some are suspended, by contract. */
const KEYS = `select contract_id as id, count(*) filter (where last_kind <> 'lost')::int as out,
    count(*) filter (where last_kind = 'suspended')::int as suspended
  from key_now where contract_id is not null group by contract_id`;

/** Contracts sent that the occupant has signed and the house has not. */
const UNSIGNED = `select contract_id as id from contract_signature group by contract_id, number
  having count(*) = 1 and bool_and(party = 'occupant')`;

interface Line extends OneOfMany {
  fact: MondayFact;
}

interface Around {
  out: number;
  suspended: number;
  unsigned: boolean;
}

/** Contracts that end, insurances, keys: three statements. */
@Injectable()
export class ContractLines implements MondaySource, OnModuleInit {
  readonly name = 'contracts';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(MondaySources) private readonly sources: MondaySources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(today: IsoDate): Promise<MondayFact[]> {
    if (!can(currentActor(), 'contracts.read')) return [];
    const contracts = await this.reads.all();
    const keys = await this.db.query<{ id: string; out: number; suspended: number }>(KEYS);
    const unsigned = new Set((await this.db.query<{ id: string }>(UNSIGNED)).map(({ id }) => id));
    const byContract = new Map(keys.map((row) => [row.id, row]));
    const facts = contracts.flatMap((contract) => {
      const { out = 0, suspended = 0 } = byContract.get(contract.id) ?? {};
      return factsOf(
        contract,
        this.reads.state(contract),
        { out, suspended, unsigned: unsigned.has(contract.id) },
        today,
      );
    });
    return few(facts);
  }
}

/** What one contract asks for on a day. */
function factsOf(contract: Contract, state: ContractState, around: Around, today: IsoDate): MondayFact[] {
  const words = inViewersWords({ fr, en });
  const { id, personName: name, placeName: place } = contract;
  const lastDay = lastDayOf(contract);
  const fact = (
    what: string,
    by: IsoDate | null,
    sentence: string,
    label: string,
    page = '',
  ): MondayFact => ({
    ...{ key: `contracts.${what}.${id}.${by ?? ''}`, by, sentence },
    action: { label, to: `contrats/${id}${page}` },
  });
  const facts: MondayFact[] = [];
  if (around.unsigned)
    facts.push(fact('unsigned', null, words.unsigned({ name, place, on: today }), words.sign));
  if (lastDay && around.out > 0 && lastDay < today) {
    const sentence = words.keysOut({ name, count: around.out, on: lastDay });
    facts.push(fact('keysOut', lastDay, sentence, words.seeDeparture, '/depart'));
  }
  if (!isBinding(state)) return facts;
  if (around.suspended > 0) {
    const sentence = words.suspended({ name, count: around.suspended });
    facts.push(fact('suspended', null, sentence, words.seeContract));
  }
  if (lastDay && lastDay <= addDays(today, ENDS_WITHIN)) {
    const leaving = state === 'notice';
    const sentence = words[leaving ? 'leaves' : 'ends']({ name, place, on: lastDay });
    const label = leaving ? words.seeDeparture : words.seeContract;
    facts.push(fact(leaving ? 'leaves' : 'ends', lastDay, sentence, label, leaving ? '/depart' : ''));
  }
  return [...facts, ...insuranceFacts(contract, today, fact)];
}

type Fact = (what: string, by: IsoDate | null, sentence: string, label: string) => MondayFact;

function insuranceFacts(contract: Contract, today: IsoDate, fact: Fact): MondayFact[] {
  const words = inViewersWords({ fr, en });
  const { insuredUntil, startsOn, personName: name, placeName: place } = contract;
  const insured = insuranceState(insuredUntil, startsOn, today);
  if (insured === 'valid' || startsOn > today) return [];
  const by = insuredUntil ?? startsOn;
  const sentence = words[insured === 'expiring' ? 'expiring' : 'uninsured']({ name, place, on: by });
  return [fact('insurance', by, sentence, words.seeContract)];
}

/** The first few of each kind, and the others in one line. */
function few(facts: readonly MondayFact[]): MondayFact[] {
  const words = inViewersWords({ fr, en });
  const kindOf = ({ key }: MondayFact) => key.split('.')[1] as string;
  const kinds = [...new Set(facts.map(kindOf))];
  const rows = kinds.flatMap((kind): Line[] => {
    const same = facts.filter((fact) => kindOf(fact) === kind);
    same.sort((a, b) => (a.by ?? '').localeCompare(b.by ?? ''));
    return same.slice(0, FEW).map((fact, at) => ({ kind, fact, total: same.length, rank: at + 1 }));
  });
  return linesOfFew(
    rows,
    ({ fact }) => fact,
    ({ kind }, count) => ({
      ...{ key: `contracts.${kind}.others`, by: null, sentence: words.more({ count }) },
      action: { label: words.seeAll, to: 'contrats' },
    }),
  );
}
