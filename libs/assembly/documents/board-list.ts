import { formatDate, type IsoDate } from '@etabli/kernel';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import type { OfficerStanding } from '../rules/board-list.js';
import type { AssemblyFacts, Making, Signatory } from './facts.js';
import { letterheadOf, momentOf, printed, wordsIn } from './paper.js';

export interface ListedOfficer {
  familyName: string;
  givenName: string;
  profession: string;
  address: string;
  nationality: string;
  /** `coprésidente`, or several joined. */
  office: string;
  standing: OfficerStanding;
  since: IsoDate;
  until: IsoDate | null;
}

export interface BoardListFacts {
  assembly: AssemblyFacts;
  officers: ListedOfficer[];
  /** Null for the declaration of creation, which has none. */
  deadline: IsoDate | null;
  /** Decisions that change what the prefecture knows of the association. */
  changes: string[];
  made: { at: string; on: IsoDate; by: Signatory[] };
}

/** The list of who directs, with the fields the prefecture asks for, to join to the declaration. */
export function boardListDocument(facts: BoardListFacts, making: Making): PaperDocument {
  const words = wordsIn(making.locale);
  const { assembly, officers, deadline, changes, made } = facts;
  const day = (on: IsoDate | null) => (on ? formatDate(on, making.locale) : '');
  const creation = deadline === null;
  const held = officers.filter(({ standing }) => standing !== 'outgoing');
  const left = officers.filter(({ standing }) => standing === 'outgoing');
  const row = (officer: ListedOfficer) => [
    officer.familyName,
    officer.givenName,
    officer.profession,
    officer.address,
    officer.nationality,
    officer.office,
    words.officerStanding({ standing: officer.standing }),
    `${day(officer.since)}\n${day(officer.until)}`,
  ];
  const table = (rows: ListedOfficer[]) => ({
    kind: 'table' as const,
    size: 'small' as const,
    columns: [
      { header: words.familyName, share: 3 },
      { header: words.givenName, share: 3 },
      { header: words.profession, share: 3 },
      { header: words.home, share: 5 },
      { header: words.nationality, share: 2 },
      { header: words.officeHeld, share: 3 },
      { header: words.standing, share: 2 },
      { header: words.term, share: 3 },
    ],
    rows: rows.map(row),
  });
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    orientation: 'landscape' as const,
    subtitle: words.afterAssembly({
      nature: assembly.nature,
      date: momentOf(assembly.startsAt, assembly, making.locale),
    }),
    blocks: [
      table(held),
      ...(left.length > 0 && !creation
        ? [{ kind: 'heading' as const, text: words.outgoingOfficers }, table(left)]
        : []),
      ...(changes.length > 0
        ? [
            { kind: 'heading' as const, text: words.alsoChanged },
            { kind: 'list' as const, items: changes },
          ]
        : []),
      {
        kind: 'paragraph' as const,
        text: creation ? words.declareCreation : words.declareBy({ date: day(deadline) }),
      },
      { kind: 'paragraph' as const, text: words.madeAt({ place: made.at, date: day(made.on) }) },
      { kind: 'signatures' as const, people: made.by },
    ],
  };
  return printed(words.boardList, paper, making);
}
