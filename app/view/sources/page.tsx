export { default, generateMetadata } from '@/app/sources/page';
export const dynamic = 'force-dynamic';
