'use client';

import { PageFailure } from '@/components/page-failure';

/** Next has written the error to the server's log; the reader is told what to do. */
export default function PageError({ retry }: { readonly retry: () => void }) {
  return <PageFailure onRetry={retry} />;
}
