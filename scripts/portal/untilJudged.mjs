const PATIENCE_MS = 240_000;

async function readStatus(url) {
  const refresh = await fetch(`${url}/api/auth/guest/refresh`, {
    method: 'POST',
  });
  const { backstageIdentity } = await refresh.json();
  const answer = await fetch(`${url}/api/platform-ledger/status`, {
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  return answer.ok ? answer.json() : undefined;
}

/** Waits until a demo portal has read its example data and judged all of it. */
export async function untilJudged(url) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const status = await readStatus(url).catch(() => undefined);
    if (
      status?.firstEvidenceOn < '2022-01-01' &&
      status.catalogWatchedSince &&
      status.pendingEntities === 0
    ) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error('The portal does not come to judge its example data.');
}
