/**
 * Every page that `yarn look` takes pictures of.
 *
 * - `name`: of the picture's file
 * - `path`: where the page is
 * - `identity`: who looks; the platform product manager unless given, `undefined` in `signedOut` pages
 * - `ready`: a selector that stands there once the page is drawn
 * - `states`: beside `data`, which of `loading`, `empty` and `error` the page has
 * - `empty`: for the state `empty`, the answers of our API by the end of their path
 */
export const pages = [
  { name: 'sign-in', path: '/', signedOut: true, ready: 'h1' },
  {
    name: 'platform-ledger',
    path: '/platform-ledger',
    ready: 'h2',
    states: ['loading', 'empty', 'error'],
  },
];
