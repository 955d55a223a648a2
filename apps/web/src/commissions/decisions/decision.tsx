import { figuresSentence } from '@etabli/commissions/rules/round-sentences';
import type { Figures } from '@etabli/commissions/rules/rounds';
import { Button, Link, Row, StateBadge, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useCan, useInside } from '../../app/viewer.js';
import type { DecisionFieldsFragment } from '../../gql/commissions.js';
import { messages as meetingWords } from '../meetings/messages.js';
import style from './decisions.module.css';
import { LogDialog } from './log-dialog.js';
import { messages } from './messages.js';
import { ReviewDialog } from './review-dialog.js';

export type LoggedDecision = DecisionFieldsFragment;

/** One decision: what, why, by whom, how, until when, and where it was taken. */
export function Decision({ decision }: { decision: LoggedDecision }) {
  const words = useMessages(messages);
  const meeting = useMessages(meetingWords);
  const formats = useFormats();
  const { locale } = useLocale();
  const { what, why, by, decidedOn, method, reviewOn, supersededBy, options } = decision;
  const figures = decision.figures as Figures | null;
  const objections = figures?.method === 'consent' ? figures.objections : [];
  const came = figures ? figuresSentence(figures, options, locale) : '';
  const how = method ? meeting[`method_${method as 'consent'}`] : '';
  return (
    <article className={style.decision} data-replaced={supersededBy ? true : undefined}>
      <p className={style.what}>{what}</p>
      <p className={style.soft}>
        {words.by({ by: by ?? meeting.intercommission, date: formats.date(decidedOn) })}
        {how && !came ? ` · ${how}` : ''}
      </p>
      {came ? <p className={style.soft}>{came}</p> : null}
      {why ? <p>{words.why({ why })}</p> : null}
      {objections.map(({ personId, words: said, settled }) => (
        <p key={personId}>{words.objection({ words: said, kept: settled === 'maintained' })}</p>
      ))}
      {supersededBy ? <StateBadge tone="closed">{words.superseded}</StateBadge> : null}
      {reviewOn ? <p className={style.soft}>{words.reviewOn({ date: formats.date(reviewOn) })}</p> : null}
      <Verbs decision={decision} />
    </article>
  );
}

function Verbs({ decision }: { decision: LoggedDecision }) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const { timeZone } = useLocale();
  const [open, setOpen] = useState<'review' | 'replace' | null>(null);
  const { source, originId, supersededBy, reviewOn } = decision;
  const own =
    source === 'commission' && !supersededBy && (can('commissions.work') || can('commissions.write'));
  const due = reviewOn !== null && reviewOn <= today(timeZone);
  const to = source === 'assembly' ? `assemblees/${originId}` : `reunions/${originId}`;
  return (
    <Row gap={1}>
      {originId ? (
        <Link to={inside(to)}>{source === 'assembly' ? words.originAssembly : words.origin}</Link>
      ) : null}
      {own && due ? <Button onClick={() => setOpen('review')}>{words.review}</Button> : null}
      {own ? (
        <Button weight="quiet" onClick={() => setOpen('replace')}>
          {words.replace}
        </Button>
      ) : null}
      {open === 'review' ? <ReviewDialog decision={decision} onClose={() => setOpen(null)} /> : null}
      {open === 'replace' ? <LogDialog replaces={decision} onClose={() => setOpen(null)} /> : null}
    </Row>
  );
}
