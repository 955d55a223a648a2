import { useQuery } from '@apollo/client/react';
import { impossible, whatIf } from '@etabli/assembly/rules/what-if';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { Columns, Notice, NumberField, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { WhatIfDocument, type WhatIfQuery } from '../../gql/assemblies.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useStatutes } from '../shared/use-statutes.js';
import { Forecasts } from './forecasts.js';
import { messages } from './messages.js';
import { Proposed } from './proposed.js';
import { type Figure, type Figures, supposedFrom, type Thought, thoughtOf } from './supposed.js';

/** « Et si quinze viennent et six donnent pouvoir ? »: tries an assembly, and other statutes, before they happen. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(WhatIfDocument, { variables: { id } });
  return <Answered query={query}>{(data) => <WhatIf data={data} />}</Answered>;
}

function WhatIf({ data: { assembly, electorate } }: { data: WhatIfQuery }) {
  const words = useMessages(messages);
  const statutes = useStatutes(electorate.assemblyOn, assembly.nature);
  return (
    <AssemblyFrame assembly={assembly} page="whatIf" lead={words.lead(electorate)}>
      {statutes ? <Trial assembly={assembly} registered={electorate} statutes={statutes} /> : null}
    </AssemblyFrame>
  );
}

interface TrialProps {
  assembly: WhatIfQuery['assembly'];
  registered: { electors: number; voices: number };
  statutes: Statutes;
}

function Trial({ assembly, registered, statutes }: TrialProps) {
  const words = useMessages(messages);
  const [typed, setTyped] = useState<Figures>({});
  const [thought, setThought] = useState<Thought>({});
  const { nature, call, startsAt } = assembly;
  const colleges = termsOf(statutes).colleges.length > 0;
  const supposed = supposedFrom(typed, { electors: registered.electors, voices: registered.voices });
  const forecast = (under: Statutes) => whatIf(under, { nature, call, at: new Date(startsAt) }, supposed);
  const others = thoughtOf(statutes, thought);
  const problem = impossible(statutes, supposed);
  const fields = { typed: { electors: registered.electors, ...typed }, onChange: setTyped };
  return (
    <>
      <Section title={words.who}>
        <Fields {...fields} of={['electors', ...takingPart(statutes)]} />
        {problem ? (
          <Notice tone="waiting">
            <p role="status">{words.impossible(problem)}</p>
          </Notice>
        ) : null}
      </Section>
      {colleges ? null : (
        <Section title={words.how}>
          <Fields {...fields} of={['for', 'against', 'abstention']} />
        </Section>
      )}
      {problem ? null : (
        <Section title={words.comesTo}>
          <Forecasts forecasts={forecast(statutes)} colleges={colleges} />
        </Section>
      )}
      <Section title={words.proposed} lead={words.proposedLead}>
        <Proposed statutes={statutes} nature={nature} thought={thought} onChange={setThought} />
      </Section>
      {others && !problem ? (
        <Section title={words.withThese}>
          <Forecasts forecasts={forecast(others)} colleges={colleges} />
        </Section>
      ) : null}
    </>
  );
}

/** How one may take part, as the statutes allow. */
function takingPart(statutes: Statutes): Figure[] {
  const terms = termsOf(statutes);
  return [
    'present',
    ...(terms['proxy.allowed'] ? (['represented'] as const) : []),
    ...(terms.remote_presence ? (['remote'] as const) : []),
    ...(terms.postal || terms.online_advance ? (['advance'] as const) : []),
  ];
}

interface FieldsProps {
  of: readonly Figure[];
  typed: Figures;
  onChange: (typed: Figures) => void;
}

function Fields({ of, typed, onChange }: FieldsProps) {
  const words = useMessages(messages);
  return (
    <Columns least={7}>
      {of.map((figure) => (
        <NumberField
          key={figure}
          required
          label={words[figure]}
          min={0}
          value={typed[figure] ?? null}
          onChange={(value) => onChange({ ...typed, [figure]: value })}
        />
      ))}
    </Columns>
  );
}
