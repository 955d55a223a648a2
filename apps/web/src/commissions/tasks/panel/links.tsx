import { IconButton, Link, Section, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useInside } from '../../../app/viewer.js';
import { LinkTaskDocument, type TaskLinkInput, UnlinkTaskDocument } from '../../../gql/commissions.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useTaskVerb } from '../use-task-verb.js';
import { LineForm } from './line-form.js';
import { LinkField } from './link-field.js';

type OneLink = OpenTask['links'][number];

/** What a task is about: things of the house, pages of the web; the decision it carries out is shown above. */
export function Links({ task, changes }: { task: OpenTask; changes: boolean }) {
  const words = useMessages(messages);
  const linking = useTaskVerb(LinkTaskDocument);
  const unlinking = useTaskVerb(UnlinkTaskDocument);
  const { id: taskId, followUp } = task;
  const links = task.links.filter(
    (each) => nameOf(each) && (!each.thing || each.thing.id !== followUp?.item.id),
  );
  if (!changes && links.length === 0) return null;
  const link = (to: TaskLinkInput) => linking.tell({ taskId, to }, words.linked);
  return (
    <Section level={3} title={words.links}>
      <ul className={style.rows}>
        {links.map((each) => (
          <li key={each.id} className={style.row}>
            <Target link={each} />
            {changes ? (
              <IconButton
                label={words.unlink({ name: nameOf(each) })}
                icon={<IconX />}
                onClick={() => void unlinking.tell({ id: each.id }, words.unlinked)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {changes ? (
        <>
          <LinkField onLink={(to) => void link(to)} />
          <LineForm
            label={words.address}
            verb={words.link}
            type="url"
            busy={linking.busy}
            refusal={linking.refusal}
            maxLength={2000}
            onSubmit={(url) => link({ url })}
          />
        </>
      ) : null}
    </Section>
  );
}

const nameOf = ({ title, thing, url }: OneLink): string => title || thing?.title || url || '';

function Target({ link }: { link: OneLink }) {
  const inside = useInside();
  const name = nameOf(link);
  if (link.thing) {
    return (
      <span>
        <Link to={inside(link.thing.to)}>{name}</Link>{' '}
        {link.thing.detail ? <span className={style.soft}>{link.thing.detail}</span> : null}
      </span>
    );
  }
  if (link.url) {
    return (
      <a href={link.url} target="_blank" rel="noreferrer">
        {name}
      </a>
    );
  }
  return <span>{name}</span>;
}
