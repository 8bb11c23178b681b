import type { JsonLdValue } from '@/app/json-ld';
import { absolute } from '@/app/site';
import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { firstDay } from '@/lib/dates';
import { ratingText } from '@/lib/figures/claim-rating';
import { baseWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Party, Source, Statement } from '@/lib/ledger/schema';

/** The page on the statement in terms of schema.org: the review, the data it rests on, its place. */
export function claimStructuredData(
  ledger: Ledger,
  statement: Statement,
  test: ClaimTest | null,
  title: string,
): readonly JsonLdValue[] {
  return [
    claimReview(ledger, statement, test),
    datasetOf(ledger),
    breadcrumbs([
      { name: ledger.subject.question, path: '/' },
      { name: title, path: '/claim' },
    ]),
  ];
}

/** The page of one statement in terms of schema.org: the claim and the way to it. */
export function statementStructuredData(
  ledger: Ledger,
  statement: Statement,
): readonly JsonLdValue[] {
  const { id, speaker, printed } = statement;
  return [
    claimOf(ledger, statement),
    breadcrumbs([
      { name: ledger.subject.question, path: '/' },
      { name: 'Statements', path: '/statements' },
      { name: `${speaker}: “${printed}”`, path: `/statements/${id}` },
    ]),
  ];
}

/**
 * The statement under review. Its rating is words alone: a number on a scale is a judgement, and
 * nobody here has made one.
 */
function claimReview(ledger: Ledger, statement: Statement, test: ClaimTest | null): JsonLdValue {
  return {
    '@type': 'ClaimReview',
    '@id': absolute('/claim#review'),
    url: absolute('/claim'),
    datePublished: ledger.subject.updated,
    inLanguage: 'en',
    author: publisherOf(ledger),
    claimReviewed: reviewedWords(statement),
    itemReviewed: claimOf(ledger, statement),
    reviewRating: { '@type': 'Rating', alternateName: ratingText(test) },
    isBasedOn: { '@id': absolute('/download#dataset') },
  };
}

/** The printed words with what they are about: `“Over 90%” of the activities …`. */
function reviewedWords({ printed, base, scope }: Statement): string {
  const about = base === 'unclear' ? '' : ` ${baseWord(base)}`;
  return `“${printed}”${about}: ${scope}`;
}

function claimOf({ byId }: Ledger, statement: Statement): JsonLdValue {
  const { date, sources, printed } = statement;
  const documents = sources.flatMap(({ source }) => byId.source.get(source) ?? []);
  const language = documents[0]?.language;
  const appearances = documents.map(appearanceOf);
  return {
    '@type': 'Claim',
    '@id': absolute(`/statements/${statement.id}#claim`),
    name: printed,
    inLanguage: language,
    author: speakerOf(statement, byId.party.get(statement.party ?? '') ?? null, documents),
    // A date of publication is one date; of a statement that is only known to lie in a span there is none.
    ...(date.includes('/') ? { temporal: date } : { datePublished: date }),
    ...(statement.period === null ? {} : { temporalCoverage: statement.period }),
    appearance: appearances,
    url: absolute(`/statements/${statement.id}`),
  };
}

function appearanceOf({ id, url, title, publisher, published, language }: Source): JsonLdValue {
  return {
    '@type': 'CreativeWork',
    ...(title === null ? {} : { name: title }),
    url: url ?? absolute(`/sources/${id}`),
    ...(published === null ? {} : { datePublished: published }),
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
  };
}

/** Whoever speaks is a person, unless the name is that of a party or of the document’s publisher. */
function speakerOf(
  { speaker, role }: Statement,
  party: Party | null,
  documents: readonly Source[],
): JsonLdValue {
  const names = [party?.name ?? '', ...(party?.aliases ?? [])];
  const isItself = names.includes(speaker) && party?.kind !== 'person';
  if (isItself || documents.some(({ publisher }) => publisher === speaker)) {
    return { '@type': 'Organization', name: speaker };
  }
  return {
    '@type': 'Person',
    name: speaker,
    ...(role ? { jobTitle: role } : {}),
    ...(party && !isItself && party.kind !== 'person'
      ? { affiliation: { '@type': 'Organization', name: party.name } }
      : {}),
  };
}

/** The ledger as a data set, with the files that hold it. */
export function datasetOf(ledger: Ledger): JsonLdValue {
  const { subject, identity, contributions, sources } = ledger;
  const [first] = contributions.map(({ date }) => firstDay(date)).sort();
  return {
    '@type': 'Dataset',
    '@id': absolute('/download#dataset'),
    name: subject.title,
    description: `${subject.question} ${contributions.length} reported foreign contributions and the statements, spending and readings beside them, each as printed in ${sources.length} documents and with its source.`,
    url: absolute('/download'),
    license: `https://spdx.org/licenses/${subject.licence}.html`,
    version: identity.version,
    identifier: `${subject.publisher.reference}-${identity.version}-${identity.hash.slice(0, 8)}`,
    dateModified: subject.updated,
    isAccessibleForFree: true,
    creator: publisherOf(ledger),
    ...(first === undefined ? {} : { temporalCoverage: `${first}/${subject.updated}` }),
    distribution: [
      download('/api/v1/ledger.json', 'application/json', 'The whole ledger'),
      download('/api/v1/contributions.csv', 'text/csv', 'Contributions'),
    ],
  };
}

function download(path: string, encodingFormat: string, name: string): JsonLdValue {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl: absolute(path) };
}

function publisherOf({ subject: { publisher } }: Ledger): JsonLdValue {
  return {
    '@type': 'Organization',
    name: publisher.name,
    ...(publisher.url === null ? {} : { url: publisher.url }),
  };
}

/** The way from the first page to a page. */
export function breadcrumbs(
  way: readonly { readonly name: string; readonly path: string }[],
): JsonLdValue {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
