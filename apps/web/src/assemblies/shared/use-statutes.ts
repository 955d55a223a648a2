import { skipToken, useQuery } from '@apollo/client/react';
import { heldUnder } from '@etabli/assembly/rules/founding';
import type { IsoDate } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { type AssemblyNature, StatutesOnDocument } from '../../gql/assemblies.js';

/** What an assembly of a day is held under: the statutes in force then, or what founders agree on; null while they come, or without a day. */
export function useStatutes(on: IsoDate | null, nature: AssemblyNature): Statutes | null {
  const { data, previousData } = useQuery(StatutesOnDocument, on ? { variables: { on } } : skipToken);
  const document = (data ?? previousData)?.statutes.inForce.document as Statutes | undefined;
  return document ? heldUnder(nature, document) : null;
}
