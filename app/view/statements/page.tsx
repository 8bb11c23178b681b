export { default, generateMetadata } from '@/app/statements/page';
export const dynamic = 'force-dynamic';
