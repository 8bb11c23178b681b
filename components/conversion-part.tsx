import type { ReactNode } from 'react';
import './conversion-part.css';

/**
 * Filters, how many they leave, and the figure with its list of those: one part of the page, so that
 * the heading between them reads as that of both. A choice leads back to its beginning.
 */
export function ConversionPart({ children }: { readonly children: ReactNode }) {
  return (
    <div className="conversion-part" id="list">
      {children}
    </div>
  );
}
