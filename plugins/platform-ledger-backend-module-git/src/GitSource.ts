import {
  ActivitySource,
  ActivitySourceItem,
  ActivitySourceReadOptions,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { readCommits } from './readCommits';
import { Repository } from './Repository';
import { runGit } from './runGit';
import { toTraces } from './toTraces';

const HASH = /^[0-9a-f]{40,64}$/;

/**
 * The commits of a local clone as activity. Its mark is the commit up to which it has read.
 */
export class GitSource implements ActivitySource {
  static create(repository: Repository): GitSource {
    return new GitSource(repository);
  }

  readonly id: string;
  readonly title: string;
  readonly schedule: Repository['schedule'];

  private constructor(private readonly repository: Repository) {
    this.id = repository.id;
    this.title = repository.title;
    this.schedule = repository.schedule;
  }

  async *read(
    options: ActivitySourceReadOptions,
  ): AsyncGenerator<ActivitySourceItem> {
    const { signal, mark } = options;
    const { path: directory, ref } = this.repository;
    const head = await this.git(
      ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`],
      signal,
    );
    if (head === mark) {
      return;
    }
    const goesOn = mark !== undefined && (await this.reaches(mark, options));
    const range = goesOn ? `${mark}..${head}` : head;
    for await (const commit of readCommits({ directory, range, signal })) {
      yield* toTraces(commit, this.repository);
    }
    yield { mark: head };
  }

  /** Whether a commit is still there. Where history was rewritten it may be, and what only it reached is not read again. */
  private async reaches(
    commit: string,
    options: ActivitySourceReadOptions,
  ): Promise<boolean> {
    const { signal, logger } = options;
    if (!HASH.test(commit)) {
      return false;
    }
    try {
      await this.git(['cat-file', '-e', `${commit}^{commit}`], signal);
      return true;
    } catch {
      signal.throwIfAborted();
      logger.info(
        `The commit up to which '${this.id}' was read is gone: all commits are read again`,
      );
      return false;
    }
  }

  private async git(
    commandLine: string[],
    signal: AbortSignal,
  ): Promise<string> {
    let text = '';
    const output = runGit({
      directory: this.repository.path,
      arguments: commandLine,
      signal,
    });
    for await (const chunk of output) {
      text += chunk;
    }
    return text.trim();
  }
}
