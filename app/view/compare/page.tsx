import type { Metadata } from 'next';
import { compareMetadata } from '@/app/compare/metadata';
import type { SearchParams } from '@/app/open-page';

export { default } from '@/app/compare/page';
export const dynamic = 'force-dynamic';

export function generateMetadata({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}): Promise<Metadata> {
  return compareMetadata(searchParams);
}
