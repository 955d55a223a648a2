import { type AssemblyNature, kindsOf } from '@etabli/assembly/rules/kinds';
import { sentencesIn } from '@etabli/assembly/rules/sentences';
import { clauses, majorityRules, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { Columns, SelectField, useLocale, useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import { keysOf, type Thought } from './supposed.js';

interface Props {
  statutes: Statutes;
  nature: AssemblyNature;
  thought: Thought;
  onChange: (thought: Thought) => void;
}

/** The clauses a board most often thinks of changing, each as today until another value is chosen. */
export function Proposed({ statutes, nature, thought, onChange }: Props) {
  const words = useMessages(messages);
  const shares = useShares();
  const terms = termsOf(statutes);
  return (
    <Columns least={18}>
      {kindsOf(nature).flatMap((kind) => {
        const { quorum, majority } = keysOf(kind);
        const share = terms[quorum];
        return [
          <SelectField
            key={quorum}
            required
            label={words.quorum({ kind })}
            value={thought[quorum] ?? ''}
            onChange={(value) => onChange({ ...thought, [quorum]: value })}
            options={[
              { value: '', label: words.asNow({ value: shares.said(share) }) },
              ...clauses[quorum].usual.map((usual) => ({
                value: shares.key(usual),
                label: shares.said(usual),
              })),
            ]}
          />,
          <SelectField
            key={majority}
            required
            label={words.majority({ kind })}
            value={thought[majority] ?? ''}
            onChange={(value) => onChange({ ...thought, [majority]: value })}
            options={[
              { value: '', label: words.asNow({ value: words[terms[majority]] }) },
              ...majorityRules.map((rule) => ({ value: rule, label: words[rule] })),
            ]}
          />,
        ];
      })}
    </Columns>
  );
}

type Share = { num: number; den: number } | null;

function useShares() {
  const words = useMessages(messages);
  const { locale } = useLocale();
  return {
    key: (share: Share): string => (share ? `${share.num}/${share.den}` : 'none'),
    said: (share: Share): string => (share ? sentencesIn(locale).share(share) : words.none),
  };
}
