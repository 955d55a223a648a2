import { useQuery } from '@apollo/client/react';
import { Notice, PersonChip, useMessages } from '@etabli/ui';
import { useDeferredValue } from 'react';
import { useInside } from '../../app/viewer.js';
import { PickPeopleDocument } from '../../gql/members.js';
import type { Answers } from './answers.js';
import style from './form.module.css';
import { messages } from './messages.js';

const nameIn = ({ kind, givenName, familyName, organisationName }: Answers): string =>
  (kind === 'organisation' ? organisationName : `${givenName} ${familyName}`).trim();

/** People already known under a name or an address like the one being typed, before they are known twice. */
export function Alike({ answers }: { answers: Answers }) {
  const words = useMessages(messages);
  const inside = useInside();
  const search = useDeferredValue(answers.email.includes('@') ? answers.email.trim() : nameIn(answers));
  const { data } = useQuery(PickPeopleDocument, {
    variables: { page: { search, limit: 3, offset: 0 } },
    skip: search.length < 4,
  });
  const found = search.length < 4 ? [] : (data?.peopleList.items ?? []);
  if (found.length === 0) return null;
  return (
    <Notice tone="waiting">
      <div className={style.alike} role="status">
        <p>{words.alike({ count: found.length })}</p>
        {found.map(({ id, displayName }) => (
          <PersonChip key={id} name={displayName} to={inside(`membres/${id}`)} />
        ))}
      </div>
    </Notice>
  );
}
