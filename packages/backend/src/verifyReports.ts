import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  LoggerService,
  RootLifecycleService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { ConfigSources } from '@backstage/config-loader';
import { verifyReports } from '@platform-ledger/backstage-plugin-platform-ledger-backend';

/** Keeps warnings and errors; what is verified is said by the command itself. */
const logger: LoggerService = {
  debug: () => {},
  info: () => {},
  warn: message => process.stderr.write(`${message}\n`),
  error: message => process.stderr.write(`${message}\n`),
  child: () => logger,
};

/** Ends with the command: what keeps connections alive would keep it from ending. */
class CommandLifecycle implements RootLifecycleService {
  private readonly hooks: (() => void | Promise<void>)[] = [];

  addStartupHook(): void {}

  addBeforeShutdownHook(hook: () => void | Promise<void>): void {
    this.hooks.push(hook);
  }

  addShutdownHook(hook: () => void | Promise<void>): void {
    this.hooks.push(hook);
  }

  async end(): Promise<void> {
    for (const hook of this.hooks) {
      await hook();
    }
  }
}

/**
 * Takes the hash of every stored snapshot and file of a report again, and of the evidence of charters, in the database that the configuration names, and
 * names those that differ.
 * Takes `--config <file>` like the backend. Ends with 1 where any differs.
 */
async function main(): Promise<void> {
  const source = ConfigSources.default({ argv: process.argv.slice(2) });
  const config = await ConfigSources.toConfig(source);
  const lifecycle = new CommandLifecycle();
  const database = DatabaseManager.fromConfig(new ConfigReader(config.get()), {
    rootLogger: logger,
    rootLifecycle: lifecycle,
  }).forPlugin('platform-ledger', { logger, lifecycle });
  const knex = await database.getClient();
  try {
    const { reports, files, evidence, differences } = await verifyReports({
      knex,
    });
    for (const { title, name, expected, actual } of differences) {
      process.stdout.write(
        `${title}: ${name} has the hash ${actual}, was stored with ${expected}\n`,
      );
    }
    process.stdout.write(
      `${reports} reports with ${files} files and the evidence of ${evidence} verdicts and decisions verified, ${differences.length} differ\n`,
    );
    process.exitCode = differences.length > 0 ? 1 : 0;
  } finally {
    await knex.destroy();
    await lifecycle.end();
    config.close();
  }
}

main().catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
