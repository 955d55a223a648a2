import type { College } from '@etabli/membership/rules/statutes';
import { Button, NumberField, Stack, TextField, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import style from '../statutes.module.css';
import { newCollege, percentOf, withPercent } from './colleges.js';
import type { EditorProps } from './types.js';

/** The colleges that vote apart, with their weight in per cent: together they make the whole. */
export function CollegesEditor({ value, onChange }: EditorProps<College[]>) {
  const words = useMessages(messages);
  const change = (id: string, next: (college: College) => College) =>
    onChange(value.map((college) => (college.id === id ? next(college) : college)));
  const sum = value.reduce((total, { weight }) => total + percentOf(weight), 0);
  return (
    <Stack>
      {value.map((college) => (
        <div key={college.id} className={style.college}>
          <TextField
            required
            label={words.collegeName}
            value={college.name}
            onChange={(name) => change(college.id, (before) => ({ ...before, name }))}
          />
          <NumberField
            required
            label={words.collegeWeight}
            value={percentOf(college.weight)}
            suffix=" %"
            onChange={(percent) => change(college.id, (before) => withPercent(before, percent ?? 0))}
          />
          <NumberField
            label={words.collegeSeats}
            value={college.seats}
            onChange={(seats) => change(college.id, (before) => ({ ...before, seats }))}
          />
          <Button weight="quiet" onClick={() => onChange(value.filter(({ id }) => id !== college.id))}>
            {words.removeCollege({ name: college.name })}
          </Button>
        </div>
      ))}
      {value.length > 0 ? <p>{words.weights({ percent: Math.round(sum) })}</p> : null}
      <div>
        <Button onClick={() => onChange([...value, newCollege(value)])}>{words.addCollege}</Button>
      </div>
    </Stack>
  );
}
