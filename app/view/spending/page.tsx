export { default, generateMetadata } from '@/app/spending/page';
export const dynamic = 'force-dynamic';
