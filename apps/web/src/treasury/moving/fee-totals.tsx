import { Columns, Figure, Section, useFormats, useMessages } from '@etabli/ui';
import type { PreviewDuesFileQuery } from '../../gql/treasury.js';
import { messages } from './messages.js';

type Totals = PreviewDuesFileQuery['previewDuesFile']['totals'];

/** The file on one side, what would be recorded on the other: the one is accounted for by the other. */
export function FeeTotals({ totals }: { totals: Totals }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const { lines, priceCents, discountCents, fileCents, recordedCents, otherCents } = totals;
  const { paidCents, unpaidCents, known, leftOut, undecided } = totals;
  const detail = words.otherDetail({ known, out: leftOut, undecided });
  return (
    <Section title={words.totals}>
      <Columns least={11}>
        <Figure
          label={words.fileTotal}
          value={money(fileCents)}
          detail={words.fileDetail({
            count: lines,
            price: money(priceCents),
            discount: money(discountCents),
          })}
        />
        <Figure
          label={words.recorded}
          value={money(recordedCents)}
          detail={words.recordedDetail({ paid: money(paidCents), unpaid: money(unpaidCents) })}
        />
        {detail ? <Figure label={words.other} value={money(otherCents)} detail={detail} /> : null}
      </Columns>
    </Section>
  );
}
