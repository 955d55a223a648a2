import { useQuery } from '@apollo/client/react';
import { mandateRoles } from '@etabli/access';
import { Button, Disclosure, SelectField, Tag, useMessages } from '@etabli/ui';
import { SearchField } from '../../app/search-field.js';
import { useCan } from '../../app/viewer.js';
import { MembersFiltersDocument, MembersTagsDocument } from '../../gql/members.js';
import { usePeopleWords } from '../words/people.js';
import { countOf, type Narrowing } from './filters.js';
import style from './list.module.css';
import { messages } from './messages.js';

interface Props {
  narrowing: Narrowing;
  onChange: (changes: Partial<Narrowing>) => void;
  onClear: () => void;
}

/** The words looked for, the filters behind one button, and those in force as words one can take away. */
export function FilterBar({ narrowing, onChange, onClear }: Props) {
  const words = useMessages(messages);
  const choices = useChoices();
  const keeps = useCan()('members.read');
  const inForce = choices.filter(({ key, usual }) => narrowing[key] !== usual);
  return (
    <div className={style.bar} data-noprint>
      <div className={style.controls}>
        <SearchField
          label={words.search}
          hint={keeps ? words.searchHint : words.directoryHint}
          value={narrowing.search}
          onSearch={(search) => onChange({ search })}
        />
        <Disclosure
          face={words.filters({ count: countOf(narrowing) })}
          className={style.filterButton}
          align="end"
        >
          {() => (
            <div className={style.filters}>
              {choices.map(({ key, label, options }) => (
                <SelectField
                  key={key}
                  required
                  label={label}
                  options={options}
                  value={narrowing[key]}
                  onChange={(value) => onChange({ [key]: value })}
                />
              ))}
            </div>
          )}
        </Disclosure>
      </div>
      {inForce.length > 0 ? (
        <div className={style.inForce}>
          {inForce.map(({ key, label, options, usual }) => {
            const chosen = options.find(({ value }) => value === narrowing[key])?.label ?? narrowing[key];
            return (
              <Tag
                key={key}
                removeLabel={words.remove({ filter: `${label}, ${chosen}` })}
                onRemove={() => onChange({ [key]: usual })}
              >
                {label} : {chosen}
              </Tag>
            );
          })}
          <Button weight="quiet" onClick={onClear}>
            {words.clear}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type Key = 'who' | 'category' | 'standing' | 'role' | 'tag' | 'kind';
interface Choice {
  key: Key;
  label: string;
  usual: string;
  options: { value: string; label: string }[];
}

/** What the viewer may filter by: standing and tags are for those who keep members. */
function useChoices(): Choice[] {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const keeps = useCan()('members.read');
  const { data } = useQuery(MembersFiltersDocument);
  const { data: tagged } = useQuery(MembersTagsDocument, { skip: !keeps });
  const any = { value: '', label: words.any };
  const named = (items: readonly { id: string; name: string }[] = []) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const choices: (Choice & { keepers?: true })[] = [
    {
      key: 'who',
      label: words.who,
      usual: 'member',
      options: [
        { value: 'member', label: words.members },
        { value: 'former', label: words.formers },
        { value: 'all', label: words.everybody },
      ],
    },
    {
      key: 'category',
      label: words.category,
      usual: '',
      options: [any, ...named(data?.membershipCategories)],
    },
    {
      key: 'standing',
      keepers: true,
      label: words.standing,
      usual: '',
      options: [any, { value: 'paid', label: words.paid }, { value: 'owing', label: words.owing }],
    },
    {
      key: 'role',
      label: words.role,
      usual: '',
      options: [any, ...mandateRoles.map((role) => ({ value: role, label: names[role] }))],
    },
    { key: 'tag', keepers: true, label: words.tag, usual: '', options: [any, ...named(tagged?.tags)] },
    {
      key: 'kind',
      label: words.kind,
      usual: '',
      options: [
        any,
        { value: 'person', label: words.people },
        { value: 'organisation', label: words.organisations },
      ],
    },
  ];
  return choices.filter((choice) => keeps || !choice.keepers);
}
