import { Button, notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { AddCollegeElectionsDocument } from '../../../gql/assemblies.js';
import style from '../../preparation/agenda/agenda.module.css';
import type { Assembly } from '../../preparation/agenda/agenda-editor.js';
import { messages } from './messages.js';

/** One press for every college that has seats to fill and no election on the agenda yet; nothing where none has. */
export function AddColleges({ assembly: { id, lackingCollegeElections: colleges } }: { assembly: Assembly }) {
  const words = useMessages(messages);
  const verb = useVerb(AddCollegeElectionsDocument);
  if (colleges.length === 0) return null;
  const add = async () => {
    const said = await verb.tell({ assemblyId: id });
    if (said.done) notify({ text: words.added({ count: colleges.length }) });
  };
  return (
    <>
      <p className={style.note}>{words.addHint({ colleges: [...colleges] })}</p>
      <div>
        <Button busy={verb.busy} onClick={() => void add()}>
          {words.add}
        </Button>
      </div>
    </>
  );
}
