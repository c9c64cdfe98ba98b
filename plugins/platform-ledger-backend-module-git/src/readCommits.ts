import { Commit } from './Commit';
import { runGit } from './runGit';

const HEADER = '\u0001';
const FIELD = '\u0002';
const FORMAT = [
  '%x01%H',
  '%at',
  '%aE',
  '%aN',
  '%s',
  '%(trailers:only,unfold)',
].join('%x02');

/**
 * Commits of a range without merges, one by one: no more than one is in memory.
 *
 * @param options.range - as `git log` takes it
 */
export async function* readCommits(options: {
  directory: string;
  range: string;
  signal: AbortSignal;
}): AsyncGenerator<Commit> {
  const { directory, range, signal } = options;
  const output = runGit({
    directory,
    signal,
    arguments: [
      'log',
      '--no-merges',
      '--no-renames',
      '--no-show-signature',
      '--use-mailmap',
      '--encoding=UTF-8',
      '--name-only',
      '-z',
      `--format=tformat:${FORMAT}`,
      '--end-of-options',
      range,
      '--',
    ],
  });
  let commit: Commit | undefined;
  for await (const part of splitAtNull(output)) {
    const text = part.replace(/^\n+/, '');
    if (text.startsWith(HEADER)) {
      if (commit) {
        yield commit;
      }
      commit = toCommit(text.slice(HEADER.length));
    } else if (text !== '') {
      commit?.files.push(text);
    }
  }
  if (commit) {
    yield commit;
  }
}

async function* splitAtNull(
  chunks: AsyncIterable<string>,
): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') {
    yield rest;
  }
}

function toCommit(header: string): Commit {
  const [hash, authoredAt, email, name, subject, trailers = ''] =
    header.split(FIELD);
  return {
    hash,
    authoredAt: Number(authoredAt),
    email,
    name,
    subject,
    trailers,
    files: [],
  };
}
