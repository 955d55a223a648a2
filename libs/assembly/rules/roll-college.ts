import type { Elector } from './electorate.js';
import type { Headcount, Roll, RollHolder } from './roll.js';

/** Whose college is looked up on a roll. */
export type Collegian = Pick<Elector, 'memberId' | 'voices' | 'collegeId'>;

/**
 * The roll as one college sees it (statutes: board.college_seats): of everybody there, represented or heard in advance, only
 * its electors count. A proxy goes with whoever gave it: carried by somebody of another college it still counts here, and
 * carried by somebody of this college for somebody of another it does not. Proxies were judged over everybody before. Figures
 * are electors and voices; a roll already narrowed to that college stays as it is.
 */
export function rollOfCollege(roll: Roll, electors: readonly Collegian[], collegeId: string): Roll {
  const own = new Map(
    electors.filter((one) => one.collegeId === collegeId).map(({ memberId, voices }) => [memberId, voices]),
  );
  const holders = roll.holders.map((holder) => narrowed(holder, own)).filter(({ voices }) => voices > 0);
  const inMode = (asked: RollHolder['mode']) =>
    headcount(holders.filter((one) => one.mode === asked && one.own > 0).map((one) => one.own));
  const [present, remote] = [inMode('present'), inMode('remote')];
  const represented = headcount(holders.flatMap(({ mandates }) => mandates.map(({ voices }) => voices)));
  const early = roll.early.filter((id) => own.has(id));
  return {
    ...roll,
    registered: headcount([...own.values()]),
    ...{ present, remote, represented, early, holders },
    advance: headcount(early.map((id) => own.get(id) ?? 0)),
    inRoom: headcount(
      holders.flatMap((one) => [
        ...(one.own > 0 ? [one.own] : []),
        ...one.mandates.map(({ voices }) => voices),
      ]),
    ),
  };
}

function narrowed(holder: RollHolder, college: ReadonlyMap<string, number>): RollHolder {
  const own = college.has(holder.memberId) ? holder.own : 0;
  const mandates = holder.mandates.filter(({ giverId }) => college.has(giverId));
  return { ...holder, own, mandates, voices: own + mandates.reduce((sum, { voices }) => sum + voices, 0) };
}

const headcount = (voices: readonly number[]): Headcount => ({
  electors: voices.length,
  voices: voices.reduce((sum, each) => sum + each, 0),
});
