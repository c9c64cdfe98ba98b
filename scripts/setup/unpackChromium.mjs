import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Run as a process of its own, by the Node that the package asks for: the package unpacks into TMPDIR, and nowhere else.
const source = process.argv[2];
const { inflate } = await import(
  pathToFileURL(join(source, 'build', 'index.js'))
);
const ARCHIVES = ['chromium', 'al2023.tar', 'fonts.tar', 'swiftshader.tar'];
await Promise.all(
  ARCHIVES.map(name => inflate(join(source, 'bin', `${name}.br`))),
);
