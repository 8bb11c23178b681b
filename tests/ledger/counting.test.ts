import { expectCaught } from './corrupted';

const FRA = 'contributions/fra-2021-demining.json';
const BEL = 'contributions/bel-2024-apopo.json';
const CAN = 'contributions/can-2021-demining.json';
const REPEAT = 'contributions/fra-2022-detectors.json';
const MAYBE = 'contributions/nato-2017-jeyranchel-project.json';
const DOMESTIC = 'contributions/azerlotereya-2024-dogs.json';
const EMPTY = 'contributions/usa-2026-charter.json';

expectCaught([
  {
    what: 'what counts in full has a reason',
    edit: (copy) => copy.set(FRA, 'counting.reason', 'weak-evidence'),
    rule: 'counting-reason',
    file: FRA,
    path: 'counting.reason',
    found: '"weak-evidence"',
    expected: 'null, since the rule is "full"',
  },
  {
    what: 'what counts up to its high end has a reason of what is left out',
    edit: (copy) => copy.set(CAN, 'counting.reason', 'general-aid'),
    rule: 'counting-reason',
    file: CAN,
    path: 'counting.reason',
    found: '"general-aid"',
    expected: 'with "up-to" one of regional-share, partly-mine-action',
  },
  {
    what: 'what is left out has no reason',
    edit: (copy) => copy.set(EMPTY, 'counting.reason', null),
    rule: 'counting-reason',
    file: EMPTY,
    path: 'counting.reason',
    found: 'null',
    expected: 'with "none" one of no-amount, repeats',
  },
  {
    what: 'what may repeat another does not say which',
    edit: (copy) => copy.set(MAYBE, 'counting.of', null),
    rule: 'counting-of',
    file: MAYBE,
    path: 'counting.of',
    found: 'null',
    expected: 'the id of another contribution, since the reason is "may-repeat"',
  },
  {
    what: 'another contribution is named where no reason asks for it',
    edit: (copy) => copy.set(EMPTY, 'counting.of', 'fra-2021-demining'),
    rule: 'counting-of',
    file: EMPTY,
    path: 'counting.of',
    found: '"fra-2021-demining"',
    expected: 'null, since the reason does not ask for it',
  },
  {
    what: 'a contribution repeats itself',
    edit: (copy) => copy.set(REPEAT, 'counting.of', 'fra-2022-detectors'),
    rule: 'counting-circle',
    file: REPEAT,
    path: 'counting.of',
    found: '"fra-2022-detectors" → "fra-2022-detectors"',
    expected: 'no way back',
  },
  {
    what: 'two contributions repeat each other',
    edit: (copy) =>
      copy
        .set(REPEAT, 'counting.of', 'fra-2022-tool-kits')
        .set('contributions/fra-2022-tool-kits.json', 'counting.of', 'fra-2022-detectors'),
    rule: 'counting-circle',
    file: REPEAT,
    path: 'counting.of',
    found: '"fra-2022-detectors" → "fra-2022-tool-kits" → "fra-2022-detectors"',
    expected: 'no way back',
  },
  {
    what: 'a domestic donor is left out for another reason',
    edit: (copy) => copy.set(DOMESTIC, 'counting.reason', 'no-amount'),
    rule: 'domestic',
    file: DOMESTIC,
    path: 'counting.reason',
    found: '"none" and "no-amount"',
    expected: '"none" and "domestic", since "azerlotereya" is in AZE',
  },
  {
    what: 'a foreign donor is left out as domestic',
    edit: (copy) => copy.set(EMPTY, 'counting.reason', 'domestic'),
    rule: 'domestic',
    file: EMPTY,
    path: 'counting.reason',
    found: '"domestic"',
    expected: 'another reason, since "usa" is not in AZE',
  },
  {
    what: 'what has no amount counts',
    edit: (copy) =>
      copy.set(EMPTY, 'counting.rule', 'up-to').set(EMPTY, 'counting.reason', 'weak-evidence'),
    rule: 'counted-amount',
    file: EMPTY,
    path: 'counting.rule',
    found: '"up-to"',
    expected: '"none", since "amount" is null',
  },
  {
    what: 'what has an amount is left out for having none',
    edit: (copy) => copy.set(FRA, 'counting.rule', 'none').set(FRA, 'counting.reason', 'no-amount'),
    rule: 'no-amount',
    file: FRA,
    path: 'counting.reason',
    found: '"no-amount"',
    expected: 'another reason, since there is an amount',
  },
  {
    what: 'what is held in one currency counts as of undecided currency',
    edit: (copy) =>
      copy.set(FRA, 'counting.rule', 'up-to').set(FRA, 'counting.reason', 'currency-undecided'),
    rule: 'currency-undecided',
    file: FRA,
    path: 'counting.reason',
    found: '"currency-undecided"',
    expected: 'another reason, since the amount is held in EUR',
    mend: 'candidates',
  },
  {
    what: 'one file says that it contains another, which does not say so',
    edit: (copy) => copy.set(REPEAT, 'related', []),
    rule: 'related-mirror',
    file: FRA,
    path: 'related[0]',
    found: '"contains" of "fra-2022-detectors"',
    expected: '"part-of" of "fra-2021-demining" in contributions/fra-2022-detectors.json',
  },
  {
    what: 'one file may be the same as another, which does not say so',
    edit: (copy) => copy.set(BEL, 'related', []),
    rule: 'related-mirror',
    file: 'contributions/eu-2023-undp-safe-return.json',
    path: 'related[0]',
    found: '"may-be-same" of "bel-2024-apopo"',
    expected: '"may-be-same" of "eu-2023-undp-safe-return"',
  },
  {
    what: 'two contributions follow each other',
    edit: (copy) =>
      copy.add('contributions/gbr-2021-undp-tranche.json', 'related', {
        id: 'gbr-2022-undp-tranche',
        how: 'follows',
        why: 'It does not.',
      }),
    rule: 'related-one-side',
    file: 'contributions/gbr-2022-undp-tranche.json',
    path: 'related[0]',
    found: '"follows" of "gbr-2021-undp-tranche"',
    expected: 'the link on one side only',
    also: ['related-one-side'],
  },
  {
    what: 'a contribution is related to itself',
    edit: (copy) =>
      copy.add(EMPTY, 'related', { id: 'usa-2026-charter', how: 'may-be-same', why: 'It is.' }),
    rule: 'related-to-itself',
    file: EMPTY,
    path: 'related[0].id',
    found: '"usa-2026-charter"',
    expected: 'the id of another contribution',
  },
  {
    what: 'a source stands in two reports of one contribution',
    edit: (copy) => copy.set(FRA, 'reports[4].source', 'trend-2021-09-08-f1d1'),
    rule: 'source-once',
    file: FRA,
    path: 'reports[4].source',
    found: '"trend-2021-09-08-f1d1" once more',
    expected: 'each source once',
    also: ['uncited-source'],
  },
]);
