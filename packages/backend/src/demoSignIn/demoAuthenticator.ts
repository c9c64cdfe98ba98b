import { InputError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { DemoRole, demoRoles, isDemoRole } from './demoRoles';

/** The request header that names the chosen role. */
export const DEMO_ROLE_HEADER = 'x-demo-role';

/**
 * DEMO ONLY: takes the visitor's word for who they are. It therefore works in development and nowhere else, and there
 * is no setting that changes this.
 */
export const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize() {
    return { refused: process.env.NODE_ENV !== 'development' };
  },
  async authenticate(
    { req },
    { refused },
  ): Promise<{ result: { role: DemoRole } }> {
    if (refused) {
      throw new NotAllowedError(
        'Demo sign-in is refused outside of a development environment',
      );
    }
    const role = req.get(DEMO_ROLE_HEADER);
    if (!isDemoRole(role)) {
      throw new InputError(
        `Header ${DEMO_ROLE_HEADER} must be one of ${demoRoles.join(', ')}`,
      );
    }
    return { result: { role } };
  },
});
