import { type Actor, all, can, refuse, type Verdict } from '@etabli/access';
import { isOfBureau, type SittingRecord } from '../sitting/sitting.policy.js';

interface PaperCase extends SittingRecord {
  closedAt: Date | null;
}

/** Sheets that the desk keeps. */
const ofTheDay: readonly string[] = ['attendance', 'proxies'];

/** May this paper be made now, by whom: sheets from the convocation on, at the desk; the rest once the sitting is closed. */
export function mayMake(actor: Actor, assembly: PaperCase, kind: string): Verdict {
  const writes = isOfBureau(actor, assembly) || can(actor, 'minutes.write');
  if (ofTheDay.includes(kind)) {
    return all(
      writes || can(actor, 'assembly.desk') || refuse('minutes.not-yet-yours'),
      !['draft', 'cancelled'].includes(assembly.state) || refuse('sitting.no-roll-yet'),
    );
  }
  return all(
    writes || refuse('minutes.not-yet-yours'),
    assembly.closedAt !== null || refuse('minutes.not-time-to-print'),
  );
}
