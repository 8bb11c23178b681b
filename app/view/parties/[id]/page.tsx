export { default, generateMetadata, generateStaticParams } from '@/app/parties/[id]/page';
export const dynamic = 'force-dynamic';
export const dynamicParams = false;
