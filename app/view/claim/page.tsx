export { default, generateMetadata } from '@/app/claim/page';

export const dynamic = 'force-dynamic';
