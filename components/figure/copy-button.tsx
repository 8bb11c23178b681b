'use client';

import { type MouseEvent, useState, useSyncExternalStore } from 'react';

/**
 * Copies the words that stand before it. Appears only where script runs and the browser lets a
 * page copy; the words themselves are there for everyone.
 */
export function CopyButton({ label }: { readonly label: string }) {
  const able = useSyncExternalStore(
    () => () => undefined,
    () => 'clipboard' in navigator,
    () => false,
  );
  const [said, setSaid] = useState('');
  if (!able) return null;
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
      <button type="button" className="copy-button" onClick={(event) => void copy(event)}>
        {label}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </>
  );
}
