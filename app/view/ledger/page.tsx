export { default, generateMetadata } from '@/app/ledger/page';
export const dynamic = 'force-dynamic';
