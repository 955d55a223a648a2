import type { AssemblyNature, Call, DecisionKind } from '../rules/kinds.js';

export type { Making } from '@etabli/platform/pdf/printed';

/** Who the association is, as the head of its papers says. */
export interface AssociationIdentity {
  name: string;
  seat: string;
  rna?: string | null;
  siret?: string | null;
}

/** What every paper of an assembly says about it. */
export interface AssemblyFacts {
  association: AssociationIdentity;
  nature: AssemblyNature;
  call: Call;
  startsAt: Date;
  timeZone: string;
  place: string;
  /** How to take part from elsewhere; null when one must come. */
  remote?: { link?: string | null; conditions?: string | null } | null;
}

export interface AgendaPoint {
  /** As the agenda numbers it: `3`, `3.1`. */
  number: string;
  title: string;
  kind: 'information' | 'vote';
  /** Which half of a mixed assembly decides it. */
  part?: DecisionKind | null;
  /** People are elected: nobody can be told to vote for or against it. */
  elects?: boolean;
  /** The draft resolution, or what the point is about. */
  text?: string | null;
}

/** A person who signs, and in what capacity: `présidente de séance`. */
export interface Signatory {
  name: string;
  capacity: string;
}
