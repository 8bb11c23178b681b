export { default, generateMetadata } from '@/app/donors/page';
export const dynamic = 'force-dynamic';
