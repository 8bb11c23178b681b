'use client';

import '@/app/globals.css';
import { PageFailure } from '@/components/page-failure';

/** Where even the layout failed: a document of its own. */
export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>This page could not be drawn</title>
      </head>
      <body>
        <PageFailure onRetry={retry} />
      </body>
    </html>
  );
}
