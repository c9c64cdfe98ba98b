import { FactValue, FactValueType } from '../schema';
import { InputError } from '@backstage/errors';
import { parse } from 'semver';
import { isDay } from '../time';

const LONGEST_TEXT = 8_192;
const LONE_SURROGATE = /\p{Surrogate}/u;

const PARSERS: Record<FactValueType, (raw: unknown) => FactValue> = {
  boolean: raw => {
    if (typeof raw !== 'boolean') {
      throw unexpected('true or false', raw);
    }
    return raw;
  },
  number: raw => {
    if (typeof raw !== 'number' || !Number.isFinite(raw)) {
      throw unexpected('a finite number', raw);
    }
    return raw === 0 ? 0 : raw;
  },
  string: raw => storable(raw),
  version: raw => {
    const version = typeof raw === 'string' ? parse(raw) : undefined;
    if (!version) {
      throw unexpected('a semantic version', raw);
    }
    const build = version.build.join('.');
    return build ? `${version.version}+${build}` : version.version;
  },
  date: raw => {
    if (!isDay(raw)) {
      throw unexpected('a day of the form YYYY-MM-DD, from 1970 on', raw);
    }
    return raw;
  },
  set: raw => {
    if (!Array.isArray(raw)) {
      throw unexpected('a list of texts', raw);
    }
    const members = Array.from(new Set(raw.map(storable))).sort();
    storable(JSON.stringify(members));
    return members;
  },
};

/**
 * A value of a declared type out of JSON, in its canonical form: versions without a leading `v`, sets distinct and sorted.
 *
 * `raw`: what JSON gave; texts are not taken for numbers or booleans
 * @throws InputError that says what the type wants
 * @public
 */
export function parseFactValue(options: {
  type: FactValueType;
  raw: unknown;
}): FactValue {
  return PARSERS[options.type](options.raw);
}

function storable(raw: unknown): string {
  if (typeof raw !== 'string') {
    throw unexpected('a text', raw);
  }
  if (raw.length > LONGEST_TEXT) {
    throw new InputError(`must have at most ${LONGEST_TEXT} characters`);
  }
  if (raw.includes('\0') || LONE_SURROGATE.test(raw)) {
    throw new InputError('must be well-formed text without NUL');
  }
  return raw;
}

function unexpected(wanted: string, raw: unknown): InputError {
  const seen = JSON.stringify(raw) ?? String(raw);
  return new InputError(
    `must be ${wanted}, not ${seen.length > 60 ? `${seen.slice(0, 60)}…` : seen}`,
  );
}
