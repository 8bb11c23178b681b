export { default, generateMetadata, generateStaticParams } from '@/app/ledger/[id]/page';
export const dynamic = 'force-dynamic';
export const dynamicParams = false;
