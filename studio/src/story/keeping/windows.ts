const prefix = 'coranto.copy.';

/** Says to the other windows of this browser that a copy is being written in; gives the way to say that it no longer is. */
export function holdCopy(copyId: string): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Browsers offer locks to secure pages only; without them a copy counts as left behind, which loses nothing.
  void navigator.locks?.request(prefix + copyId, () => held);
  return release;
}

/** Copies that some window of this browser is writing in. */
export async function listHeldCopies(): Promise<Set<string>> {
  const locks = (await navigator.locks?.query())?.held ?? [];
  return new Set(locks.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
