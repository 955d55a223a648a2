import { useQuery } from '@apollo/client/react';
import { termsOf } from '@etabli/membership/rules/statutes';
import { Empty, elsewhere, Form, notify, Page, Section, useLocale, useMessages } from '@etabli/ui';
import { useNavigate } from 'react-router';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useCan, useInside, useViewer } from '../../app/viewer.js';
import { FoundingDocument, PrepareAssemblyDocument } from '../../gql/assemblies.js';
import { FoundingRules } from '../founding/founding-rules.js';
import { messages as shared } from '../shared/messages.js';
import { assemblyPath } from '../shared/paths.js';
import { useStatutes } from '../shared/use-statutes.js';
import { AgendaFields } from './agenda-fields.js';
import { messages } from './messages.js';
import { NatureField } from './nature-field.js';
import { PlaceFields } from './place-fields.js';
import { inputOf, newPlan, wrongAmounts } from './plan.js';

const SHOWN = ['nature', 'startsAt', 'place', 'remoteLink', 'remoteConditions'];

/** Opens the file of an assembly to come. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: inside('assemblees'), label: words.toAssemblies }}
      width="reading"
    >
      {can('assembly.prepare') ? <Planning /> : <NotYours />}
    </Page>
  );
}

function NotYours() {
  const words = useMessages(shared);
  return <Empty title={words.notYoursTitle}>{words.notYoursText}</Empty>;
}

function Planning() {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const { association } = useViewer();
  const inside = useInside();
  const navigate = useNavigate();
  const draft = useDraft(`assembly.${association.id}.new`, newPlan);
  const plan = draft.value;
  const statutes = useStatutes(plan.day || today(timeZone), plan.nature);
  const { data: birth } = useQuery(FoundingDocument, { fetchPolicy: 'cache-and-network' });
  const founds = birth?.founding.bar === null;
  const verb = useVerb(PrepareAssemblyDocument, { refetch: ['AssembliesList'] });
  const wrong = wrongAmounts(plan);
  const submit = async () => {
    if (wrong.result || wrong.budget) return;
    const said = await verb.run({ input: inputOf(plan, timeZone) });
    if (!said.done) return;
    draft.clear(newPlan);
    notify({ text: words.prepared });
    void navigate(inside(assemblyPath(said.result.id, 'preparation')));
  };
  const fields = { plan, change: draft.change, refusal: verb.refusal };
  return (
    <Form verb={words.submit} busy={verb.busy} refusal={elsewhere(verb.refusal, SHOWN)} onSubmit={submit}>
      <NatureField {...fields} allowed={statutes ? termsOf(statutes)['ag.types'] : null} founds={founds} />
      {plan.nature === 'constitutive' ? <FoundingRules /> : null}
      <Section title={words.when}>
        <PlaceFields {...fields} statutes={statutes} />
      </Section>
      <Section title={words.agenda}>
        <AgendaFields {...fields} />
      </Section>
    </Form>
  );
}
