import { oldestFirst, type TransferComment, type TransferOptions } from './board.js';
import { isoInstant } from './dates.js';
import type { People } from './people.js';
import type { Piece } from './piece.js';
import type { Remainder } from './remainder.js';

/** What every reader fills while it reads, and what it needs to know. */
export interface ReadingContext {
  people: People;
  left: Remainder;
  options: TransferOptions;
}

/** Comments as most tools write them: `userId`, `createdAt` and `text`. */
export const commentsOf = (comments: readonly Piece[], people: People): TransferComment[] =>
  oldestFirst(
    comments.map((comment) => ({
      author: people.refer(comment.text('userId')),
      writtenAt: isoInstant(comment.text('createdAt')),
      text: comment.text('text'),
    })),
  );
