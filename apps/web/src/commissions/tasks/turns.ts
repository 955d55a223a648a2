/** Work that is done in the order in which it was asked for, one after the other, whatever became of what was before. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does it once all that was asked for before is done. */
  take<Done>(work: () => Promise<Done>): Promise<Done> {
    const turn = this.last.then(work, work);
    this.last = turn;
    return turn;
  }
}
