import { Button, Menu, notify, Row } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type HouseKeysQuery,
  RestoreKeyDocument,
  ReturnKeyDocument,
  SuspendKeyDocument,
} from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { aboutKey, useContractWords } from '../words.js';
import { GiveKeyDialog } from './give-key-dialog.js';
import { LoseKeyDialog } from './lose-key-dialog.js';

type HouseKey = Pick<HouseKeysQuery['houseKeys']['items'][number], 'id' | 'kind' | 'name' | 'state'>;

/** What may become of a key from where it is; and the dialog that is asked for. */
function useKeyActions({ id, kind, name, state }: HouseKey) {
  const { words } = useContractWords();
  const [open, setOpen] = useState<'give' | 'lose' | null>(null);
  const close = () => setOpen(null);
  const options = { refetch: refreshed };
  const back = useVerb(ReturnKeyDocument, options);
  const suspend = useVerb(SuspendKeyDocument, options);
  const restore = useVerb(RestoreKeyDocument, options);
  const named = words[`named_${kind}`]({ name });
  const told = async (done: Promise<{ done: boolean }>, text: string, undo?: () => unknown) => {
    if ((await done).done) notify({ text, about: aboutKey(id), ...(undo ? { undo } : {}) });
  };
  const returned = { label: words.takeBack, onPick: () => told(back.tell({ id }), words.keyBack) };
  const lost = { label: words.lost, danger: true, onPick: () => setOpen('lose') };
  const items = {
    kept: [{ label: words.giveTo, onPick: () => setOpen('give') }],
    given: [
      returned,
      {
        label: words.suspend,
        onPick: () => told(suspend.tell({ id, reason: '' }), words.keySuspended, () => restore.tell({ id })),
      },
      lost,
    ],
    suspended: [
      { label: words.restore, onPick: () => told(restore.tell({ id }), words.keyRestored) },
      returned,
      lost,
    ],
    lost: [
      { ...returned, label: words.found },
      { label: words.foundKept, onPick: () => told(restore.tell({ id }), words.keyFound) },
    ],
  }[state];
  const dialog = (
    <>
      {open === 'give' ? <GiveKeyDialog id={id} named={named} onClose={close} /> : null}
      {open === 'lose' ? (
        <LoseKeyDialog id={id} named={named} suspended={state === 'suspended'} onClose={close} />
      ) : null}
    </>
  );
  return { named, items, dialog, busy: back.busy || suspend.busy || restore.busy };
}

/** In a list: behind one button. */
export function KeyMenu({ houseKey }: { houseKey: HouseKey }) {
  const { words } = useContractWords();
  const { named, items, dialog } = useKeyActions(houseKey);
  return (
    <>
      <Menu compact label={words.actionsOn({ name: named })} items={items} />
      {dialog}
    </>
  );
}

/** On its own page: what is done most is in sight, the rest behind it. */
export function KeyActions({ houseKey }: { houseKey: HouseKey }) {
  const { words } = useContractWords();
  const { named, items, dialog, busy } = useKeyActions(houseKey);
  const [first, ...others] = items;
  return (
    <Row>
      {first ? (
        <Button weight="main" busy={busy} onClick={() => void first.onPick()}>
          {first.label}
        </Button>
      ) : null}
      {others.length > 0 ? <Menu compact label={words.actionsOn({ name: named })} items={others} /> : null}
      {dialog}
    </Row>
  );
}
