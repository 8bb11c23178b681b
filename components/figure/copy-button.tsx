'use client';

import { type MouseEvent, useState, useSyncExternalStore } from 'react';

/**
 * Copies the words that stand before it. Appears only where script runs and the browser lets a
 * page copy; the words themselves are there for everyone. Its place is held from the start where
 * script can run, so that nothing moves below it.
 */
export function CopyButton({ label }: { readonly label: string }) {
  const able = useSyncExternalStore<boolean | null>(
    () => () => undefined,
    () => 'clipboard' in navigator,
    () => null,
  );
  const [said, setSaid] = useState('');
  if (able === false) return null;
  const copy = async (event: MouseEvent<HTMLButtonElement>) => {
    const words = event.currentTarget.previousElementSibling?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(words);
      setSaid('Copied');
    } catch {
      setSaid('The browser does not allow copying; the words can be selected');
    }
  };
  return (
    <>
      <button
        type="button"
        className={able ? 'copy-button' : 'copy-button copy-held'}
        onClick={(event) => void copy(event)}
      >
        {label}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </>
  );
}
