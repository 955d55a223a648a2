import { SelectField, useMessages } from '@etabli/ui';
import type { Assembly } from '../../preparation/agenda/agenda-editor.js';
import { messages } from './messages.js';

interface Props {
  /** That the statutes keep seats for. */
  colleges: Assembly['collegeSeats'];
  /** Its id; empty for the whole assembly. */
  value: string;
  /** Choosing a college fills in the seats kept for it. */
  onChange: (chosen: { collegeId: string; seats?: number }) => void;
  error: string | undefined;
}

/** Who elects, where the statutes keep seats for colleges; nothing elsewhere. */
export function ElectingCollege({ colleges, value, onChange, error }: Props) {
  const words = useMessages(messages);
  if (colleges.length === 0) return null;
  return (
    <SelectField
      label={words.who}
      options={[
        { value: '', label: words.everyone },
        ...colleges.map(({ collegeId, name }) => ({ value: collegeId, label: words.alone({ name }) })),
      ]}
      value={value}
      onChange={(collegeId) => {
        const kept = colleges.find((one) => one.collegeId === collegeId);
        onChange(kept ? { collegeId, seats: kept.seats } : { collegeId });
      }}
      error={error}
    />
  );
}
