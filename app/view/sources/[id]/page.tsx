export { default, generateMetadata, generateStaticParams } from '@/app/sources/[id]/page';
export const dynamic = 'force-dynamic';
export const dynamicParams = false;
