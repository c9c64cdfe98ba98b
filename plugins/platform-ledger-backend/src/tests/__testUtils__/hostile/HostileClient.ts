import { Agent, request } from 'node:http';
import { isError } from '@backstage/errors';
import { HostileRequest } from './hostileRequest';

/** What came back. */
export interface HostileAnswer {
  status: number;
  text: string;
}

const DEADLINE_MS = 30_000;
const BASE = '/api/platform-ledger';

/**
 * Sends requests as they are, also those that no client would, over connections that stay open.
 */
export class HostileClient {
  /** @param port - of the backend on this machine */
  static create(port: number): HostileClient {
    return new HostileClient(port);
  }

  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });

  private constructor(private readonly port: number) {}

  /**
   * @throws where it is not answered within half a minute
   */
  async send(hostile: HostileRequest): Promise<HostileAnswer> {
    try {
      return await this.sendOnce(hostile);
    } catch (error) {
      // The server had closed the connection that stood open, and never saw the request.
      if (isError(error) && error.code === 'ECONNRESET' && error.reused) {
        return this.sendOnce(hostile);
      }
      throw error;
    }
  }

  private async sendOnce(hostile: HostileRequest): Promise<HostileAnswer> {
    const { method, url, headers, body } = hostile;
    return new Promise((resolve, reject) => {
      const sent = request({
        agent: this.agent,
        host: '127.0.0.1',
        port: this.port,
        method,
        path: `${BASE}${url}`,
        headers: {
          ...headers,
          ...(body !== undefined && {
            'content-length': Buffer.byteLength(body),
          }),
        },
      });
      const deadline = setTimeout(
        () => sent.destroy(new Error(`No answer within ${DEADLINE_MS} ms`)),
        DEADLINE_MS,
      );
      sent.on('close', () => clearTimeout(deadline));
      sent.on('error', error =>
        reject(Object.assign(error, { reused: sent.reusedSocket })),
      );
      sent.on('response', answer => {
        const chunks: Buffer[] = [];
        answer.on('data', chunk => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode!, text });
        });
      });
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
