import { useQuery } from '@apollo/client/react';
import { Button, Menu, notify, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ArchiveCategoryDocument, CategoriesDocument, type CategoriesQuery } from '../../gql/association.js';
import { Only } from '../../members/words/only.js';
import style from '../association.module.css';
import { messages } from '../messages.js';
import { SettingsPage } from '../settings-page.js';
import { CategoryDialog } from './category-dialog.js';
import { useColleges } from './use-colleges.js';

export type Category = CategoriesQuery['membershipCategories'][number];

/** The kinds of member there are, and which of them vote. */
export const Component = () => (
  <Only permission="settings.write">
    <Categories />
  </Only>
);

function Categories() {
  const words = useMessages(messages);
  const query = useQuery(CategoriesDocument);
  const [open, setOpen] = useState<Category | 'new' | null>(null);
  return (
    <SettingsPage
      at="categories"
      lead={words.categoriesLead}
      action={
        <Button weight="main" onClick={() => setOpen('new')}>
          {words.addCategory}
        </Button>
      }
    >
      <Answered query={query}>
        {({ membershipCategories }) => (
          <>
            {membershipCategories.length === 0 ? <p>{words.noCategories}</p> : null}
            <ul className={style.rows}>
              {membershipCategories.map((category) => (
                <Line key={category.id} category={category} onChange={() => setOpen(category)} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      {open ? <CategoryDialog category={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  );
}

function Line({ category, onChange }: { category: Category; onChange: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(ArchiveCategoryDocument, { refetch: ['Categories'] });
  const { id, name, voice, memberCount, archivedAt, collegeId } = category;
  const college = useColleges().find((one) => one.id === collegeId)?.name;
  const archive = async () => {
    const said = await verb.tell({ id });
    if (said.done) notify({ text: words.categoryArchived({ name }) });
  };
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <small>
          {voice === 'deliberative' ? words.votes : words.listens}, {words.members({ count: memberCount })}
          {college ? `, ${words.inCollege({ college })}` : null}
        </small>
        {archivedAt ? <StateBadge tone="closed">{words.archived}</StateBadge> : null}
      </span>
      {archivedAt ? null : (
        <Menu
          compact
          label={words.actionsOn({ name })}
          items={[
            { label: words.change, onPick: onChange },
            { label: words.archive, danger: true, onPick: archive },
          ]}
        />
      )}
    </li>
  );
}
