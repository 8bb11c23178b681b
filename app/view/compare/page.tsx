export { default, generateMetadata } from '@/app/compare/page';
export const dynamic = 'force-dynamic';
