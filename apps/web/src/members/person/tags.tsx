import { Button, notify, Section, Tag, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { TagPeopleDocument, UntagPeopleDocument } from '../../gql/members.js';
import { TagDialog } from '../list/tag-dialog.js';
import { messages } from './messages.js';
import style from './person.module.css';
import type { Person } from './person-view.js';

/** The words put on a person to find them again. */
export function Tags({ person }: { person: Person }) {
  const words = useMessages(messages);
  const [adding, setAdding] = useState(false);
  const put = useVerb(TagPeopleDocument, { refetch: ['PersonPage'] });
  const take = useVerb(UntagPeopleDocument, { refetch: ['PersonPage'] });
  const mayTag = abilities(person.viewerCan).can('tag');
  if (!mayTag && person.tags.length === 0) return null;
  const remove = async ({ id, name }: Person['tags'][number]) => {
    const said = await take.tell({ personIds: [person.id], tagId: id });
    if (!said.done) return;
    notify({ text: words.untagged({ name }), undo: () => put.tell({ personIds: [person.id], name }) });
  };
  return (
    <Section title={words.tags}>
      <div className={style.tags}>
        {person.tags.map((tag) =>
          mayTag ? (
            <Tag key={tag.id} removeLabel={words.removeTag({ name: tag.name })} onRemove={() => remove(tag)}>
              {tag.name}
            </Tag>
          ) : (
            <Tag key={tag.id}>{tag.name}</Tag>
          ),
        )}
        {mayTag ? (
          <Button weight="quiet" onClick={() => setAdding(true)}>
            {words.addTag}
          </Button>
        ) : null}
      </div>
      {adding ? (
        <TagDialog personIds={[person.id]} onClose={() => setAdding(false)} onDone={() => setAdding(false)} />
      ) : null}
    </Section>
  );
}
