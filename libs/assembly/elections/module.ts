import { addConstraints, addRefusals } from '@etabli/platform';
import { Candidacies } from './candidacies.service.js';
import { CircleBooths } from './circle/booth.service.js';
import { Circle, CircleEntry } from './circle/circle.entities.js';
import { CircleResolver } from './circle/circle.resolver.js';
import { Circles } from './circle/circles.service.js';
import { en as circleEn } from './circle/messages.en.js';
import { fr as circleFr } from './circle/messages.fr.js';
import { CircleWriting } from './circle/writing.service.js';
import { CollegeElectionsResolver, ElectionCollegeResolver } from './colleges/colleges.resolver.js';
import { CollegeElections } from './colleges/colleges.service.js';
import { CollegeProclaiming } from './colleges/proclaiming.service.js';
import { ElectionCounting } from './counting.service.js';
import { Candidacy, Election, ElectionRound } from './elections.entities.js';
import {
  CandidaciesResolver,
  ElectionItemResolver,
  ElectionsResolver,
  ElectionVoteResolver,
} from './elections.resolver.js';
import { Elections } from './elections.service.js';
import { CandidateList } from './lists/lists.entities.js';
import { CandidateListsResolver, ElectionListsResolver } from './lists/lists.resolver.js';
import { CandidateLists } from './lists/lists.service.js';
import { ElectedMandates } from './mandates.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { BallotPapers } from './papers.service.js';
import { ResultingBoardResolver } from './resulting-board.resolver.js';
import { ResultingBoards } from './resulting-board.service.js';
import { Rounds } from './rounds.service.js';
import { ElectionCountingView } from './sheets/counting-view.js';
import { ElectionSheetsResolver } from './sheets/sheets.resolver.js';
import { ElectionSheets } from './sheets/sheets.service.js';
import { Standing } from './standing.service.js';
import { ElectionTerms } from './terms.service.js';

addRefusals(fr, en);
addRefusals(circleFr, circleEn);
addConstraints({
  candidacy_once: 'candidacy.standing',
  candidacy_withdrawn_once: 'candidacy.withdrawn',
  election_entered_once: 'election.already-entered',
  election_is_voted: 'election.is-voted',
  sign_off_of_college: 'election.voice-elsewhere',
  election_on_phones: 'election.on-phones-only',
  candidacy_on_list: 'candidacy.on-list',
  election_counts_names: 'election.counts-names',
  election_sheet_while_open: 'vote.closed',
  circle_entry_number: 'circle.two-at-once',
  circle_corrected_once: 'circle.corrected-already',
  circle_entry_while_open: 'vote.closed',
  circle_without_ballots: 'circle.no-ballots',
});

/** The tables of elections. */
export const electionEntities = [Election, Candidacy, CandidateList, ElectionRound, Circle, CircleEntry];

/** Elections: what is to be filled, who stands, each round from its ballot paper to its count. */
export const elections = [
  Elections,
  Standing,
  Candidacies,
  CandidateLists,
  CandidateListsResolver,
  ElectionListsResolver,
  Rounds,
  BallotPapers,
  ElectedMandates,
  ElectionTerms,
  ResultingBoards,
  Circles,
  CircleWriting,
  CircleBooths,
  CircleResolver,
  ElectionCounting,
  ElectionSheets,
  ElectionCountingView,
  ElectionSheetsResolver,
  ElectionsResolver,
  CandidaciesResolver,
  ElectionItemResolver,
  ElectionVoteResolver,
  ResultingBoardResolver,
  CollegeElections,
  CollegeProclaiming,
  CollegeElectionsResolver,
  ElectionCollegeResolver,
];
