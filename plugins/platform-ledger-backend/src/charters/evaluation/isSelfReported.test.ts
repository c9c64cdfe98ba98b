import { MetricDescription } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { isSelfReported } from './isSelfReported';

const OWNER = 'group:default/core';

function metric(id: string, reportedBy?: string): MetricDescription {
  return {
    id,
    title: id,
    unit: 'share',
    better: 'higher',
    aggregation: 'latest',
    cadence: 'P30D',
    freshWithin: 'P60D',
    origin: 'observed',
    reportedBy,
  };
}

describe('isSelfReported', () => {
  it.each([
    [undefined, false],
    ['group:default/core', true],
    // As earlier releases kept it.
    ['group:core', true],
    ['group:default/other', false],
    ['group:other/core', false],
  ])('is so where %s reports the metric: %s', (reportedBy, expected) => {
    const judged = { metric: metric('build/time', reportedBy), owner: OWNER };
    expect(isSelfReported(judged, undefined)).toBe(expected);
  });

  it.each([
    ['allocation/core/platform', true],
    ['coverage/default.core', true],
    ['deferral/other', false],
    ['duplication/retired', false],
  ])('is so where the team states %s by itself: %s', (id, expected) => {
    const judged = { metric: metric(id), owner: OWNER };
    expect(isSelfReported(judged, { selfReported: true })).toBe(expected);
    expect(isSelfReported(judged, { selfReported: false })).toBe(false);
  });
});
