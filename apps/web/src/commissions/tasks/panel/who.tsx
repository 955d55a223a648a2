import { Disclosure, IconButton, PersonChip, Section, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { abilities } from '../../../app/abilities.js';
import { useInside, useViewer } from '../../../app/viewer.js';
import { AssignTaskDocument, RelieveOfTaskDocument } from '../../../gql/commissions.js';
import { PersonPicker } from '../../../members/words/person-picker.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useTaskVerb } from '../use-task-verb.js';

/** Whose hands it is in, and whom it could be given to. */
export function Who({ task: { id, assignees, viewerCan } }: { task: OpenTask }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { person: viewer } = useViewer();
  const assigning = useTaskVerb(AssignTaskDocument);
  const relieving = useTaskVerb(RelieveOfTaskDocument);
  const { can } = abilities(viewerCan);
  return (
    <Section level={3} title={words.whoDoes}>
      {assignees.length === 0 ? <p className={style.soft}>{words.nobody}</p> : null}
      <ul className={style.rows}>
        {assignees.map(({ id: key, person }) => (
          <li key={key} className={style.row}>
            <PersonChip name={person.displayName} to={inside(`membres/${person.id}`)} />
            {can('assign') && person.id !== viewer?.id ? (
              <IconButton
                label={words.relieve({ name: person.displayName })}
                icon={<IconX />}
                onClick={() =>
                  void relieving.tell(
                    { id, personId: person.id },
                    words.relieved({ name: person.displayName }),
                  )
                }
              />
            ) : null}
          </li>
        ))}
      </ul>
      {can('assign') ? (
        <Disclosure face={words.assign} className={style.filterButton}>
          {(close) => (
            <div className={style.filters}>
              <PersonPicker
                label={words.assign}
                value={null}
                filter={{ membership: 'member', kind: 'person' }}
                onPick={(person) => {
                  if (!person) return;
                  close();
                  void assigning.tell(
                    { id, personId: person.id },
                    words.assigned({ name: person.displayName }),
                  );
                }}
              />
            </div>
          )}
        </Disclosure>
      ) : null}
    </Section>
  );
}
