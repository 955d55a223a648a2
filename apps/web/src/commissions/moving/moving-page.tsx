import { useQuery } from '@apollo/client/react';
import { ButtonLink, FileDrop, Link, Page, Row, Section, useFormats, useMessages, Waiting } from '@etabli/ui';
import { useInside, useViewer } from '../../app/viewer.js';
import { BoardImportsDocument } from '../../gql/commissions.js';
import { Only } from '../../members/words/only.js';
import { messages } from './messages.js';
import style from './moving.module.css';
import { useHandIn } from './use-hand-in.js';

/** What a file of boards may be called, and how large it may be. */
export const BOARD_FILES = { kinds: ['.json', '.csv', '.zip'], limit: 20 * 1024 * 1024 };

/** Boards of other tools come in here, and all commissions go out. */
export const Component = () => (
  <Only permission="commissions.write">
    <Moving />
  </Only>
);

function Moving() {
  const words = useMessages(messages);
  const inside = useInside();
  const handIn = useHandIn();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: inside('commissions'), label: words.commissions }}
      width="reading"
    >
      <Section title={words.importTitle} lead={words.importLead}>
        <FileDrop
          label={words.file}
          hint={words.fileHint}
          accept={BOARD_FILES.kinds}
          limit={BOARD_FILES.limit}
          file={handIn.file}
          onFile={handIn.send}
          error={handIn.problem}
        />
        {handIn.busy ? <Waiting>{words.reading}</Waiting> : null}
      </Section>
      <PastImports />
      <TakeAlong />
    </Page>
  );
}

function PastImports() {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { data } = useQuery(BoardImportsDocument, { fetchPolicy: 'cache-and-network' });
  const imports = data?.boardImports ?? [];
  if (imports.length === 0) return null;
  return (
    <Section title={words.pastTitle}>
      <ul className={style.rows}>
        {imports.map(({ id, tool, files, state, recordedAt, by }) => (
          <li key={id}>
            <Link to={inside(`commissions/importer/${id}`)}>
              {words.from({ tool, file: files.map(({ name }) => name).join(', ') })}
            </Link>
            <span className={style.soft}>
              {words.importedBy({
                at: formats.instant(recordedAt, { weekday: false }),
                by: by?.displayName ?? null,
              })}
            </span>
            <span className={style.soft}>{words.state({ state })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TakeAlong() {
  const words = useMessages(messages);
  const inside = useInside();
  const { association } = useViewer();
  return (
    <Section title={words.leaveTitle} lead={words.leaveLead}>
      <Row>
        <a download href={`/feeds/commissions.zip?association=${association.slug}`}>
          {words.leave}
        </a>
        <ButtonLink weight="quiet" to={inside('commissions/reprendre')}>
          {words.restore}
        </ButtonLink>
      </Row>
    </Section>
  );
}
