import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a UTF-8 stream, without their ends; a line longer than `longest` characters comes as `undefined`, and no more of it
 * is kept than that. The stream is read no faster than the lines are taken.
 */
export async function* readLines(
  stream: Readable,
  longest: number,
): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let tooLong = false;
  for await (const chunk of stream) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop()!;
    for (const part of parts) {
      yield tooLong || part.length > longest ? undefined : withoutReturn(part);
      tooLong = false;
    }
    if (rest.length > longest) {
      rest = '';
      tooLong = true;
    }
  }
  rest += decoder.end();
  if (tooLong || rest !== '') {
    yield tooLong || rest.length > longest ? undefined : withoutReturn(rest);
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
