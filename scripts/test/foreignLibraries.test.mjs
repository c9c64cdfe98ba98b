import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { foreignLibraries } from './foreignLibraries.mjs';

const HERE = '/clone/.toolchain/chromium';

test('glibc, libgcc and what was unpacked are fine', () => {
  const output = `
	linux-vdso.so.1 (0x00007fbd40747000)
	libdl.so.2 => /lib/x86_64-linux-gnu/libdl.so.2 (0x00007fbd40731000)
	libnss3.so => ${HERE}/al2023/lib/libnss3.so (0x00007fbd33ac5000)
	libgcc_s.so.1 => /lib/x86_64-linux-gnu/libgcc_s.so.1 (0x00007fbd40660000)
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007fbd33803000)
	/lib64/ld-linux-x86-64.so.2 (0x00007fbd40749000)
`;
  assert.deepEqual(foreignLibraries(output, HERE), []);
  assert.deepEqual(foreignLibraries('\tstatically linked\n', HERE), []);
});

test('a library of the system, and one that nobody has, are named', () => {
  const output = `
	libnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007fbd33ac5000)
	libexpat.so.1 => not found
	libm.so.6 => not found
	libcups.so.2 => ${HERE}-elsewhere/libcups.so.2 (0x00007fbd33ac5000)
`;
  assert.deepEqual(foreignLibraries(output, HERE), [
    'libnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007fbd33ac5000)',
    'libexpat.so.1 => not found',
    'libm.so.6 => not found',
    `libcups.so.2 => ${HERE}-elsewhere/libcups.so.2 (0x00007fbd33ac5000)`,
  ]);
});

test('what is no list of libraries is no all-clear', () => {
  const output = 'ldd: ./chromium: No such file or directory\n';
  assert.deepEqual(foreignLibraries(output, HERE), [output.trim()]);
});
