/** Runs what nobody waits for when the page has nothing else to do: a tap comes first, also on a slow telephone. */
export function whenIdle(start: () => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2_000 });
  else setTimeout(start, 200);
}
