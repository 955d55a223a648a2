/** Sends one thing after the other: the next leaves once the one before is answered, or lost. */
export function inTurn<Said>(send: (said: Said) => Promise<unknown>): (said: Said) => void {
  let before: Promise<unknown> = Promise.resolve();
  return (said) => {
    before = before.then(() => send(said)).catch(() => undefined);
  };
}
