import { useQuery } from '@apollo/client/react';
import type { College, Statutes } from '@etabli/membership/rules/statutes';
import { CategoryCollegesDocument } from '../../gql/association.js';

/** The colleges of the statutes in force; none in most associations. */
export function useColleges(): readonly College[] {
  const { data } = useQuery(CategoryCollegesDocument);
  return (data?.statutes.inForce.document as Statutes | undefined)?.values.colleges ?? [];
}
