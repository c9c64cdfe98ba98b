import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { SignInResolver } from '@backstage/plugin-auth-node';
import { DemoRole } from './demoRoles';

/** Signs in as the catalog's user of the role, or as that user without groups while the catalog does not have it yet. */
export const signInAsDemoRole: SignInResolver<{ role: DemoRole }> = async (
  { result },
  context,
) => {
  const entityRef = stringifyEntityRef({
    kind: 'user',
    namespace: 'default',
    name: result.role,
  });
  try {
    return await context.signInWithCatalogUser({ entityRef });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== NotFoundError.name) {
      throw error;
    }
    return context.issueToken({ claims: { sub: entityRef, ent: [entityRef] } });
  }
};
