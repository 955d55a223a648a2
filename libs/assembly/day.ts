import { addConstraints, addRefusals } from '@etabli/platform';
import { AdvanceResolver } from './advance/advance.resolver.js';
import { AdvanceVotes } from './advance/advance.service.js';
import { en as advanceEn } from './advance/messages.en.js';
import { fr as advanceFr } from './advance/messages.fr.js';
import { ForgottenMovesResolver } from './afterwards/moves.resolver.js';
import { ForgottenMoves } from './afterwards/moves.service.js';
import { BoardResolver } from './board/board.resolver.js';
import { Board } from './board/board.service.js';
import { BoardSource } from './board/board.source.js';
import { Declaration } from './board/board.types.js';
import { Officers } from './board/officers.service.js';
import { ContestationResolver } from './contestation/contestation.resolver.js';
import { Contestations } from './contestation/contestation.service.js';
import { ElectionFacts } from './contestation/elections.source.js';
import { ContestationSource } from './contestation/facts.service.js';
import { debate, debateEntities } from './debate/debate.js';
import {
  DecisionsResolver,
  FollowedItemResolver,
  FollowedTaskResolver,
} from './decisions/decisions.resolver.js';
import { Decisions } from './decisions/decisions.service.js';
import { FollowUp } from './decisions/decisions.types.js';
import { Following } from './decisions/following.service.js';
import { AssemblyDecisions } from './decisions/log-source.js';
import { MyDeskCodeResolver, RollCodesResolver } from './desk/codes.resolver.js';
import { DeskEntry } from './desk/entries.entities.js';
import { DeskEntriesResolver } from './desk/entries.resolver.js';
import { DeskEntries } from './desk/entries.service.js';
import { DeskMerging } from './desk/merging.service.js';
import { electionEntities, elections } from './elections/module.js';
import { Instructions } from './instructions/instructions.service.js';
import { LiveResolver } from './live/live.resolver.js';
import { LiveRooms } from './live/live-rooms.service.js';
import { Pulse } from './live/pulse.js';
import { WrittenMinutes } from './minutes/minutes.entities.js';
import { MinutesResolver } from './minutes/minutes.resolver.js';
import { MinutesBooks } from './minutes/minutes.service.js';
import { MadePaper } from './minutes/papers.entities.js';
import { SittingPapers } from './minutes/papers.service.js';
import { Records } from './minutes/records.service.js';
import { WritersResolver } from './minutes/writers/writers.resolver.js';
import { Writers } from './minutes/writers/writers.service.js';
import { AssemblyLines } from './monday/assembly.lines.js';
import { AssemblySource } from './privacy/assembly.source.js';
import { MinutesNotice } from './publication/publication.entities.js';
import { PublicationResolver } from './publication/publication.resolver.js';
import { MinutesPublication } from './publication/publication.service.js';
import { AssemblyQuestions } from './questions/assembly.questions.js';
import { RegisterEntry } from './register/register.entities.js';
import { FiledResolver, RegisterResolver } from './register/register.resolver.js';
import { Register } from './register/register.service.js';
import { RemoteLinks } from './remote/links.service.js';
import { en as remoteEn } from './remote/messages.en.js';
import { fr as remoteFr } from './remote/messages.fr.js';
import { RemoteResolver } from './remote/remote.resolver.js';
import { RemotePresences } from './remote/remote.service.js';
import { ResultDecisionResolver } from './results/results.resolver.js';
import { ResultDecisions } from './results/results.service.js';
import { Desk } from './roll/desk.service.js';
import { Holders } from './roll/holders.service.js';
import { GivenProxy } from './roll/proxies.entities.js';
import { Proxies } from './roll/proxies.service.js';
import { DeskResolver, ProxiesResolver } from './roll/roll.resolver.js';
import { Situations } from './roll/situations.service.js';
import { AssemblyFinds } from './search/assembly.finds.js';
import { Afterwards } from './sitting/afterwards.service.js';
import { Closing } from './sitting/closing.service.js';
import { Conduct } from './sitting/conduct.service.js';
import { en } from './sitting/messages.en.js';
import { fr } from './sitting/messages.fr.js';
import { Incident } from './sitting/sitting.entities.js';
import { SittingItemResolver, SittingResolver } from './sitting/sitting.resolver.js';
import { Sittings } from './sitting/sittings.service.js';
import { Ballots } from './votes/ballots.service.js';
import { Boxes } from './votes/box/boxes.js';
import { NamedBox } from './votes/box/named-box.js';
import { SecretBox } from './votes/box/secret-box.js';
import { Counting } from './votes/counting.service.js';
import { CountingView } from './votes/counts/counting-view.js';
import { CountsResolver } from './votes/counts/counts.resolver.js';
import { Papers } from './votes/counts/papers.service.js';
import { CountingProgress } from './votes/counts/progress.service.js';
import { CountSheets } from './votes/counts/sheets.service.js';
import { SecrecyResolver } from './votes/secrecy/secrecy.resolver.js';
import { Secrecy } from './votes/secrecy/secrecy.service.js';
import { Vote } from './votes/votes.entities.js';
import { ItemVotesResolver, VotesResolver } from './votes/votes.resolver.js';
import { Votes } from './votes/votes.service.js';

addRefusals(fr, en);
addRefusals(advanceFr, advanceEn);
addRefusals(remoteFr, remoteEn);
addConstraints({
  vote_one_open: 'vote.one-at-a-time',
  vote_one_result: 'vote.already-decided',
  ballot_once: 'ballot.already-cast',
  ballot_while_open: 'vote.closed',
  proxy_instruction_pkey: 'proxy.instructed-already',
  advance_once: 'advance.already-sent',
  advance_before_opening: 'advance.too-late',
  assembly_filed: 'register.filed',
  board_declaration_once: 'board.already-declared',
  decision_follow_up_ends_once: 'decision.ended',
});

/** The tables of the day and after. */
export const dayEntities = [
  GivenProxy,
  DeskEntry,
  Vote,
  Incident,
  WrittenMinutes,
  MadePaper,
  RegisterEntry,
  MinutesNotice,
  Declaration,
  FollowUp,
  ...debateEntities,
  ...electionEntities,
];

/** The day itself and after: roll, votes, room, minutes, register. */
export const day = [
  AssemblyDecisions,
  AssemblyFinds,
  AssemblyLines,
  AssemblyQuestions,
  AssemblySource,
  Sittings,
  Conduct,
  Closing,
  Afterwards,
  ForgottenMoves,
  ForgottenMovesResolver,
  SittingResolver,
  SittingItemResolver,
  Situations,
  Instructions,
  RemoteLinks,
  RemotePresences,
  RemoteResolver,
  Desk,
  Proxies,
  Holders,
  DeskResolver,
  ProxiesResolver,
  NamedBox,
  SecretBox,
  Boxes,
  CountSheets,
  CountingProgress,
  CountingView,
  Papers,
  CountsResolver,
  Secrecy,
  SecrecyResolver,
  DeskMerging,
  DeskEntries,
  DeskEntriesResolver,
  RollCodesResolver,
  MyDeskCodeResolver,
  AdvanceVotes,
  AdvanceResolver,
  Counting,
  Votes,
  Ballots,
  VotesResolver,
  ItemVotesResolver,
  ...debate,
  ...elections,
  Pulse,
  LiveRooms,
  LiveResolver,
  Records,
  MinutesBooks,
  SittingPapers,
  MinutesResolver,
  Writers,
  WritersResolver,
  Register,
  RegisterResolver,
  MinutesPublication,
  PublicationResolver,
  FiledResolver,
  ContestationSource,
  ElectionFacts,
  Contestations,
  ContestationResolver,
  BoardSource,
  Officers,
  Board,
  BoardResolver,
  Decisions,
  Following,
  DecisionsResolver,
  FollowedItemResolver,
  FollowedTaskResolver,
  ResultDecisions,
  ResultDecisionResolver,
];
