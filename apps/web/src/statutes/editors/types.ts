import type { ClauseKey } from '@etabli/membership/rules/statutes';
import type { ClauseValue } from '../clause-words.js';

/** What the control of a clause needs. */
export interface EditorProps<Value> {
  clause: ClauseKey;
  value: Value;
  onChange: (value: ClauseValue) => void;
}
