export { default, generateMetadata } from '@/app/disagreements/page';
export const dynamic = 'force-dynamic';
