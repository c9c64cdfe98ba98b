import { LedgerDefinitionsProcessor } from './LedgerDefinitionsProcessor';

describe('LedgerDefinitionsProcessor', () => {
  const processor = LedgerDefinitionsProcessor.create();
  const location = { type: 'url', target: 'https://example.com' };

  it.each([
    ['platform-ledger.io/v1alpha1', 'Scorecard', true],
    ['platform-ledger.io/v1alpha1', 'AllocationPolicy', true],
    ['platform-ledger.io/v1alpha1', 'Charter', true],
    ['platform-ledger.io/v9', 'Charter', true],
    ['platform-ledger.io/v1alpha1', 'Component', false],
    ['somebody-else.io/v1', 'Scorecard', false],
  ])('knows %s %s: %p', async (apiVersion, kind, known) => {
    expect(
      await processor.validateEntityKind({
        apiVersion,
        kind,
        metadata: { name: 'x' },
      }),
    ).toBe(known);
  });

  it('leaves what is of others alone', async () => {
    const emit = jest.fn();
    const entity = {
      apiVersion: 'somebody-else.io/v1',
      kind: 'Scorecard',
      metadata: { name: 'x' },
      spec: { owner: 'core' },
    };
    expect(await processor.postProcessEntity(entity, location, emit)).toBe(
      entity,
    );
    expect(emit).not.toHaveBeenCalled();
  });

  it('does not throw on a definition without anything in it', async () => {
    const entity = {
      apiVersion: 'platform-ledger.io/v1alpha1',
      kind: 'Charter',
      metadata: { name: 'x' },
    };
    expect(
      await processor.postProcessEntity(entity, location, jest.fn()),
    ).toMatchObject({
      status: {
        items: [{ message: expect.stringContaining('spec: is required') }],
      },
    });
  });
});
