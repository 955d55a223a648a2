import { authorize } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { unknownPlaceholders } from '../../rules/clauses.js';
import { contractKinds } from '../../rules/contracts.js';
import { ContractKindEnum } from '../contracts.kinds.js';
import { keepsContracts } from '../contracts.policy.js';
import { CONTRACTS_TOPIC } from '../contracts.topic.js';
import { defaultTemplates, placeholders } from './defaults.js';
import { ContractTemplate, type ContractTemplateInput } from './templates.entities.js';

/** The texts that contracts are made from: the house words them, each wording is kept. */
@Injectable()
export class ContractTemplates {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** One a kind: the last wording of the house, or the one it begins with. */
  async all(): Promise<ContractTemplate[]> {
    const rows = await this.db.query<ContractTemplate>(
      `select distinct on (kind) id, kind, number, title, clauses from contract_template order by kind, number desc`,
    );
    return contractKinds.map((kind) => {
      const worded = rows.find((row) => row.kind === kind);
      const begun = { id: kind, kind: ContractKindEnum[kind], number: 0, ...defaultTemplates[kind] };
      return Object.assign(new ContractTemplate(), worded ?? begun);
    });
  }

  async of(kind: ContractKindEnum): Promise<ContractTemplate> {
    return (await this.all()).find((one) => one.kind === kind) as ContractTemplate;
  }

  /** Words a kind of contract anew. Refuses `contract.not-yours`, `contract.unknown-placeholder`, `input.required`. */
  async word({ kind, title, clauses }: ContractTemplateInput): Promise<ContractTemplate> {
    authorize(keepsContracts(currentActor()));
    const unknown = unknownPlaceholders(clauses, placeholders);
    demand(
      unknown.length === 0,
      'contract.unknown-placeholder',
      { names: unknown, known: [...placeholders] },
      'clauses',
    );
    const { number } = await this.of(kind);
    const written = clauses.map((clause) => ({ title: clause.title.trim(), text: clause.text.trim() }));
    const template = {
      id: newId(),
      kind,
      number: number + 1,
      title: said(title, 'title', 200),
      clauses: written,
    };
    await this.db.insert(ContractTemplate, [template]);
    await this.live.announce(CONTRACTS_TOPIC);
    return Object.assign(new ContractTemplate(), template);
  }
}
