export { default, generateMetadata } from '@/app/conversions/page';
export const dynamic = 'force-dynamic';
