import { useQuery } from '@apollo/client/react';
import { ButtonLink, elsewhere, Form, notify, Page, useLocale, useMessages } from '@etabli/ui';
import { useNavigate } from 'react-router';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { AdmitMemberDocument, OwnFieldsDocument, RegisterPersonDocument } from '../../gql/members.js';
import { useCategoryOptions } from '../person/dialogs/admit-dialog.js';
import { Only } from '../words/only.js';
import { Alike } from './alike.js';
import { type Answers, blank, inputOf } from './answers.js';
import { DraftNotice } from './draft-notice.js';
import { messages } from './messages.js';
import { type NewMembership, NewMembershipFields } from './new-membership.js';
import type { OwnField } from './own-fields.js';
import { PersonFields, shownFields } from './person-fields.js';

/** Someone new: known, and a member at once if wished. */
export const Component = () => (
  <Only permission="members.write">
    <NewPage />
  </Only>
);

function NewPage() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(OwnFieldsDocument);
  return (
    <Page
      title={words.newTitle}
      lead={words.newLead}
      back={{ to: inside('membres'), label: words.members }}
      width="reading"
    >
      <Answered query={query}>{({ customFields }) => <NewPerson fields={customFields} />}</Answered>
    </Page>
  );
}

function NewPerson({ fields }: { fields: readonly OwnField[] }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { association } = useViewer();
  const day = today(useLocale().timeZone);
  const options = useCategoryOptions();
  const draft = useDraft<Answers & NewMembership>(`member.new.${association.id}`, {
    ...blank,
    admit: true,
    categoryId: '',
    startsOn: day,
  });
  const { admit, categoryId, startsOn, ...answers } = draft.value;
  const add = useAddition();
  const chosen = categoryId || options[0]?.value;
  const submit = () =>
    add.run(inputOf(answers, fields, true), admit && chosen ? { categoryId: chosen, startsOn } : null, () =>
      draft.clear(),
    );
  return (
    <>
      {draft.restored ? <DraftNotice onForget={() => draft.clear()} /> : null}
      <Form
        verb={words.add}
        busy={add.busy}
        refusal={elsewhere(add.refusal, [...shownFields, ...fields.map(({ key }) => `custom.${key}`)])}
        onSubmit={submit}
        aside={<ButtonLink to={inside('membres')}>{words.cancel}</ButtonLink>}
      >
        <PersonFields answers={answers} onChange={draft.change} refusal={add.refusal} fields={fields} keeps />
        <Alike answers={answers} />
        <NewMembershipFields value={draft.value} options={options} onChange={draft.change} />
      </Form>
    </>
  );
}

/** Registers, then admits; once the person is known, a refusal to admit is told on their page. */
function useAddition() {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const register = useVerb(RegisterPersonDocument, { refetch: ['MembersList'] });
  const admission = useVerb(AdmitMemberDocument, { refetch: ['MembersList'] });
  type Input = Parameters<typeof register.run>[0]['input'];
  type Membership = { categoryId: string; startsOn: string };
  const run = async (input: Input, membership: Membership | null, added: () => void) => {
    const said = await register.run({ input });
    if (!said.done) return;
    const { id, displayName } = said.result;
    added();
    if (membership) await admission.tell({ personId: id, ...membership });
    notify({ text: words.added({ name: displayName }) });
    void navigate(inside(`membres/${id}`));
  };
  return { run, busy: register.busy || admission.busy, refusal: register.refusal };
}
