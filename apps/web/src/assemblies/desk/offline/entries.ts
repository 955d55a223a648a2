import type { AttendanceMode, DeskEntryKind, RollEntryFragment } from '../../../gql/assemblies.js';

/** What was noted at this desk and has not reached the house yet. */
export interface KeptEntry {
  id: string;
  association: string;
  assemblyId: string;
  desk: string;
  kind: DeskEntryKind;
  personId: string;
  /** For the screen, without network too. */
  name: string;
  mode: AttendanceMode;
  holderId: string | null;
  substituteId: string | null;
  /** The photograph of a proxy, until it is handed in. */
  paper: File | null;
  fileId: string | null;
  signature: string | null;
  signedAs: string | null;
  saidAt: string;
  seenAt: string;
  /** Why the house would not take it: a person has to look. */
  refused: string | null;
}

type Line = RollEntryFragment;
type Moved = Pick<KeptEntry, 'kind' | 'personId' | 'name' | 'mode' | 'saidAt' | 'desk' | 'refused'>;

/** The roll as this desk knows it: what the house answered last, with what is kept here. Guests come after the others. */
export function withEntries<Known extends Line>(lines: readonly Known[], entries: readonly Moved[]): Line[] {
  const moves = entries.filter(({ kind, refused }) => kind !== 'proxy' && !refused);
  if (moves.length === 0) return [...lines];
  const known = new Set(lines.map(({ personId }) => personId));
  const guests = new Map(
    moves.filter(({ personId }) => !known.has(personId)).map((move) => [move.personId, guest(move)]),
  );
  return [...lines, ...guests.values()].map((line) =>
    moves
      .filter(({ personId }) => personId === line.personId || personId === line.exercisedById)
      .reduce(moved, line as Line),
  );
}

const moved = (line: Line, { kind, mode, saidAt, desk }: Moved): Line =>
  kind === 'left'
    ? { ...line, presence: null, leftAt: saidAt, desk }
    : {
        ...line,
        presence: mode,
        arrivedAt: line.presence ? line.arrivedAt : saidAt,
        leftAt: null,
        representedById: null,
        representedByName: null,
        desk,
      };

const guest = ({ personId, name, desk }: Moved): Line => ({
  ...{ personId, name, desk },
  memberNumber: null,
  listed: false,
  votes: false,
  voices: 0,
  college: null,
  voicesInHand: 0,
  presence: null,
  arrivedAt: null,
  leftAt: null,
  reasons: [],
  exercisedById: personId,
  exercisedByName: name,
  representedById: null,
  representedByName: null,
  votedInAdvance: false,
  carries: [],
});
