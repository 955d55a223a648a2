/** SQL that says whether a line has told this (`'payment ' || p.id`), by a match that stands. */
export const told = (thing: string): string => `exists (select from bank_match_part bp join bank_match bm
  on bm.association_id = bp.association_id and bm.id = bp.match_id and bm.undone_at is null
  where bp.association_id = current_association() and bp.thing = ${thing})`;
