/** Something to say about one line. An error leaves the value (or, without a name, the line) out; a warning does not. */
export interface Problem {
  /** Line of the file, as an editor shows it; 0 when it concerns the whole file. */
  line: number;
  /** Heading of the column, when one is at fault. */
  column?: string;
  /** `import.*`, worded in the import catalogue. */
  code: string;
  level: 'error' | 'warning';
  /** What the sentence needs; `value` is what the file says. */
  details: Record<string, string | number>;
}
