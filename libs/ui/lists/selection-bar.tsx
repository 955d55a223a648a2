import type { ReactNode } from 'react';
import { Button } from '../actions/button.js';
import { useOwnMessages } from '../words/words.js';
import style from './data-list.module.css';
import type { Selection } from './types.js';

/** What can be done with the selected rows; shown only when there are some. */
export function SelectionBar({ selection, children }: { selection: Selection; children: ReactNode }) {
  const words = useOwnMessages();
  if (selection.keys.size === 0) return null;
  return (
    <div className={style.selection} data-noprint>
      <strong role="status">{words.selected({ count: selection.keys.size })}</strong>
      {children}
      <Button weight="quiet" onClick={() => selection.onChange(new Set())}>
        {words.unselect}
      </Button>
    </div>
  );
}
