import { useQuery } from '@apollo/client/react';
import { type Statutes, validateStatutes } from '@etabli/membership/rules/statutes';
import { Button, Notice, Page, Section, useMessages } from '@etabli/ui';
import { useMemo } from 'react';
import { Answered } from '../app/answered.js';
import { useDraft } from '../app/draft.js';
import { useInside, useViewer } from '../app/viewer.js';
import { StatutesDocument } from '../gql/statutes.js';
import { Only } from '../members/words/only.js';
import { Adoption } from './adoption.js';
import { Beginning } from './beginning.js';
import { useCatalogue, WithCatalogue } from './catalogue.js';
import { Differences, differencesIn } from './differences.js';
import { edited, fixed } from './draft.js';
import { EditableClause } from './editable-clause.js';
import { messages } from './messages.js';
import { ProblemSummary } from './problems.js';
import { Sections } from './sections.js';

/** Writes a new version, clause by clause, from the one in force. */
export const Component = () => (
  <Only permission="statutes.write">
    <EditPage />
  </Only>
);

function EditPage() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(StatutesDocument);
  const isDraft = query.data?.statutes.inForce.draft ?? false;
  return (
    <Page
      title={isDraft ? words.editDraft : words.editTitle}
      lead={isDraft ? words.editDraftLead : words.editLead}
      back={{ to: inside('statuts'), label: words.toStatutes }}
    >
      <Answered query={query}>
        {({ statutes: { inForce } }) => (
          <WithCatalogue>
            <Editing number={inForce.number} inForce={inForce.document as Statutes} isDraft={isDraft} />
          </WithCatalogue>
        )}
      </Answered>
    </Page>
  );
}

interface EditingProps {
  number: number;
  inForce: Statutes;
  /** Nothing is adopted yet. */
  isDraft: boolean;
}

function Editing({ number, inForce, isDraft }: EditingProps) {
  const words = useMessages(messages);
  const catalogue = useCatalogue();
  const { association } = useViewer();
  const draft = useDraft(`statutes.${association.id}.${number}`, {
    statutes: inForce,
    effectiveFrom: '',
    decision: '',
  });
  const { statutes } = draft.value;
  const change = (next: Statutes) => draft.change({ statutes: next });
  const problems = useMemo(() => validateStatutes(statutes), [statutes]);
  const differences = useMemo(
    () => (problems.length > 0 ? [] : differencesIn(catalogue, inForce, statutes)),
    [catalogue, inForce, statutes, problems],
  );
  return (
    <>
      {draft.restored ? (
        <Notice>
          <p>{words.draftKept}</p>
          <Button onClick={() => draft.clear()}>{words.forget}</Button>
        </Notice>
      ) : null}
      <Sections>
        {(clause) => (
          <EditableClause
            key={clause}
            clause={clause}
            statutes={statutes}
            problems={problems.filter(({ clauses }) => clauses[0] === clause)}
            onEdit={(key, edit) => change(edited(statutes, key, edit))}
            onFix={(values) => change(fixed(statutes, values))}
          />
        )}
      </Sections>
      <Section title={words.differences}>
        <ProblemSummary problems={problems} />
        {differences.length > 0 ? <Differences differences={differences} /> : null}
        {problems.length === 0 && differences.length === 0 ? <p>{words.noDifference}</p> : null}
      </Section>
      {isDraft && problems.length === 0 ? (
        <Beginning draft={draft} changed={differences.length > 0} />
      ) : differences.length > 0 ? (
        <Adoption draft={draft} />
      ) : null}
    </>
  );
}
