import { Entity } from '@backstage/catalog-model';
import { BASE_PATHS, catalogFields } from './catalogFields';
import { entityContent } from './entityContent';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'a' },
  spec: { type: 'service', owner: 'squad-a', parent: 'not-a-group' },
};

describe('entityContent', () => {
  it.each<[string, Partial<Entity>, string | undefined]>([
    [
      'what the catalog resolved',
      { relations: [{ type: 'ownedBy', targetRef: 'group:other/X' }] },
      'group:other/x',
    ],
    ['else what is written', {}, 'group:default/squad-a'],
    [
      'in the namespace of the entity',
      { metadata: { name: 'a', namespace: 'shop' } },
      'group:shop/squad-a',
    ],
    ['none', { spec: {} }, undefined],
    ['none for what is no reference', { spec: { owner: 'group:' } }, undefined],
    ['none for what is no text', { spec: { owner: 7 } }, undefined],
  ])('takes for the owner %s', (_what, change, owner) => {
    expect(entityContent({ ...entity, ...change }, []).owner_ref).toBe(owner);
  });

  it('takes the parent of groups only', () => {
    expect(entityContent(entity, []).parent_ref).toBeUndefined();
    const group = { ...entity, kind: 'Group', spec: { parent: 'org' } };
    expect(entityContent(group, []).parent_ref).toBe('group:default/org');
  });

  it('has the same hash whatever else changes, and another for what counts', () => {
    const hashOf = (changed: Entity, paths = BASE_PATHS) =>
      entityContent(changed, paths).content_hash;
    const other: Entity = {
      ...entity,
      metadata: { uid: '1', etag: '2', annotations: { a: 'b' }, name: 'a' },
      relations: [{ type: 'dependsOn', targetRef: 'component:default/b' }],
    };
    expect(hashOf(other)).toBe(hashOf(entity));
    const paths = [...BASE_PATHS, 'metadata.annotations.a'];
    expect(hashOf(other, paths)).not.toBe(hashOf(entity, paths));
    expect(hashOf({ ...entity, metadata: { name: 'a', title: 'A' } })).not.toBe(
      hashOf(entity),
    );
  });

  it('keeps what a database cannot, or would not, take out of texts', () => {
    const { title, type } = entityContent(
      {
        ...entity,
        metadata: { name: 'a', title: 'x\u0000y\ud800z' },
        spec: { type: 't'.repeat(1000) },
      },
      [],
    );
    expect(title).toBe('xyz');
    expect(type).toHaveLength(255);
  });
});

describe('catalogFields', () => {
  it('asks for whole branches where the paths would make the address too long', () => {
    expect(catalogFields(['metadata.tags'])).toEqual(
      expect.arrayContaining([...BASE_PATHS, 'metadata.tags', 'relations']),
    );
    const many = Array.from(
      { length: 500 },
      (_, index) => `metadata.annotations.example.com/${index}`,
    );
    expect(catalogFields(many)).toEqual([
      'apiVersion',
      'kind',
      'metadata',
      'relations',
      'spec',
    ]);
  });
});
