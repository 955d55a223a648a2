import { searchable } from '@etabli/kernel';

const HEADING =
  /^(\d+ )*((les )?(questions?|points?|sujets?) divers(es)?|divers|any other business|a ?o ?b|miscellaneous)\b/;

/**
 * Is this the heading under which anything may be said and nothing decided? It is known by its title, whoever wrote it: that
 * is what a judge reads.
 */
export const isOtherBusiness = (title: string): boolean => HEADING.test(searchable(title));
