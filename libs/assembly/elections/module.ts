import { addConstraints, addRefusals } from '@etabli/platform';
import { Candidacies } from './candidacies.service.js';
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
addConstraints({
  candidacy_once: 'candidacy.standing',
  candidacy_withdrawn_once: 'candidacy.withdrawn',
  election_entered_once: 'election.already-entered',
  election_is_voted: 'election.is-voted',
  election_on_phones: 'election.on-phones-only',
  candidacy_on_list: 'candidacy.on-list',
  election_counts_names: 'election.counts-names',
  election_sheet_while_open: 'vote.closed',
});

/** The tables of elections. */
export const electionEntities = [Election, Candidacy, CandidateList, ElectionRound];

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
  ElectionCounting,
  ElectionSheets,
  ElectionCountingView,
  ElectionSheetsResolver,
  ElectionsResolver,
  CandidaciesResolver,
  ElectionItemResolver,
  ElectionVoteResolver,
  ResultingBoardResolver,
];
