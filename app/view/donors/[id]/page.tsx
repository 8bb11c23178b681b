export { default, generateMetadata, generateStaticParams } from '@/app/donors/[id]/page';
export const dynamic = 'force-dynamic';
export const dynamicParams = false;
