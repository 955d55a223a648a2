import type { ReactNode } from 'react';
import { Button } from '../actions/button.js';
import { Skeleton } from '../states/progress.js';
import { useWide } from '../words/use-media.js';
import { useOwnMessages } from '../words/words.js';
import { Cards } from './cards.js';
import style from './data-list.module.css';
import { Grid } from './grid.js';
import { SelectionBar } from './selection-bar.js';
import type { Column, Selection, Sorting } from './types.js';

interface Props<Row> {
  /** What the list is, for screen readers: « Membres ». */
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** What a row is called, in « Sélectionner … ». */
  rowName: (row: Row) => string;
  /** How many there are on the server. */
  total: number;
  loading?: boolean;
  /** Shown instead of the list when there is nothing: an Empty. */
  empty: ReactNode;
  sorting?: Sorting;
  selection?: Selection;
  /** Verbs on the selected rows. */
  bulk?: ReactNode;
  /** Verbs on one row, the same in table and cards. */
  actions?: (row: Row) => ReactNode;
  /** The key of the row open beside the list. */
  current?: string;
  onMore?: () => void;
}

/** A list of anything: a table on wide screens, cards on phones, with the same actions and the same order. */
export function DataList<Row>(props: Props<Row>) {
  const { rows, loading, empty, total, onMore, selection, bulk } = props;
  const wide = useWide();
  const words = useOwnMessages();
  if (rows.length === 0) return loading ? <Skeleton lines={8} /> : empty;
  return (
    <div className={style.list} aria-busy={loading || undefined}>
      {selection && bulk ? <SelectionBar selection={selection}>{bulk}</SelectionBar> : null}
      {wide ? <Grid {...props} /> : <Cards {...props} />}
      <footer className={style.foot}>
        <span role="status">{words.shown({ shown: rows.length, total })}</span>
        {onMore && rows.length < total ? (
          <Button busy={loading} onClick={onMore}>
            {words.more}
          </Button>
        ) : null}
      </footer>
    </div>
  );
}
