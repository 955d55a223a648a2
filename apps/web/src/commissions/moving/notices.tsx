import { FileDrop, Link, Notice, Section, useFormats, useMessages, Waiting } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { Preview } from './decisions.js';
import type { BoardImport } from './import-page.js';
import { messages } from './messages.js';
import { BOARD_FILES } from './moving-page.js';
import { useHandIn } from './use-hand-in.js';

/** The same boards came in before: that is said, and where. */
export function SameAlready({ same: { id, doneAt } }: { same: NonNullable<BoardImport['same']> }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return (
    <Notice tone="waiting">
      <p>
        {words.already({ at: formats.instant(doneAt ?? '', {}) })}{' '}
        <Link to={inside(`commissions/importer/${id}`)}>{words.seeIt}</Link>
      </p>
    </Notice>
  );
}

/** Planka gives comments apart: a board whose comments are not there asks for them. */
export function MissingComments({ taken, preview }: { taken: BoardImport; preview: Preview }) {
  const words = useMessages(messages);
  const handIn = useHandIn(taken.files.map(({ id }) => id));
  const isAlone = taken.tool === 'Planka' && taken.files.length === 1;
  if (!isAlone || preview.boards.some(({ comments }) => comments > 0)) return null;
  return (
    <Section title={words.commentsTitle} lead={words.commentsLead}>
      <FileDrop
        label={words.commentsFile}
        accept={BOARD_FILES.kinds}
        limit={BOARD_FILES.limit}
        file={handIn.file}
        onFile={handIn.send}
        error={handIn.problem}
      />
      {handIn.busy ? <Waiting>{words.reading}</Waiting> : null}
    </Section>
  );
}
