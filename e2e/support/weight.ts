import type { Page, Request } from '@playwright/test';

/** Listens to a page from now on, and answers how many bytes of a type, compressed, it has fetched. */
export function weigh(page: Page): (type: 'document' | 'script') => Promise<number> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  return async (type) => {
    const own = finished.filter((request) => request.resourceType() === type);
    const sizes = await Promise.all(own.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  };
}
