import type { CaptureContext, Captured } from '@etabli/commissions/rules/capture';
import { useEffect, useState } from 'react';

type Capture = (line: string, context: CaptureContext) => Captured;

const nothing: Omit<Captured, 'title'> = {
  commission: null,
  people: [],
  dueOn: null,
  minutes: null,
  labels: [],
  rhythm: null,
  spans: [],
  problems: [],
};

/**
 * Reads a line as it is written. The rule is loaded with the first letter; until it is `ready` the line is its own title.
 * Where the rule cannot be loaded nothing will be heard by the server either: it says so when the line is sent.
 */
export function useCapture(line: string, context: CaptureContext): { read: Captured; ready: boolean } {
  const [rule, setRule] = useState<{ capture: Capture | null } | null>(null);
  const begun = line !== '';
  useEffect(() => {
    if (begun && !rule)
      void import('@etabli/commissions/rules/capture').then(setRule, () => setRule({ capture: null }));
  }, [begun, rule]);
  const read = begun && rule?.capture ? rule.capture(line, context) : { ...nothing, title: line.trim() };
  return { read, ready: rule !== null };
}
