import {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { CharterActor } from './decisions/CharterDecisions';

/**
 * Who decides about charters: persons, and no services.
 */
export class CharterActors {
  static create(options: {
    auth: AuthService;
    userInfo: UserInfoService;
  }): CharterActors {
    return new CharterActors(options.auth, options.userInfo);
  }

  private constructor(
    private readonly auth: AuthService,
    private readonly userInfo: UserInfoService,
  ) {}

  /** Nobody where a service calls. */
  async find(
    credentials: BackstageCredentials,
  ): Promise<CharterActor | undefined> {
    if (!this.auth.isPrincipal(credentials, 'user')) {
      return undefined;
    }
    const { ownershipEntityRefs } =
      await this.userInfo.getUserInfo(credentials);
    return {
      author: credentials.principal.userEntityRef,
      refs: new Set(
        ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US')),
      ),
    };
  }

  /**
   * @throws NotAllowedError for anybody but a user
   */
  async get(credentials: BackstageCredentials): Promise<CharterActor> {
    const actor = await this.find(credentials);
    if (!actor) {
      throw new NotAllowedError('Only users decide about charters');
    }
    return actor;
  }
}
