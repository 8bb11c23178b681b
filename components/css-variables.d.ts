import 'react';

// React sets custom properties through `style` but leaves them out of its types.
declare module 'react' {
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
