export { default, generateMetadata } from '@/app/context/page';
export const dynamic = 'force-dynamic';
