import { RootLoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';

/**
 * A logger that writes each message with everything beside it into a list.
 */
export function createRecordingLogger(
  logs: string[],
  context: JsonObject = {},
): RootLoggerService {
  const log =
    (level: string) => (message: string, meta?: Error | JsonObject) => {
      const told = meta instanceof Error ? stringifyError(meta) : meta;
      logs.push(JSON.stringify({ level, message, ...context, told }));
    };
  return {
    error: log('error'),
    warn: log('warn'),
    info: log('info'),
    debug: log('debug'),
    child: meta => createRecordingLogger(logs, { ...context, ...meta }),
  };
}
