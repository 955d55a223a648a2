import { LEAST_FOUNDERS } from '@etabli/assembly/rules/founding';
import { Button, Link, Section, useFormats, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { abilities } from '../../app/abilities.js';
import { useInside } from '../../app/viewer.js';
import { messages as electors } from '../electorate/messages.js';
import { unpaidByAll } from '../electorate/unpaid.js';
import { FoundingRules } from '../founding/founding-rules.js';
import { type AssemblyPageName, assemblyPath } from '../shared/paths.js';
import style from './preparation.module.css';
import type { Prepared } from './preparation-page.js';
import { isBlank, type Step, type StepName, stepsOf } from './steps.js';
import { usePreparationWords } from './words.js';

interface Props {
  data: Prepared;
  /** Opens the date and place; null for who may not change them. */
  onCorrect: (() => void) | null;
}

/** What is left to do, each step with the last day for it, counted back from the assembly. */
export function Checklist({ data, onCorrect }: Props) {
  const words = usePreparationWords(data.assembly.nature);
  const formats = useFormats();
  const says = useDetails(data);
  const actions = useActions(data, onCorrect);
  const { assembly, notice, electorate, convocationFigures, missingConvocations, reminderPlan } = data;
  const founding = assembly.nature === 'constitutive';
  const steps = stepsOf({
    state: assembly.state,
    hasPlace: Boolean(assembly.place || assembly.remoteLink || assembly.remoteConditions),
    items: assembly.agenda.length,
    blanks: assembly.agenda.filter(isBlank).length,
    unattached: unattachedIn(data),
    electors: founding && electorate.electors < LEAST_FOUNDERS ? 0 : electorate.electors,
    lateByDays: notice.lateByDays,
    toDeliver: convocationFigures.toDeliver,
    missing: missingConvocations.length,
    silent: silentOf(data),
    reminded: reminderPlan?.sent.length ?? 0,
    reminderDue: reminderPlan?.due ?? false,
  });
  const latest = words.before({ date: formats.date(notice.latestOn, { weekday: true, year: false }) });
  const remindOn =
    reminderPlan &&
    words.around({ date: formats.date(reminderPlan.proposedOn, { weekday: true, year: false }) });
  const by = ({ name, state }: Step): string | null => {
    if (state === 'done' || founding) return null;
    if (name === 'remind') return remindOn;
    return name === 'place' || name === 'agenda' || name === 'documents' || name === 'convene'
      ? latest
      : null;
  };
  const said = { done: words.stepDone, todo: words.stepTodo, late: words.stepLate };
  return (
    <Section title={words.steps}>
      {founding ? <FoundingRules /> : null}
      <ol className={style.steps}>
        {steps.map((step, index) => (
          <li key={step.name} data-state={step.state}>
            <span className={style.mark} aria-hidden>
              {step.state === 'done' ? '✓' : step.state === 'late' ? '!' : index + 1}
            </span>
            <div className={style.stepWords}>
              <strong>
                {words[step.name]}
                <span className="unseen">, {said[step.state]}</span>
              </strong>
              <span>{says[step.name]}</span>
            </div>
            <span className={style.by}>{by(step)}</span>
            <span className={style.stepAction}>{actions[step.name]}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Founders discuss a text: something must be joined, whatever it is called. */
const unattachedIn = ({ assembly, assemblyDocuments: { documents, missing } }: Prepared): number =>
  assembly.nature === 'constitutive' ? Number(documents.length === 0) : missing.length;

const silentOf = ({ reminderPlan: plan }: Prepared): number => plan?.silent ?? 0;

/** How far each step is, in a sentence. */
function useDetails(data: Prepared): Record<StepName, string> {
  const words = usePreparationWords(data.assembly.nature);
  const unpaid = useMessages(electors);
  const formats = useFormats();
  const { assembly, notice, electorate, convocationFigures, missingConvocations } = data;
  const { startsAt, place, remoteLink, remoteConditions, agenda, state } = assembly;
  const instant = formats.instant(startsAt, { weekday: true });
  const when = `${instant.charAt(0).toUpperCase()}${instant.slice(1)}`;
  const votes = agenda.filter(({ kind }) => kind === 'vote').length;
  const { called, toDeliver } = convocationFigures;
  const located = Boolean(place || remoteLink || remoteConditions);
  return {
    place: located ? [when, place].filter(Boolean).join(', ') : words.placeMissing({ when }),
    agenda: words.agendaDetail({
      items: agenda.length,
      votes,
      blanks: agenda.filter(isBlank).length,
      bound: !abilities(data.assembly.viewerCan).can('changeAgenda'),
    }),
    documents: words.documentsDetail({
      attached: data.assemblyDocuments.documents.length,
      missing: data.assemblyDocuments.missing.length,
    }),
    electorate: unpaidByAll(electorate)
      ? unpaid.nobodyPaid({ day: formats.date(electorate.assemblyOn) })
      : words.electorateDetail(electorate),
    convene: state === 'draft' ? notice.sentence : words.convenedDetail({ called }),
    letters:
      state === 'draft'
        ? words.lettersTodo
        : words.lettersDetail({ toDeliver, missing: missingConvocations.length }),
    remind:
      state === 'draft'
        ? words.remindLater
        : words.remindDetail({ silent: silentOf(data), sent: data.reminderPlan?.sent.length ?? 0 }),
    sitting: words.sittingDetail({ when }),
  };
}

/** The way to each step. */
function useActions({ assembly }: Prepared, onCorrect: Props['onCorrect']): Record<StepName, ReactNode> {
  const words = usePreparationWords(assembly.nature);
  const inside = useInside();
  const { id, state } = assembly;
  const { can } = abilities(assembly.viewerCan);
  const link = (page: AssemblyPageName, label: string) => (
    <Link to={inside(assemblyPath(id, page))}>{label}</Link>
  );
  return {
    place: onCorrect ? (
      <Button weight="quiet" onClick={onCorrect}>
        {words.correct}
      </Button>
    ) : null,
    agenda:
      state === 'draft' ? (
        <a href="#ordre-du-jour">{can('changeAgenda') ? words.correct : words.seeAgenda}</a>
      ) : null,
    documents: <a href="#documents">{words.attachThem}</a>,
    electorate: link('electorate', words.see),
    convene: link('convocation', state === 'draft' ? words.review : words.follow),
    letters: state === 'draft' ? null : link('convocation', words.followPeople),
    remind: state === 'convened' ? link('convocation', words.toReminder) : null,
    sitting: state === 'convened' ? link('desk', words.toDesk) : null,
  };
}
