import { Declared, DeclaredLeave } from './Declared';
import { FieldProblem, FieldReader } from './FieldReader';

export const LEAVE_FIELDS = ['person', 'from', 'to', 'cancelled'];

/**
 * Validates a declared leave.
 *
 * @returns it, or the first field that is wrong
 */
export function parseLeave(options: {
  line: number;
  fields: Record<string, unknown>;
  text: boolean;
}): Declared<DeclaredLeave> | FieldProblem {
  const reader = FieldReader.create({ ...options, known: LEAVE_FIELDS });
  const person = reader.person();
  const from = reader.from({ required: true });
  const to = reader.to({ from, required: true });
  const cancelled = reader.flag('cancelled');
  return (
    reader.problem ?? {
      line: options.line,
      person,
      from,
      value: { to: cancelled ? undefined : to },
    }
  );
}
