export { default, generateMetadata } from '@/app/page';
export const dynamic = 'force-dynamic';
