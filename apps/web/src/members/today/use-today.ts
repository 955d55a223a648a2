import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { today } from '../../app/civil-today.js';
import { readDraft } from '../../app/draft.js';
import { useCan, useViewer } from '../../app/viewer.js';
import { TodayKeepingDocument, TodayMeDocument } from '../../gql/members.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { type CurrentImport, currentImport } from '../import/current.js';
import { messages } from './messages.js';

/** How long before its day the yearly review is announced. */
const NOTICE_DAYS = 30;

/** What keeping the members asks of the viewer today, and their own page of them. */
export function useToday(): TodayAnswer {
  const review = useReviewLine();
  const mine = useMyPageLine();
  const begun = useImportLine();
  const answers = [review, mine, begun];
  return {
    lines: answers.flatMap(({ line }) => (line ? [line] : [])),
    loading: answers.some(({ loading }) => loading),
  };
}

interface Answer {
  line: TodayLine | null;
  loading: boolean;
}

/** The yearly look at what should no longer be kept, a month before its day. */
function useReviewLine(): Answer {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const allowed = useCan()('members.erase');
  const { data, loading } = useQuery(TodayKeepingDocument, { skip: !allowed });
  if (!data) return { line: null, loading };
  const { dueOn, people } = data.retentionReview;
  const day = today(timeZone);
  const announced = today(timeZone, new Date(Date.now() + NOTICE_DAYS * 86_400_000));
  if (dueOn > announced) return { line: null, loading: false };
  const late = dueOn < day;
  return {
    loading: false,
    line: {
      key: 'members.review',
      urgency: late ? 'late' : 'soon',
      at: dueOn,
      sentence: words.review({ people }),
      detail: words.reviewDue({ on: formats.date(dueOn), late }),
      action: { label: words.reviewAction, to: 'association/conservation' },
    },
  };
}

/** One's own page, while it lacks what helps to be reached. */
function useMyPageLine(): Answer {
  const words = useMessages(messages);
  const { person } = useViewer();
  const allowed = useCan()('members.directory');
  const { data, loading } = useQuery(TodayMeDocument, {
    variables: { id: person?.id ?? '' },
    skip: !person || !allowed,
  });
  const me = data?.person;
  if (!me?.details) return { line: null, loading };
  const { phone, street } = me.details;
  if (phone && street && me.city) return { line: null, loading: false };
  return {
    loading: false,
    line: {
      key: 'members.my-page',
      urgency: 'know',
      sentence: words.complete,
      detail: words.completeDetail({ phone: !phone, address: !street || !me.city }),
      action: { label: words.completeAction, to: 'ma-fiche/corriger' },
    },
  };
}

/** An import begun on this device and not finished. */
function useImportLine(): Answer {
  const words = useMessages(messages);
  const { association } = useViewer();
  const allowed = useCan()('members.import');
  const begun = allowed ? readDraft<CurrentImport>(localStorage, currentImport(association.id)) : null;
  if (!begun?.fileId) return { line: null, loading: false };
  return {
    loading: false,
    line: {
      key: 'members.import',
      urgency: 'soon',
      sentence: words.importBegun({ name: begun.name }),
      action: { label: words.importAction, to: `membres/importer?fichier=${begun.fileId}&etape=verifier` },
    },
  };
}
