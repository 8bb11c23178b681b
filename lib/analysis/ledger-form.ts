import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { pairsFor, type Target } from '@/lib/filters/write-query';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { channelWords, partyWords } from './chips';
import { valuesUnder } from './facets';
import type { FormSelect, LedgerForm } from './ledger-rows';
import { periodWords } from './period-words';
import { firstChannel, NO_CHANNEL } from './select';
import { unionIds } from './vocabulary';

/** Fields of the form itself; everything else that is in use goes along as a hidden field. */
const FIELDS: readonly string[] = ['q', 'channel', 'period', 'from', 'to', 'page'];

/** The form of the long facets. Chosen donors go along hidden, so that another can be added. */
export function ledgerForm(ledger: Ledger, query: Query): LedgerForm {
  const target: Target = {
    path: '/ledger',
    endpoint: PAGES['/ledger'],
    currency: ledger.subject.currencies[0] ?? '',
  };
  return {
    action: target.path,
    hidden: pairsFor(target, query)
      .filter(([name]) => !FIELDS.includes(name))
      .map(([name, value]) => ({ name, value })),
    q: query.q ?? '',
    from: query.from ?? '',
    to: query.to ?? '',
    selects: [
      donorSelect(ledger, query),
      channelSelect(ledger, query),
      periodSelect(ledger, query),
    ],
  };
}

function donorSelect(ledger: Ledger, query: Query): FormSelect {
  const donors = valuesUnder(ledger, query, { donor: [] }, ({ donor }) => donor.id, [])
    .filter(({ value }) => !query.donor.includes(value))
    .map(({ value, count }) => ({ value, name: partyWords(ledger, value), count }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const groups = unionIds(ledger)
    .map((id) => `${id}.members`)
    .filter((choice) => !query.donor.includes(choice))
    .map((value) => ({ value, label: partyWords(ledger, value) }));
  const any = donors.length === 0 ? 'any' : `any of ${donors.length}`;
  const none = query.donor.length === 0 ? any : 'add another';
  return {
    name: 'donor',
    label: 'Donor',
    value: '',
    options: [
      { value: '', label: none },
      ...groups,
      ...donors.map(({ value, name, count }) => ({ value, label: `${name} (${count})` })),
    ],
  };
}

function channelSelect(ledger: Ledger, query: Query): FormSelect {
  const chosen = query.channel === null ? [] : [query.channel];
  const channels = valuesUnder(ledger, query, { channel: null }, firstChannel, chosen)
    .map(({ value, count }) => ({ value, name: channelWords(ledger, value), count }))
    .toSorted(
      (a, b) =>
        Number(a.value === NO_CHANNEL) - Number(b.value === NO_CHANNEL) ||
        a.name.localeCompare(b.name, 'en'),
    );
  const named = channels.filter(({ value }) => value !== NO_CHANNEL).length;
  return {
    name: 'channel',
    label: 'First channel',
    value: query.channel ?? '',
    options: [
      { value: '', label: named === 0 ? 'any, or none' : `any of ${named}, or none` },
      ...channels.map(({ value, name, count }) => ({ value, label: `${name} (${count})` })),
    ],
  };
}

function periodSelect(ledger: Ledger, query: Query): FormSelect {
  const usual =
    query.period === 'window'
      ? 'as dated'
      : periodWords(ledger, { ...query, period: 'counted', from: null, to: null });
  return {
    name: 'period',
    label: 'Period',
    value: query.period === 'all' ? 'all' : '',
    options: [
      { value: '', label: capitalised(usual) },
      { value: 'all', label: 'All years' },
    ],
  };
}
