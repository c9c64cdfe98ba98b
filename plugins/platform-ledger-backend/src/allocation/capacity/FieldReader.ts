import {
  BEGINNING,
  DayNumber,
  isDay,
  OPEN_END,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { unknownField } from '../activity/unknownField';
import { readPersonKey } from '../persons/readPersonKey';

/** The first field of a declaration that is wrong. Reasons never repeat what stands in it: it is about a person. */
export interface FieldProblem {
  field: string;
  reason: string;
}

/**
 * Reads the fields of one declaration, and remembers the first that is wrong.
 */
export class FieldReader {
  /**
   * `known`: names of fields that mean something
   * `text`: the values are texts, as in a CSV, where an empty one is none
   */
  static create(options: {
    fields: Record<string, unknown>;
    known: readonly string[];
    text: boolean;
  }): FieldReader {
    const given = Object.entries(options.fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        !(options.text && value === ''),
    );
    const reader = new FieldReader(Object.fromEntries(given), options.text);
    if (given.some(([name]) => !options.known.includes(name))) {
      const { field, reason } = unknownField(options.known);
      reader.refuse(field, reason);
    }
    return reader;
  }

  problem: FieldProblem | undefined = undefined;

  private constructor(
    private readonly fields: Record<string, unknown>,
    private readonly text: boolean,
  ) {}

  refuse(field: string, reason: string): void {
    this.problem ??= { field, reason };
  }

  value(field: string): unknown {
    return this.fields[field];
  }

  person(): string {
    const key = readPersonKey(this.fields.person);
    if (key === undefined) {
      this.refuse('person', 'must be a key of 1 to 400 characters');
    }
    return key ?? '';
  }

  /** `BEGINNING` where it may be missing and is. */
  from(options: { required: boolean }): DayNumber {
    return this.day('from', options.required) ?? BEGINNING;
  }

  /** The day after the last one; `OPEN_END` where it may be missing and is. */
  to(options: { from: DayNumber; required: boolean }): DayNumber {
    const last = this.day('to', options.required);
    if (last !== undefined && last < options.from) {
      this.refuse('to', 'lies before the first day');
    }
    return last === undefined ? OPEN_END : last + 1;
  }

  /** A part above 0 up to 1; null where it is missing. */
  part(field: string): number | null {
    const given = this.fields[field];
    if (given === undefined) {
      return null;
    }
    const part =
      this.text && typeof given === 'string' && /^\d+(\.\d+)?$/.test(given)
        ? Number(given)
        : given;
    if (typeof part === 'number' && part > 0 && part <= 1) {
      return part;
    }
    this.refuse(field, 'must be a number above 0, at most 1');
    return null;
  }

  flag(field: string): boolean {
    const given = this.fields[field];
    if (given === undefined || given === false || given === true) {
      return given === true;
    }
    if (this.text && (given === 'true' || given === 'false')) {
      return given === 'true';
    }
    this.refuse(field, 'must be true or false');
    return false;
  }

  private day(field: string, required: boolean): DayNumber | undefined {
    const given = this.fields[field];
    if (given === undefined && !required) {
      return undefined;
    }
    if (!isDay(given)) {
      this.refuse(field, 'must be a day of the form YYYY-MM-DD, from 1970 on');
      return undefined;
    }
    return toDayNumber(given);
  }
}
