import {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { isError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { platformLedgerPermissions } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Request } from 'express';

type AnyRequest = Request<any, any, any, any, any>;

/** A request, once the contract's validator let it through. */
type InContract = AnyRequest & {
  openapi?: { schema: { 'x-permission': string[] } };
};

/**
 * Lets callers in: who they are, and whether they have the permissions that `openapi.yaml` names as the operation's `x-permission`. What is
 * asked of a single entity, charter or report is its domain's.
 */
export class Admission {
  static create(services: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    permissions: PermissionsService;
  }): Admission {
    return new Admission(services);
  }

  private readonly permissionsByName = new Map(
    platformLedgerPermissions.flatMap(permission =>
      isResourcePermission(permission)
        ? []
        : [[permission.name, permission] as const],
    ),
  );

  private constructor(
    private readonly services: {
      httpAuth: HttpAuthService;
      auditor: AuditorService;
      permissions: PermissionsService;
    },
  ) {}

  /**
   * Who asks.
   *
   * @throws AuthenticationError, and NotAllowedError that names the permission
   */
  async admit(request: AnyRequest): Promise<BackstageCredentials> {
    const credentials = await this.services.httpAuth.credentials(request);
    await this.authorize(request, credentials);
    return credentials;
  }

  /**
   * Runs a write with its audit event: who, what, and whether it succeeded; being refused is one, too.
   *
   * `meta`: what the event is about; never the values of a body
   * `outcome`: what to say of the result of a success
   */
  async audited<T>(
    options: {
      request: AnyRequest;
      eventId: string;
      meta?: JsonObject;
    },
    work: (credentials: BackstageCredentials) => Promise<T>,
    outcome?: (result: T) => JsonObject,
  ): Promise<T> {
    const { request, eventId, meta } = options;
    const credentials = await this.services.httpAuth.credentials(request);
    const event = await this.services.auditor.createEvent({
      eventId,
      request,
      severityLevel: 'medium',
      meta,
    });
    try {
      await this.authorize(request, credentials);
      const result = await work(credentials);
      await event.success({ meta: outcome?.(result) });
      return result;
    } catch (error) {
      await event.fail({
        error: isError(error) ? error : new Error(String(error)),
      });
      throw error;
    }
  }

  private async authorize(
    request: AnyRequest,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const needed = this.permissionsOf(request);
    if (needed.length === 0) {
      return;
    }
    const decisions = await this.services.permissions.authorize(
      needed.map(permission => ({ permission })),
      { credentials },
    );
    const refused = decisions.findIndex(
      ({ result }) => result !== AuthorizeResult.ALLOW,
    );
    if (refused >= 0) {
      throw new NotAllowedError(
        `Needs the permission '${needed[refused].name}'`,
      );
    }
  }

  /**
   * The validator has put the operation of the contract on the request.
   *
   * @throws NotFoundError where the contract has none: nothing is there that nobody guards
   */
  private permissionsOf(request: AnyRequest): BasicPermission[] {
    const { openapi } = request as InContract;
    if (!openapi) {
      throw new NotFoundError(`Nothing is found at ${request.path}`);
    }
    return openapi.schema['x-permission'].map(name =>
      this.permissionsByName.get(name)!,
    );
  }
}
