import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A commit that a test wants to have. */
export interface WantedCommit {
  name: string;
  email: string;
  /** ISO instant with offset. */
  authored: string;
  message: string;
  files: string[];
}

/**
 * A git repository with commits as a test wants them.
 */
export class TestRepository {
  static create(directory: string): TestRepository {
    const repository = new TestRepository(directory);
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  private writings = 0;

  private constructor(readonly directory: string) {}

  /** @returns the commit's hash */
  commit(commit: WantedCommit): string {
    for (const file of commit.files) {
      const path = join(this.directory, file);
      mkdirSync(dirname(path), { recursive: true });
      this.writings += 1;
      writeFileSync(path, `${this.writings}\n`);
    }
    this.git('add', '--all');
    this.gitAs(commit, 'commit', '--quiet', '--message', commit.message);
    return this.git('rev-parse', 'HEAD');
  }

  git(...commandLine: string[]): string {
    return this.run(commandLine, {});
  }

  gitAs(
    author: Omit<WantedCommit, 'message' | 'files'>,
    ...commandLine: string[]
  ): string {
    return this.run(commandLine, {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.authored,
    });
  }

  private run(commandLine: string[], author: Record<string, string>): string {
    return execFileSync('git', commandLine, {
      cwd: this.directory,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_COMMITTER_NAME: 'Committer',
        GIT_COMMITTER_EMAIL: 'committer@example.org',
        GIT_COMMITTER_DATE: '2026-05-01T00:00:00Z',
        ...author,
      },
    }).trim();
  }
}
