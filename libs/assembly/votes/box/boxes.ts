import { Inject, Injectable } from '@nestjs/common';
import { VoteMethod } from '../votes.entities.js';
import type { BallotBox } from './box.js';
import { NamedBox } from './named-box.js';
import { SecretBox } from './secret-box.js';

/** The box of each kind of ballot. */
@Injectable()
export class Boxes {
  constructor(
    @Inject(NamedBox) private readonly named: NamedBox,
    @Inject(SecretBox) private readonly secret: SecretBox,
  ) {}

  /** The box that a vote held this way puts its ballots in; null for hands and words, which leave none. */
  of(method: VoteMethod): BallotBox | null {
    switch (method) {
      case VoteMethod.hands:
      case VoteMethod.circle:
        return null;
      case VoteMethod.named:
        return this.named;
      case VoteMethod.secret:
        return this.secret;
    }
  }
}
