/** Of glibc and of the compiler: every Linux that Node itself runs on has them. */
const GROUND =
  /^(linux-vdso|ld-linux[\w-]*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libgcc_s)\.so(\.\d+)*$/;
const LINE = /^\s*(\S+)(?: => (not found|\S+))?(?: \(0x[0-9a-f]+\))?$/;

/**
 * What a program needs of the system beyond glibc and libgcc, in the words of `ldd`, whose output it reads: libraries
 * that are not found, or that are found outside of `directory`.
 */
export function foreignLibraries(output, directory) {
  return output
    .split('\n')
    .filter(line => line.trim() !== '' && !/statically linked/.test(line))
    .filter(line => {
      const [, library, path] = LINE.exec(line) ?? [];
      // A line that is not understood is a finding, not an all-clear.
      if (!library || path === 'not found') return true;
      if (GROUND.test(library.split('/').at(-1))) return false;
      return !(path ?? library).startsWith(`${directory}/`);
    })
    .map(line => line.trim());
}
