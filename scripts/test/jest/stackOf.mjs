/**
 * Prints where a process is, given the address of its inspector: its JavaScript stack, also in a loop without end, and
 * what keeps it from ending.
 */
const PATIENCE_MS = 5_000;

const socket = new WebSocket(process.argv[2]);
const answers = new Map();
let tellPaused;
const paused = new Promise(resolve => {
  tellPaused = resolve;
});

function ask(method, params = {}) {
  const id = answers.size + 1;
  socket.send(JSON.stringify({ id, method, params }));
  return new Promise(resolve => answers.set(id, resolve));
}

function soon(promise) {
  const patience = new Promise(resolve => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });
  return Promise.race([promise, patience]);
}

socket.addEventListener('message', ({ data }) => {
  const { id, result, method, params } = JSON.parse(data);
  if (id) answers.get(id)?.(result);
  else if (method === 'Debugger.paused') tellPaused(params.callFrames);
});
socket.addEventListener('error', () => process.exit(1));
socket.addEventListener('open', async () => {
  ask('Debugger.enable');
  ask('Debugger.pause');
  const frames = await soon(paused);
  if (frames) {
    // Asked in the process, since it knows which lines of the sources its code comes from.
    const stack = await soon(
      ask('Debugger.evaluateOnCallFrame', {
        callFrameId: frames[0].callFrameId,
        expression: 'new Error("It is here").stack',
      }),
    );
    const places = frames.map(
      ({ functionName, url, location }) =>
        `    at ${functionName || '(anonymous)'} (${url}:${location.lineNumber + 1})`,
    );
    console.log(stack?.result?.value || places.join('\n'));
  }
  const resources = await soon(
    ask('Runtime.evaluate', {
      expression: 'process.getActiveResourcesInfo().join(", ")',
    }),
  );
  const waitsFor = resources?.result?.value;
  console.log(
    waitsFor === undefined
      ? 'It runs no JavaScript and does not answer: another program may keep it.'
      : `What keeps it from ending: ${waitsFor}`,
  );
  process.exit(0);
});
