import { Disclosure, IconButton, Link, Row, Section, useMessages } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useCan, useInside } from '../../../app/viewer.js';
import { assemblyPath } from '../../../assemblies/shared/paths.js';
import { LinkTaskDocument, type TaskLinkInput, UnlinkTaskDocument } from '../../../gql/commissions.js';
import { PersonPicker } from '../../../members/words/person-picker.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useTaskVerb } from '../use-task-verb.js';
import { FoundPicker } from './found-picker.js';
import { LineForm } from './line-form.js';

type OneLink = OpenTask['links'][number];

/** What a task is about: people, commissions, assemblies, pages; the decision it carries out is shown above. */
export function Links({ task, changes }: { task: OpenTask; changes: boolean }) {
  const words = useMessages(messages);
  const linking = useTaskVerb(LinkTaskDocument);
  const unlinking = useTaskVerb(UnlinkTaskDocument);
  const searches = useCan()('assembly.read');
  const { id: taskId, followUp } = task;
  const links = task.links.filter(
    (each) => nameOf(each) && (!each.agendaItem || each.agendaItem.id !== followUp?.item.id),
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
          <LineForm
            label={words.address}
            verb={words.link}
            type="url"
            busy={linking.busy}
            refusal={linking.refusal}
            maxLength={2000}
            onSubmit={(url) => link({ url })}
          />
          <Row gap={1}>
            <Disclosure face={words.linkPerson} className={style.filterButton}>
              {(close) => (
                <div className={style.filters}>
                  <PersonPicker
                    label={words.linkPerson}
                    value={null}
                    onPick={(person) => {
                      if (!person) return;
                      close();
                      void link({ personId: person.id });
                    }}
                  />
                </div>
              )}
            </Disclosure>
            {searches ? (
              <>
                <Disclosure face={words.linkAssembly} className={style.filterButton}>
                  {(close) => (
                    <div className={style.filters}>
                      <FoundPicker
                        kind="assembly"
                        label={words.linkAssembly}
                        hint={words.linkAssemblyHint}
                        none={words.noAssembly}
                        onPick={(assemblyId) => {
                          close();
                          void link({ assemblyId });
                        }}
                      />
                    </div>
                  )}
                </Disclosure>
                <Disclosure face={words.linkItem} className={style.filterButton}>
                  {(close) => (
                    <div className={style.filters}>
                      <FoundPicker
                        kind="resolution"
                        label={words.linkItem}
                        hint={words.linkItemHint}
                        none={words.noItem}
                        onPick={(agendaItemId) => {
                          close();
                          void link({ agendaItemId });
                        }}
                      />
                    </div>
                  )}
                </Disclosure>
              </>
            ) : null}
          </Row>
        </>
      ) : null}
    </Section>
  );
}

const nameOf = ({ title, person, commission, agendaItem, assembly, url }: OneLink): string =>
  title || person?.displayName || commission?.name || (agendaItem ?? assembly)?.title || url || '';

function Target({ link }: { link: OneLink }) {
  const inside = useInside();
  const prepares = useCan()('assembly.prepare');
  const name = nameOf(link);
  if (link.person) return <Link to={inside(`membres/${link.person.id}`)}>{name}</Link>;
  if (link.commission) return <Link to={inside(`commissions/${link.commission.id}`)}>{name}</Link>;
  if (link.agendaItem) {
    return <Link to={inside(assemblyPath(link.agendaItem.assemblyId))}>{name}</Link>;
  }
  if (link.assembly) {
    const page = prepares ? 'preparation' : 'overview';
    return <Link to={inside(assemblyPath(link.assembly.id, page))}>{name}</Link>;
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
