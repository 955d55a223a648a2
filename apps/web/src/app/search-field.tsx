import { TextField } from '@etabli/ui';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';

const PAUSE_MS = 250;

interface Props {
  label: string;
  hint?: string;
  /** What is looked for, as the address says it. */
  value: string;
  onSearch: (words: string) => void;
}

/** Types at the speed of the hand, asks at the speed of the server: the address follows when the typing pauses. */
export function SearchField({ label, hint, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const leaving = useNavigation().state !== 'idle';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the typing pauses, not when the page renders
  useEffect(() => {
    if (typed === value || leaving) return;
    const timer = setTimeout(() => onSearch(typed.trimStart()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, leaving]);
  return <TextField required type="search" label={label} hint={hint} value={typed} onChange={setTyped} />;
}
