import { abilities, type Verdict } from '../../app/abilities.js';

interface Item {
  election: { elected: readonly unknown[]; viewerCan: readonly Verdict[] } | null;
}

/** The elections whose mandates wait to be entered: the list of those who direct does not know of them yet. */
export const unenteredOf = <Elects extends Item>(agenda: readonly Elects[]): Elects[] =>
  agenda.filter(
    ({ election }) => election && election.elected.length > 0 && abilities(election.viewerCan).can('enter'),
  );
