import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';
import { type ContractState, isBinding } from '../rules/contracts.js';

/** What the rules look at in a contract. */
export interface ContractRecord {
  state: ContractState;
  personId: string;
  /** Who has signed what waits for signatures: the draft that was sent, or the last amendment. */
  signedBy: readonly string[];
  /** An amendment waits for signatures. */
  amendmentOpen: boolean;
  indexed: boolean;
}

/** Who looks after contracts. */
export const keepsContracts = (actor: Actor): Verdict =>
  can(actor, 'contracts.write') ? holds(actor, 'contracts.write') : refuse('contract.not-yours');

const isTheirs = (actor: Actor, { personId }: ContractRecord): boolean => actor.personId === personId;

const inState = (record: ContractRecord, ...states: ContractState[]): Verdict =>
  states.includes(record.state) || refuse('contract.wrong-state', { state: record.state });

const binding = (record: ContractRecord): Verdict =>
  isBinding(record.state) || refuse('contract.wrong-state', { state: record.state });

const unsigned = ({ signedBy }: ContractRecord, party: string): Verdict =>
  !signedBy.includes(party) || refuse('contract.signed-already');

const toSign = (record: ContractRecord): Verdict =>
  record.state === 'sent' ||
  (isBinding(record.state) && record.amendmentOpen) ||
  refuse('contract.nothing-to-sign');

export const contractPolicy = {
  /** Its occupant sees it once it was sent. */
  see: (actor, record) =>
    (isTheirs(actor, record) && record.state !== 'draft') ||
    (can(actor, 'contracts.read') ? holds(actor, 'contracts.read') : refuse('not-found')),
  revise: (actor, record) => all(keepsContracts(actor), inState(record, 'draft')),
  send: (actor, record) => all(keepsContracts(actor), inState(record, 'draft')),
  recall: (actor, record) =>
    all(
      keepsContracts(actor),
      inState(record, 'sent'),
      record.signedBy.length === 0 || refuse('contract.half-signed'),
    ),
  abandon: (actor, record) => all(keepsContracts(actor), inState(record, 'draft', 'sent')),
  signForHouse: (actor, record) => all(keepsContracts(actor), toSign(record), unsigned(record, 'house')),
  /** On their own screen, or on the one somebody of the house holds out to them. */
  signForOccupant: (actor, record) =>
    all(isTheirs(actor, record) || keepsContracts(actor), toSign(record), unsigned(record, 'occupant')),
  uploadSigned: (actor, record) =>
    all(
      keepsContracts(actor),
      toSign(record),
      record.signedBy.length === 0 || refuse('contract.half-signed'),
    ),
  amend: (actor, record) => all(keepsContracts(actor), inState(record, 'signed', 'in_force')),
  applyIndex: (actor, record) =>
    all(
      keepsContracts(actor),
      inState(record, 'in_force'),
      record.indexed || refuse('contract.no-index'),
      !record.amendmentOpen || refuse('contract.amendment-open'),
    ),
  giveNotice: (actor, record) =>
    all(isTheirs(actor, record) || keepsContracts(actor), inState(record, 'signed', 'in_force')),
  withdrawNotice: (actor, record) => all(keepsContracts(actor), inState(record, 'notice')),
  insure: (actor, record) => all(isTheirs(actor, record) || keepsContracts(actor), binding(record)),
  inspect: (actor, record) =>
    all(keepsContracts(actor), inState(record, 'signed', 'in_force', 'notice', 'ended')),
  moveDeposit: (actor, record) =>
    all(keepsContracts(actor), inState(record, 'signed', 'in_force', 'notice', 'ended')),
  giveKey: (actor, record) => all(keepsContracts(actor), binding(record)),
} satisfies Policy<ContractRecord>;
