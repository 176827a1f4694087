import { useEffect, useEffectEvent } from 'react';

/** A key alone, or with the command key of the computer (⌘ or Ctrl) when it begins with `Mod+`. */
type Keys = '/' | '?' | 'Mod+s' | 'Mod+k' | 'Mod+Enter';

/** Does something when keys are pressed anywhere on the screen. A key alone does nothing while somebody types. */
export function useShortcut(keys: Keys, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const needsCommand = keys.startsWith('Mod+');
    const key = needsCommand ? keys.slice('Mod+'.length) : keys;
    const hasCommand = event.metaKey || event.ctrlKey;
    if (event.key !== key || hasCommand !== needsCommand || event.altKey) return;
    // NOTE: the editor takes every Enter from the browser, also one that it does nothing with.
    if (event.defaultPrevented && key !== 'Enter') return;
    if (!needsCommand && isTyping(event.target)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Is somebody writing there, so that keys are letters? */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
