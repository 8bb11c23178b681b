import { Window } from 'happy-dom';

/** What React and the chart library look for in a browser; none of it is asked to measure. */
const NAMES = [
  'document',
  'navigator',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'MutationObserver',
  'ResizeObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/**
 * Makes the program believe that it runs in a browser, as far as drawing needs. To be called
 * before React's client or a chart is imported. Returns what takes it back.
 */
export function installDom(): () => Promise<void> {
  const window = new Window({ url: 'http://localhost/', width: 1280, height: 1024 });
  const give = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  give('window', window);
  for (const name of NAMES) give(name, window[name]);
  return () => window.happyDOM.close();
}
