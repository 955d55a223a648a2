import type { MandateRole } from '@etabli/access';
import type { AgendaItem } from '../agenda/agenda.entities.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import type { PutAmendment } from '../debate/amendments.service.js';
import type { Chairing } from '../debate/chairing.types.js';
import type { AssemblyFacts } from '../documents/facts.js';
import type { ElectedAnswer } from '../elections/answers.js';
import type { Named } from '../roll/names.js';
import type { Situation } from '../roll/situation.js';
import type { NoticeGrade } from '../rules/notice.js';
import type { Incident } from '../sitting/sitting.entities.js';
import type { Vote } from '../votes/votes.entities.js';

/** Everything recorded of an assembly that its papers are made from. */
export interface RecordedSitting {
  assembly: Assembly;
  paper: AssemblyFacts;
  situation: Situation;
  names: Map<string, Named>;
  /** Category of each member on the day. */
  categories: Map<string, string>;
  /** The board office each person held on the day. */
  offices: Map<string, MandateRole>;
  items: AgendaItem[];
  votes: Vote[];
  /** What those elected answered, each once, in the order of their answers. */
  elected: ElectedAnswer[];
  /** Of all items, each with its votes. */
  amendments: PutAmendment[];
  /** Who was given the floor, by item. */
  speakers: Map<string, string[]>;
  /** Who took the chair, from the opening on. */
  chairings: Chairing[];
  /** When the sitting came to each item the first time. */
  calls: Map<string, Date>;
  incidents: Incident[];
  /** Ids of the proxies handed in on paper. */
  paperProxies: Set<string>;
  channels: ('email' | 'post' | 'hand')[];
  /** What those who signed on the screen of a desk drew or typed. */
  signatures: Map<string, { strokes: string } | { as: string }>;
  notice: NoticeGrade;
  /** Names of the documents joined to the convocation. */
  documents: string[];
}
