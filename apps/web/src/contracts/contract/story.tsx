import { Section, Timeline } from '@etabli/ui';
import { type Contract, useContractWords } from '../words.js';

/** What was done about it, in order. */
export function Story({ contract: { steps } }: { contract: Contract }) {
  const { words, date } = useContractWords();
  if (steps.length === 0) return null;
  return (
    <Section title={words.story}>
      <Timeline
        label={words.story}
        happenings={steps.map(({ id, kind, onDay, lastDay, reason, byParty }) => ({
          key: id,
          at: onDay,
          what:
            kind === 'notice'
              ? words.step_notice({ by: words[`by_${byParty}`], on: date(lastDay) ?? '' })
              : words[`step_${kind as 'sent'}`],
          detail: reason,
        }))}
      />
    </Section>
  );
}
