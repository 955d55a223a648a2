import { type College, clauseOf } from '@etabli/membership/rules/statutes';
import type { ClauseValue } from '../clause-words.js';
import { CollegesEditor } from './colleges-editor.js';
import { ListEditor } from './list-editor.js';
import { NumberEditor } from './number-editor.js';
import { OptionEditor } from './option-editor.js';
import { ShareEditor } from './share-editor.js';
import type { EditorProps } from './types.js';

/** The control that fits a clause: choices, a number, a share, a list or colleges. */
export function Editor({ clause, value, onChange }: EditorProps<ClauseValue>) {
  const declared = clauseOf(clause);
  switch (declared.kind) {
    case 'boolean':
      return (
        <OptionEditor clause={clause} options={[true, false]} value={value as boolean} onChange={onChange} />
      );
    case 'choice':
      return (
        <OptionEditor
          clause={clause}
          options={declared.options as ClauseValue[]}
          value={value}
          onChange={onChange}
        />
      );
    case 'number':
      return (
        <NumberEditor
          clause={clause}
          declared={declared}
          value={value as number | null}
          onChange={onChange}
        />
      );
    case 'fraction':
      return (
        <ShareEditor
          clause={clause}
          declared={declared}
          value={value as { num: number; den: number } | null}
          onChange={onChange}
        />
      );
    case 'list':
      return <ListEditor clause={clause} declared={declared} value={value as string[]} onChange={onChange} />;
    case 'colleges':
      return <CollegesEditor clause={clause} value={value as College[]} onChange={onChange} />;
  }
}
