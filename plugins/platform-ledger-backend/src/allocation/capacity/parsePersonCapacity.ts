import { Declared, DeclaredCapacity } from './Declared';
import { FieldProblem, FieldReader } from './FieldReader';
import { isCountry } from './publicHolidays';

export const CAPACITY_FIELDS = ['person', 'partTime', 'country', 'from'];

/**
 * Validates what is declared of a person's part-time factor and country.
 *
 * @returns it, or the first field that is wrong
 */
export function parsePersonCapacity(options: {
  line: number;
  fields: Record<string, unknown>;
  text: boolean;
}): Declared<DeclaredCapacity> | FieldProblem {
  const reader = FieldReader.create({ ...options, known: CAPACITY_FIELDS });
  const person = reader.person();
  const partTime = reader.part('partTime');
  const country = readCountry(reader);
  if (partTime === null && country === null) {
    reader.refuse('partTime', 'or country must be given');
  }
  const from = reader.from({ required: false });
  return (
    reader.problem ?? {
      line: options.line,
      person,
      from,
      value: { partTime, country },
    }
  );
}

function readCountry(reader: FieldReader): string | null {
  const given = reader.value('country');
  if (given === undefined) {
    return null;
  }
  const country = typeof given === 'string' ? given.toUpperCase() : '';
  if (isCountry(country)) {
    return country;
  }
  reader.refuse(
    'country',
    'must be an ISO 3166 code of a country whose public holidays are known, with an optional region: DE, DE-BY',
  );
  return null;
}
