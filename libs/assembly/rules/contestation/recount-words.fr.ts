import { formatNumber, plural } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import type { Recount } from './recount.js';
import type { RecountedRound, SeatStrength } from './rounds.js';

const n = (value: number): string => formatNumber(value, 'fr');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'fr');
const all = (names: string[]): string => new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(names);

/** What a seat hangs on, when it does not stand. */
const hanging: Record<NonNullable<SeatStrength['hangsOn']>, string> = {
  voices: 'Les voix discutées pourraient donner ce siège à quelqu’un d’autre.',
  holder: 'Ce siège peut être contesté, quel qu’ait été le vote.',
  'round-before': 'Les voix discutées auraient pu changer le tour d’avant.',
  quorum: 'Sans les voix discutées, le quorum ne tiendrait plus.',
};

const outcomeOf = (recount: RecountedRound, fallen: string[]): string => {
  if (recount.quorumLost) return 'le quorum ne tiendrait plus';
  if (fallen.length === 1) return `le siège ${ofName(all(fallen))} pourrait changer`;
  if (fallen.length > 1) return `les sièges ${ofName(all(fallen))} pourraient changer`;
  if (!recount.leadsOn) return 'la suite de l’élection aurait pu être une autre';
  return recount.vacant ? 'les sièges tiennent' : 'un siège resté vide aurait pu être pourvu';
};

const voted = ({ counts }: Recount): string => `${n(counts.for)} pour, ${n(counts.against)} contre`;

/** What recounts say, in French. */
export const fr = {
  /** What becomes of one decision without the voices that are disputed. */
  recount: ({
    position,
    amendment,
    recount,
    decides,
  }: {
    position: number;
    amendment: number | null;
    recount: Recount;
    /** Does the text voted afterwards hang on it? */
    decides: boolean;
  }): string => {
    const changes = [
      recount.removed > 0 && `${many(recount.removed, 'voix', 'voix')} en moins du côté qui l’emporte`,
      recount.added > 0 && `${many(recount.added, 'voix', 'voix')} de plus de l’autre côté`,
    ].filter((part): part is string => part !== false);
    const place = amendment === null ? `Point ${position}` : `Point ${position}, amendement ${amendment}`;
    const then = `${place}, avec ${all(changes)} : ${voted(recount)}.`;
    if (recount.survives) return `${then} Le résultat tient.`;
    const result =
      recount.verdict === 'no-quorum' ? 'Le quorum ne tiendrait plus.' : 'Le résultat serait autre.';
    return [then, result, decides && 'La résolution votée ensuite en dépend.'].filter(Boolean).join(' ');
  },
  /** What becomes of a round of an election. */
  round: ({
    position,
    round,
    recount,
    fallen,
  }: {
    position: number;
    round: number;
    recount: RecountedRound;
    /** Names of those whose seat does not stand. */
    fallen: string[];
  }): string => {
    const place = round === 1 ? `Point ${position}` : `Point ${position}, vote n° ${round}`;
    const given = recount.removed + recount.added;
    const moved = given > 0 ? `, avec ${many(given, 'voix donnée', 'voix données')} à qui suit` : '';
    return `${place}${moved} : ${outcomeOf(recount, fallen)}.`;
  },
  /** Why a seat stands, or what it hangs on. */
  seat: ({ hangsOn, margin }: Pick<SeatStrength, 'hangsOn' | 'margin'>): string => {
    if (hangsOn) return hanging[hangsOn];
    if (margin === null) return 'Aucun changement de voix ne l’aurait donné à quelqu’un d’autre.';
    return margin === 1
      ? 'Une seule voix placée ailleurs aurait pu changer ce siège.'
      : `Sûr tant que moins de ${many(margin, 'voix va', 'voix vont')} ailleurs.`;
  },
  vacant: ({ seats, stand }: { seats: number; stand: boolean }): string =>
    `${many(seats, 'siège reste vide', 'sièges restent vides')}${stand ? '' : ' : les voix discutées auraient pu en décider autrement'}.`,
  hangsOn: ({ amendments }: { amendments: number[] }): string =>
    amendments.length === 1
      ? `Son texte dépend de l’amendement ${amendments[0]}, que les voix discutées pourraient changer.`
      : `Son texte dépend des amendements ${all(amendments.map(String))}, que les voix discutées pourraient changer.`,
  margin: ({ margin, atLeast }: { margin: number | null; atLeast: boolean }): string => {
    if (margin === null) return 'Aucun changement de voix n’aurait donné un autre résultat.';
    return atLeast
      ? `Pour un autre résultat, il aurait fallu qu’au moins ${many(margin, 'voix change', 'voix changent')} de côté, selon leur collège.`
      : `Pour un autre résultat, il aurait fallu que ${many(margin, 'voix change', 'voix changent')} de côté.`;
  },
};
