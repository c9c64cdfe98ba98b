import { isShareMetric } from './isShareMetric';
import { parseMetricId } from './parseMetricId';

describe('parseMetricId', () => {
  it.each([
    [
      'adoption/new-backend-system',
      { family: 'adoption', scorecard: 'new-backend-system' },
    ],
    [
      'adoption/platform.new.Backend/completed',
      {
        family: 'adoption',
        scorecard: 'platform.new.Backend',
        level: 'completed',
      },
    ],
    [
      'allocation/cloud/platform',
      { family: 'allocation', group: 'cloud', category: 'platform' },
    ],
    ['coverage/tools.cloud', { family: 'coverage', group: 'tools.cloud' }],
    ['deferral/cloud', { family: 'deferral', group: 'cloud' }],
    ['duplication/retired', { family: 'duplication', measure: 'retired' }],
    [
      'duplication/redistributed-days',
      { family: 'duplication', measure: 'redistributed-days' },
    ],
    ['onboarding/time-to-first-deploy', { family: 'observed' }],
    ['delivery/cloud/change-fail-rate', { family: 'observed' }],
  ])('reads %s', (id, expected) => {
    expect(parseMetricId(id)).toEqual(expected);
  });

  it.each([
    '',
    'adoption',
    'adoption/',
    'adoption/a/b/c',
    'adoption/a/',
    'adoption/.a',
    'allocation/cloud',
    'allocation/cloud/platform/more',
    'coverage/cloud/platform',
    'deferral/',
    'duplication/written',
    'duplication/retired/more',
    'delivery',
    'delivery/',
    'delivery//rate',
    'Delivery/rate',
    'delivery/rate per week',
    'constructor',
    '__proto__/x',
  ])('takes %p for no id', id => {
    expect(parseMetricId(id)).toBeUndefined();
  });

  it('knows which of its own are shares', () => {
    expect(
      [
        'adoption/a',
        'allocation/a/platform',
        'coverage/a',
        'duplication/retired',
        'deferral/a',
        'duplication/redistributed-days',
        'delivery/change-fail-rate',
        'nothing',
      ].map(isShareMetric),
    ).toEqual([true, true, true, true, false, false, false, false]);
  });
});
