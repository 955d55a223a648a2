import { Button } from '@etabli/ui';
import { type ReactNode, useState } from 'react';

interface Props {
  make: ReactNode;
  open: ReactNode;
  busy: boolean;
  run: () => Promise<{ done: true; result: { href: string } } | { done: false }>;
  /** Kept on the machine instead of opened beside. */
  save?: boolean;
  weight?: 'main' | 'plain' | 'quiet';
}

/** A button that makes a file, then a link to it. */
export function MadeFile({ make, open, busy, run, save = false, weight = 'plain' }: Props) {
  const [href, setHref] = useState<string | null>(null);
  const press = async () => {
    const said = await run();
    if (said.done) setHref(said.result.href);
  };
  if (href === null) {
    return (
      <Button weight={weight} busy={busy} onClick={press}>
        {make}
      </Button>
    );
  }
  return save ? (
    <a href={`${href}&download`}>{open}</a>
  ) : (
    <a href={href} target="_blank" rel="noreferrer">
      {open}
    </a>
  );
}
