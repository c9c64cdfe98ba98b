import { REPORT_SECTIONS } from '../../schema';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Ajv from 'ajv';

import { reportSnapshot } from '../__testUtils__';
import { reportSchema } from './reportSchema';

const GENERATOR = join(
  __dirname,
  '..',
  '..',
  '..',
  'scripts',
  'generate-report-schema.mjs',
);

describe('reportSchema', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    reportSchema,
  );

  it('is what the types say', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [GENERATOR, '--check'],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('takes a snapshot, and a text of it read again', () => {
    const snapshot = reportSnapshot();
    validate(snapshot);
    expect(validate.errors).toBeNull();
    validate(JSON.parse(JSON.stringify(snapshot)));
    expect(validate.errors).toBeNull();
  });

  it.each(REPORT_SECTIONS)('refuses a snapshot without its %s', section => {
    const { [section]: _, ...rest } = reportSnapshot();
    expect(validate(rest)).toBe(false);
  });

  it('refuses what it does not know', () => {
    expect(validate({ ...reportSnapshot(), secret: 1 })).toBe(false);
    expect(validate({ ...reportSnapshot(), state: 'published' })).toBe(false);
  });
});
