import { readGroupRef } from './readGroupRef';
import { Declared, DeclaredMembership } from './Declared';
import { FieldProblem, FieldReader } from './FieldReader';

export const MEMBERSHIP_FIELDS = ['person', 'group', 'share', 'from', 'to'];

/**
 * Validates a declared membership.
 *
 * @returns it, or the first field that is wrong
 */
export function parseMembership(options: {
  line: number;
  fields: Record<string, unknown>;
  text: boolean;
}): Declared<DeclaredMembership> | FieldProblem {
  const reader = FieldReader.create({ ...options, known: MEMBERSHIP_FIELDS });
  const person = reader.person();
  const group = readGroupRef(reader.value('group'));
  if (group === undefined) {
    reader.refuse('group', 'must be the reference of a group, or its name');
  }
  const share = reader.part('share');
  const from = reader.from({ required: false });
  const to = reader.to({ from, required: false });
  return (
    reader.problem ?? {
      line: options.line,
      person,
      from,
      value: { group: group ?? '', share, to },
    }
  );
}
