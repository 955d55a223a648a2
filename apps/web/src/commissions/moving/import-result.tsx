import { Button, ButtonLink, ConfirmDanger, notify, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { UndoBoardImportDocument } from '../../gql/commissions.js';
import type { BoardImport } from './import-page.js';
import { messages } from './messages.js';

/** What an import brought, and the way back. */
export function ImportResult({ taken }: { taken: BoardImport }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const [asking, setAsking] = useState(false);
  const verb = useVerb(UndoBoardImportDocument, {
    refetch: ['OneBoardImport', 'BoardImports', 'Commissions'],
  });
  const undo = async () => {
    const said = await verb.tell({ id: taken.id });
    setAsking(false);
    if (said.done) notify({ text: words.undone });
  };
  const { brought, undoneAt } = taken;
  return (
    <>
      <p>
        {undoneAt
          ? words.undoneAt({ at: formats.instant(undoneAt, {}) })
          : brought
            ? words.done(brought)
            : null}
      </p>
      <Row>
        <ButtonLink weight="main" to={inside('commissions')}>
          {words.seeCommissions}
        </ButtonLink>
        {abilities(taken.viewerCan).can('undo') ? (
          <Button weight="danger" onClick={() => setAsking(true)}>
            {words.undo}
          </Button>
        ) : null}
      </Row>
      {asking ? (
        <ConfirmDanger
          title={words.undoTitle}
          verb={words.undo}
          busy={verb.busy}
          onConfirm={undo}
          onClose={() => setAsking(false)}
        >
          <p>{words.undoText}</p>
        </ConfirmDanger>
      ) : null}
    </>
  );
}
