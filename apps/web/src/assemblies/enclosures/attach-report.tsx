import { useQuery } from '@apollo/client/react';
import {
  Button,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import {
  AttachReportDocument,
  ReportsToAttachDocument,
  type ReportsToAttachQuery,
} from '../../gql/assemblies.js';
import { messages } from './messages.js';

type Report = ReportsToAttachQuery['activityReports'][number];

/** Attaches a report that is ready, of the house or of a commission, as the activity report. */
export function AttachReport({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const reads = useCan()('commissions.read');
  const [open, setOpen] = useState(false);
  const { data } = useQuery(ReportsToAttachDocument, { skip: !reads });
  const ready = (data?.activityReports ?? []).filter(({ readyAt }) => readyAt !== null);
  if (ready.length === 0) return null;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{words.attachReport}</Button>
      {open ? <ReportDialog assemblyId={assemblyId} reports={ready} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

interface Props {
  assemblyId: string;
  reports: readonly Report[];
  onClose: () => void;
}

function ReportDialog({ assemblyId, reports, onClose }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [reportId, setReportId] = useState(reports[0]?.id ?? '');
  const verb = useVerb(AttachReportDocument, { refetch: ['AssemblyDocuments'] });
  const label = ({ commission, startsOn, endsOn }: Report) =>
    words.report({
      of: commission?.name ?? words.house,
      from: formats.date(startsOn),
      to: formats.date(endsOn),
    });
  const attach = async () => {
    const said = await verb.run({ assemblyId, reportId });
    if (!said.done) return;
    notify({ text: words.reportAttached });
    onClose();
  };
  return (
    <Dialog title={words.attachReport} onClose={onClose}>
      <Form
        verb={words.attachIt}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reportId'])}
        onSubmit={attach}
      >
        <SelectField
          required
          label={words.whichReport}
          value={reportId}
          onChange={setReportId}
          options={reports.map((report) => ({ value: report.id, label: label(report) }))}
          error={errorOf(verb.refusal, 'reportId')}
        />
      </Form>
    </Dialog>
  );
}
