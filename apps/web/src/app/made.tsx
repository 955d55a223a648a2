import { Button } from '@etabli/ui';
import { useState } from 'react';

interface MadeProps {
  make: string;
  open: string;
  busy: boolean;
  run: () => Promise<{ done: true; result: { href: string } } | { done: false }>;
}

/** A button that makes a file, then a link to it. */
export function Made({ make, open, busy, run }: MadeProps) {
  const [href, setHref] = useState<string | null>(null);
  const press = async () => {
    const said = await run();
    if (said.done) setHref(said.result.href);
  };
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      {open}
    </a>
  ) : (
    <Button busy={busy} onClick={press}>
      {make}
    </Button>
  );
}
