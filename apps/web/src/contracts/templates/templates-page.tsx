import { useQuery } from '@apollo/client/react';
import { Button, Page, Section } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { ContractTemplatesDocument, type ContractTemplatesQuery } from '../../gql/contracts.js';
import { PlaceTabs } from '../../places/tabs.js';
import style from '../contracts.module.css';
import { useContractWords } from '../words.js';
import { TemplateForm } from './template-form.js';

export type Template = ContractTemplatesQuery['contractTemplates'][number];

/** The texts contracts are made from, one a kind, as the house words them. */
export function Component() {
  const query = useQuery(ContractTemplatesDocument);
  return (
    <Answered query={query}>{({ contractTemplates }) => <All templates={contractTemplates} />}</Answered>
  );
}

function All({ templates }: { templates: readonly Template[] }) {
  const { words } = useContractWords();
  const _inside = useInside();
  return (
    <Page width="reading" title={words.templates} lead={words.templatesLead}>
      <PlaceTabs at="contrats/modeles" />
      {templates.map((template) => (
        <One key={`${template.kind}${template.number}`} template={template} />
      ))}
    </Page>
  );
}

function One({ template }: { template: Template }) {
  const { words } = useContractWords();
  const keeps = useCan()('contracts.write');
  const [editing, setEditing] = useState(false);
  const { kind, number, title, clauses } = template;
  return (
    <Section
      title={words[`kind_${kind}`]}
      lead={number > 0 ? words.wordedTimes({ count: number }) : words.asGiven}
      actions={keeps && !editing ? <Button onClick={() => setEditing(true)}>{words.reword}</Button> : null}
    >
      {editing ? (
        <TemplateForm template={template} onClose={() => setEditing(false)} />
      ) : (
        <details>
          <summary>{title}</summary>
          <ol>
            {clauses.map((clause) => (
              <li key={clause.title}>
                <strong>{clause.title}</strong>
                <p className={style.text}>{clause.text}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}
