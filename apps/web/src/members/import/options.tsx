import { useQuery } from '@apollo/client/react';
import { CheckField, DateField, Section, SelectField, Stack, useMessages } from '@etabli/ui';
import { ImportChoicesDocument, type ImportNameOrder, type ImportUndecided } from '../../gql/members.js';
import style from './import.module.css';
import { messages } from './messages.js';
import type { StepProps } from './work-on-file.js';

/** What holds for the whole list. */
export function Options(props: StepProps) {
  const words = useMessages(messages);
  const { preview, work, onWork } = props;
  const has = (target: string) =>
    (work.mapping ?? preview.columns.map((column) => column.target)).includes(target);
  return (
    <Section title={words.options}>
      <Stack>
        <CheckField
          label={words.areMembers}
          hint={words.areMembersHint}
          checked={work.memberships}
          onChange={(memberships) => onWork({ memberships })}
        />
        {preview.counts.errors > 0 || work.leaveOutErrors ? (
          <CheckField
            label={words.leaveOut}
            hint={words.leaveOutHint}
            checked={work.leaveOutErrors}
            onChange={(leaveOutErrors) => onWork({ leaveOutErrors })}
          />
        ) : null}
        {has('payerEmail') ? (
          <CheckField
            label={words.payerEmail}
            hint={words.payerEmailHint}
            checked={work.usePayerEmail}
            onChange={(usePayerEmail) => onWork({ usePayerEmail })}
          />
        ) : null}
        <div className={style.options}>
          <CategoryOptions {...props} />
          {has('fullName') ? <NameOrder {...props} /> : null}
          {has('feePaid') || has('feeAmount') || has('feePaidFrom') ? (
            <DateField
              label={words.feeEndsOn}
              hint={words.feeEndsOnHint}
              value={work.feeEndsOn}
              onChange={(feeEndsOn) => onWork({ feeEndsOn })}
            />
          ) : null}
          <SelectField
            required
            label={words.undecided}
            options={[
              { value: '', label: words.oneByOne },
              { value: 'create', label: words.createAll },
              { value: 'skip', label: words.skipAll },
            ]}
            value={work.undecided}
            onChange={(undecided) => onWork({ undecided: undecided as ImportUndecided | '' })}
          />
        </div>
      </Stack>
    </Section>
  );
}

function NameOrder({ work, onWork }: StepProps) {
  const words = useMessages(messages);
  return (
    <SelectField
      required
      label={words.nameOrder}
      options={[
        { value: '', label: words.detected },
        { value: 'familyFirst', label: words.familyFirst },
        { value: 'givenFirst', label: words.givenFirst },
      ]}
      value={work.nameOrder}
      onChange={(nameOrder) => onWork({ nameOrder: nameOrder as ImportNameOrder | '' })}
    />
  );
}

/** Categories the association does not have, and the one for lines that name none. */
function CategoryOptions({ preview, work, onWork }: StepProps) {
  const words = useMessages(messages);
  const { data } = useQuery(ImportChoicesDocument);
  if (!work.memberships) return null;
  const ours = (data?.membershipCategories ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const choose = { value: '', label: words.choose };
  const names = new Map(preview.newCategories.map(({ name, lines }) => [name, lines]));
  for (const name of Object.keys(work.categories)) if (!names.has(name)) names.set(name, 0);
  return (
    <>
      <SelectField
        required
        label={words.defaultCategory}
        options={[choose, ...ours]}
        value={work.defaultCategoryId}
        onChange={(defaultCategoryId) => onWork({ defaultCategoryId })}
      />
      {[...names].map(([name, lines]) => (
        <SelectField
          key={name}
          required
          label={words.newCategory({ name, lines })}
          hint={words.newCategoryHint}
          options={[
            choose,
            { value: 'create:deliberative', label: words.createVoting },
            { value: 'create:consultative', label: words.createListening },
            ...ours,
          ]}
          value={work.categories[name] ?? ''}
          onChange={(choice) => onWork({ categories: { ...work.categories, [name]: choice } })}
        />
      ))}
    </>
  );
}
