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

/** Reads a line as it is written. The rule is loaded with the first letter; until then the line is its own title. */
export function useCapture(line: string, context: CaptureContext): Captured {
  const [rule, setRule] = useState<{ capture: Capture } | null>(null);
  const begun = line !== '';
  useEffect(() => {
    if (begun && !rule) void import('@etabli/commissions/rules/capture').then(setRule);
  }, [begun, rule]);
  return rule && begun ? rule.capture(line, context) : { ...nothing, title: line.trim() };
}
