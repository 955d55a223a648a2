import { useQuery } from '@apollo/client/react';
import { Empty, Section, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { ContestationPageDocument, type ContestationPageQuery } from '../../gql/assemblies.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import style from './contestation.module.css';
import { Decisions } from './decisions.js';
import { Elections } from './elections.js';
import { FindingLine } from './finding-line.js';
import { messages } from './messages.js';

export type Check = ContestationPageQuery['contestationCheck'];
export type Finding = Check['findings'][number];

const grades = ['grave', 'serious', 'minor'] as const;

/** What an opponent could raise, gravest first, each with its proof, what it would change and what can still be done. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(ContestationPageDocument, { variables: { id } });
  useNews(id, ['ContestationPage']);
  return (
    <Answered query={query}>
      {({ assembly, contestationCheck }) => (
        <AssemblyFrame assembly={assembly} page="contestation">
          <Checked check={contestationCheck} sitting={assembly.state === 'open'} />
        </AssemblyFrame>
      )}
    </Answered>
  );
}

function Checked({ check, sitting }: { check: Check; sitting: boolean }) {
  const words = useMessages(messages);
  const { held, findings, decisions, elections, protections } = check;
  const clear = sitting ? words.clearSitting : held ? words.clearHeld : words.clearAhead;
  return (
    <>
      <Section title={words.title} lead={held ? words.leadHeld : words.leadAhead}>
        {findings.length === 0 ? (
          <Empty title={words.clearTitle}>{clear}</Empty>
        ) : (
          grades.map((grade) => <Grade key={grade} grade={grade} check={check} />)
        )}
      </Section>
      {decisions.length > 0 ? <Decisions decisions={decisions} /> : null}
      {elections.length > 0 ? <Elections elections={elections} /> : null}
      {protections.length > 0 ? (
        <Section title={words.protections}>
          <ul className={style.protections}>
            {protections.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Grade({ grade, check }: { grade: (typeof grades)[number]; check: Check }) {
  const words = useMessages(messages);
  const found = check.findings.filter((finding) => finding.grade === grade);
  if (found.length === 0) return null;
  const leads = { grave: words.graveLead, serious: words.seriousLead, minor: words.minorLead };
  return (
    <Section level={3} title={words[grade]} lead={leads[grade]}>
      <ul className={style.findings} data-grade={grade}>
        {found.map((finding) => (
          <li key={finding.sentence}>
            <FindingLine finding={finding} assemblyId={check.assemblyId} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
