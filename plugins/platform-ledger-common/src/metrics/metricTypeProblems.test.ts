import { MetricType } from '../schema';
import { isFresh } from './isFresh';
import { metricDescription } from './metricDescription';
import { metricTypeProblems } from './metricTypeProblems';

import { valueProblem } from './valueProblem';

const RATE: MetricType = {
  id: 'delivery/change-fail-rate',
  title: 'Change fail rate',
  unit: 'share',
  better: 'lower',
  aggregation: 'latest',
  cadence: 'P1W',
};

describe('the declaration of a metric', () => {
  it('is good as documented', () => {
    const others: Partial<MetricType>[] = [
      {},
      { range: { least: 0, most: 0.5 }, reportedBy: 'group:default/core' },
      { aggregation: 'median', window: 'P90D', unit: 'days' },
      { freshWithin: 'P2W', range: { least: -5 }, unit: 'points' },
    ];
    for (const other of others) {
      expect(metricTypeProblems({ ...RATE, ...other })).toEqual([]);
    }
  });

  it.each<[string, Partial<MetricType>]>([
    ['id', { id: 'Delivery/Rate' }],
    ['id', { id: 'rate' }],
    ['id', { id: 'adoption/new-system' }],
    ['id', { id: 'deferral/core' }],
    ['title', { title: ' ' }],
    ['unit', { unit: '' }],
    ['window', { aggregation: 'median' }],
    ['window', { window: 'P90D' }],
    ['cadence', { cadence: 'weekly' }],
    ['cadence', { cadence: 'P0D' }],
    ['freshWithin', { freshWithin: 'P1M' }],
    ['range.least', { unit: 'days', range: { least: 2, most: 1 } }],
    ['range.least', { range: { least: -1 } }],
    ['range.most', { range: { most: 100 } }],
    ['reportedBy', { reportedBy: 'user:default/somebody' }],
    ['reportedBy', { reportedBy: 'core' }],
  ])('names what is wrong with its %s: %j', (field, wrong) => {
    expect(metricTypeProblems({ ...RATE, ...wrong })).toEqual([
      { field, reason: expect.any(String) },
    ]);
  });

  it('names a field that means nothing', () => {
    const wrong = { ...RATE, colour: 'red' };
    expect(metricTypeProblems(wrong)).toEqual([
      { field: 'colour', reason: expect.any(String) },
    ]);
  });

  it('tells how long data is fresh, and what a value can be', () => {
    const rate = metricDescription(RATE, 'observed');
    expect(rate).toMatchObject({
      freshWithin: 'P14D',
      range: { least: 0, most: 1 },
    });
    expect([14, 15, undefined].map(age => isFresh(age, 'P14D'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(valueProblem(rate, 0.8)).toBeUndefined();
    expect(valueProblem(rate, 80)).toMatch('0.8 is 80 %');
    expect(valueProblem(rate, -0.1)).toMatch('below 0');
    expect(valueProblem(rate, NaN)).toMatch('a number');
    const days = metricDescription(
      { ...RATE, unit: 'days', range: { most: 30 }, freshWithin: 'P3D' },
      'observed',
    );
    expect(days.freshWithin).toBe('P3D');
    expect(valueProblem(days, 31)).toMatch('above 30');
    expect(valueProblem(days, -1)).toBeUndefined();
  });
});
