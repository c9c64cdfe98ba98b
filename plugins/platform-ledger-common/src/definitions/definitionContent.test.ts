import { definitionContent } from './definitionContent';

describe('definitionContent', () => {
  const entity = {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { name: 's', title: 'S' },
    spec: { owner: 'core', type: 'standard' },
  };

  it('is the same whatever the catalog adds', () => {
    expect(
      definitionContent({
        ...entity,
        metadata: {
          uid: '1',
          etag: '2',
          annotations: { a: 'b' },
          namespace: 'default',
          title: 'S',
          name: 's',
        },
        spec: { type: 'standard', owner: 'core' },
        relations: [{ type: 'ownedBy', targetRef: 'group:default/core' }],
      }),
    ).toBe(definitionContent(entity));
  });

  it('differs where its author changed something', () => {
    const changes = [
      { ...entity, metadata: { ...entity.metadata, title: 'T' } },
      { ...entity, metadata: { ...entity.metadata, description: 'D' } },
      { ...entity, spec: { ...entity.spec, owner: 'other' } },
    ];
    for (const change of changes) {
      expect(definitionContent(change)).not.toBe(definitionContent(entity));
    }
  });
});
