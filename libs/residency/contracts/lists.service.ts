import { searchable } from '@etabli/kernel';
import { currentActor, Page, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ObjectType } from '@nestjs/graphql';
import { lastDayOf } from '../rules/contracts.js';
import { Contract } from './contracts.entities.js';
import type { ContractsPageInput } from './contracts.inputs.js';
import { ContractReads } from './reads.service.js';

@ObjectType()
export class ContractPage extends Page(Contract) {}

const keys: Record<string, (contract: Contract) => string> = {
  person: ({ personName }) => searchable(personName),
  place: ({ placeName }) => searchable(placeName),
  start: ({ startsOn }) => startsOn,
  end: (contract) => lastDayOf(contract) ?? '9999',
};

/** Contracts by name, or as one asks for them: a house has as many as it has places, so they are read at once. */
@Injectable()
export class ContractLists {
  constructor(@Inject(ContractReads) private readonly reads: ContractReads) {}

  async page({
    offset,
    limit,
    search,
    sort,
    state,
    personId,
  }: ContractsPageInput): Promise<PageOf<Contract>> {
    const words = searchable(search ?? '')
      .split(' ')
      .filter(Boolean);
    const all = (await this.reads.all(personId ?? null)).filter((contract) => {
      const text = searchable(`${contract.personName} ${contract.placeName}`);
      return (!state || this.reads.state(contract) === state) && words.every((word) => text.includes(word));
    });
    const key = keys[(sort ?? '').replace(/^-/, '')];
    const turn = sort?.startsWith('-') ? -1 : 1;
    if (key) all.sort((a, b) => turn * key(a).localeCompare(key(b)) || a.id.localeCompare(b.id));
    return { items: all.slice(offset, offset + limit), total: all.length };
  }

  /** Those of the viewer that were sent, the latest first. */
  async mine(): Promise<Contract[]> {
    const { personId } = currentActor();
    if (!personId) return [];
    const mine = await this.reads.all(personId);
    return mine
      .filter((contract) => !['draft', 'abandoned'].includes(this.reads.state(contract)))
      .sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  }
}
