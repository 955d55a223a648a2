import { skipToken, useQuery } from '@apollo/client/react';
import type { IsoDate } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { StatutesOnDocument } from '../../gql/assemblies.js';

/** The statutes in force on a day; null while they come, or when no day is given. */
export function useStatutes(on: IsoDate | null): Statutes | null {
  const { data, previousData } = useQuery(StatutesOnDocument, on ? { variables: { on } } : skipToken);
  return ((data ?? previousData)?.statutes.inForce.document as Statutes | undefined) ?? null;
}
