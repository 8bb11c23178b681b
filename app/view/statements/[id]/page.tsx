export { default, generateMetadata, generateStaticParams } from '@/app/statements/[id]/page';
export const dynamic = 'force-dynamic';
export const dynamicParams = false;
