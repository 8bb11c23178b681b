import type { Metadata } from 'next';
import { NAVIGATION } from '@/app/site';
import { SitePage } from '@/app/site-page';
import { SearchForm } from '@/components/search-form';
import { loadLedger } from '@/lib/ledger/load';

export const metadata: Metadata = {
  title: 'Nothing at this address',
  description: 'There is no page at this address; a search and the main pages lead on.',
};

export default function NotFound() {
  const ledger = loadLedger();
  return (
    <SitePage current={null} ledger={ledger}>
      <h1>Nothing at this address</h1>
      <p className="standfirst">
        The address may be mistyped, or it names a record that this ledger does not hold. Ids are
        never used again, and a page keeps its address.
      </p>
      <div className="mt-8">
        <SearchForm id="q" />
      </div>
      <ul className="link-line mt-8">
        {NAVIGATION.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
