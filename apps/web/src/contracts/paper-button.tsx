import { Button, notify, type Weight } from '@etabli/ui';
import { useState } from 'react';
import { useContractWords } from './words.js';

interface Made {
  done: boolean;
  result?: { href: string; name: string };
}

interface Props {
  label: string;
  weight?: Weight;
  make: () => Promise<Made>;
}

/** Makes a paper, then leads to it: browsers open nothing by themselves. */
export function PaperButton({ label, weight = 'quiet', make }: Props) {
  const { words } = useContractWords();
  const [made, setMade] = useState<{ href: string; name: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    const said = await make();
    setBusy(false);
    if (!said.done || !said.result) return;
    setMade(said.result);
    notify({ text: words.paperReady });
  };
  if (made) {
    return (
      <a href={made.href} target="_blank" rel="noreferrer">
        {words.openPaper({ name: made.name })}
      </a>
    );
  }
  return (
    <Button weight={weight} busy={busy} onClick={press}>
      {label}
    </Button>
  );
}
