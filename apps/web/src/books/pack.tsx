import { Form, LongTextField, notify, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { MadeFile } from '../app/made-file.js';
import {
  ExportBooksDocument,
  type ExportBooksMutationVariables,
  MakeTreasurersPackDocument,
  SayOfYearDocument,
} from '../gql/books.js';
import style from './books.module.css';
import { messages } from './messages.js';
import type { Year } from './years-page.js';

/** The pack of the assembly and the entries as files, made when asked for. */
export function Pack({ year, writes }: { year: Year; writes: boolean }) {
  const words = useMessages(messages);
  return (
    <>
      <Section title={words.pack} lead={words.packLead} level={3}>
        {writes ? <Word year={year} /> : null}
        <div className={style.actions}>
          <PackFile year={year} format="pdf" make={words.makePdf} open={words.openPdf} />
          <PackFile year={year} format="xlsx" make={words.makeXlsx} open={words.openXlsx} />
        </div>
      </Section>
      <Section title={words.files} level={3}>
        <div className={style.actions}>
          {(['fec', 'csv', 'hledger'] as const).map((format) => (
            <BooksFile key={format} year={year} format={format} />
          ))}
        </div>
      </Section>
    </>
  );
}

function Word({ year }: { year: Year }) {
  const words = useMessages(messages);
  const [text, setText] = useState(year.word);
  const verb = useVerb(SayOfYearDocument, { refetch: ['FinancialYears'] });
  const keep = async () => {
    if ((await verb.run({ yearId: year.id, text })).done) notify({ text: words.wordKept });
  };
  return (
    <Form verb={words.keepWord} weight="plain" busy={verb.busy} refusal={verb.refusal} onSubmit={keep}>
      <LongTextField label={words.word} hint={words.wordHint} value={text} onChange={setText} rows={4} />
    </Form>
  );
}

interface PackFileProps {
  year: Year;
  format: 'pdf' | 'xlsx';
  make: string;
  open: string;
}

function PackFile({ year, format, make, open }: PackFileProps) {
  const verb = useVerb(MakeTreasurersPackDocument);
  return (
    <MadeFile make={make} open={open} busy={verb.busy} run={() => verb.tell({ yearId: year.id, format })} />
  );
}

function BooksFile({ year, format }: { year: Year; format: ExportBooksMutationVariables['format'] }) {
  const words = useMessages(messages);
  const verb = useVerb(ExportBooksDocument);
  const what = words[format];
  return (
    <MadeFile
      make={what}
      open={words.ready({ what })}
      busy={verb.busy}
      run={() => verb.tell({ yearId: year.id, format })}
    />
  );
}
