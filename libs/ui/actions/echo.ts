/** A press on a button: when and where, on what words, and how. */
export interface Press {
  /** Milliseconds, of the page’s clock. */
  at: number;
  x: number;
  y: number;
  label: string;
  /** The second press of a double click, as the browser counts them. */
  repeated: boolean;
  /** A finger: browsers do not count its presses. */
  touch: boolean;
}

const ECHO_MS = 400;
const ECHO_PX = 24;

/**
 * Whether a press is the second half of a double press that found another button under the finger: the first put it
 * there, and nobody has read it yet. « Présent·e » pressed twice would say « Départ », « Ouvrir le vote » would close it.
 */
export const isEcho = (last: Press | null, press: Press): boolean =>
  last !== null &&
  (press.repeated || press.touch) &&
  press.at - last.at < ECHO_MS &&
  Math.hypot(press.x - last.x, press.y - last.y) < ECHO_PX &&
  press.label !== last.label;
