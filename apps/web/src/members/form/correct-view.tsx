import { useQuery } from '@apollo/client/react';
import { ButtonLink, Empty, elsewhere, Form, notify, Page, useMessages } from '@etabli/ui';
import { useNavigate } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useInside } from '../../app/viewer.js';
import {
  CorrectPersonDocument,
  OwnFieldsDocument,
  PersonFormDocument,
  type PersonFormQuery,
} from '../../gql/members.js';
import { answersOf, inputOf } from './answers.js';
import { DraftNotice } from './draft-notice.js';
import { messages } from './messages.js';
import type { OwnField } from './own-fields.js';
import { PersonFields, shownFields } from './person-fields.js';

interface Props {
  id: string;
  /** The page it came from, below the association. */
  backTo: string;
  self?: boolean;
}

/** The form that corrects what is known of a person. */
export function CorrectView({ id, backTo, self }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const person = useQuery(PersonFormDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const fields = useQuery(OwnFieldsDocument);
  const name = person.data?.person.displayName ?? '';
  return (
    <Page
      title={self ? words.correctMineTitle : words.correctTitle({ name })}
      back={{ to: inside(backTo), label: words.back({ name }) }}
      width="reading"
    >
      <Answered query={person}>
        {({ person: known }) => (
          <Answered query={fields}>
            {({ customFields }) => (
              <Correcting person={known} fields={customFields} backTo={inside(backTo)} />
            )}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

interface CorrectingProps {
  person: PersonFormQuery['person'];
  fields: readonly OwnField[];
  backTo: string;
}

function Correcting({ person, fields, backTo }: CorrectingProps) {
  const words = useMessages(messages);
  const navigate = useNavigate();
  const { can, why } = abilities(person.viewerCan);
  const keeps = can('keep');
  const draft = useDraft(`member.${person.id}`, answersOf(person));
  const verb = useVerb(CorrectPersonDocument, { refetch: ['PersonPage', 'MembersList', 'MyPage'] });
  if (!can('correct')) return <Empty title={words.notYoursTitle}>{why('correct')}</Empty>;
  const asked = fields.filter(({ selfService }) => keeps || selfService);
  const submit = async () => {
    const said = await verb.run({ id: person.id, input: inputOf(draft.value, asked, keeps) });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.saved });
    void navigate(backTo);
  };
  return (
    <>
      {draft.restored ? <DraftNotice onForget={() => draft.clear()} /> : null}
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, [...shownFields, ...asked.map(({ key }) => `custom.${key}`)])}
        onSubmit={submit}
        aside={<ButtonLink to={backTo}>{words.cancel}</ButtonLink>}
      >
        <PersonFields
          answers={draft.value}
          onChange={draft.change}
          refusal={verb.refusal}
          fields={asked}
          keeps={keeps}
        />
      </Form>
    </>
  );
}
