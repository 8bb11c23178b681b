import type { Parameter } from '@/lib/filters/query';

/** What each parameter of an address asks for, in the words of the download page. */
export const PARAMETER_WORDS: Readonly<Record<Parameter, string>> = {
  donor:
    'id of a donor; may be given several times. With .members behind it, a union together with its members',
  donorKind: 'kind of donor',
  domestic: 'true for donors whose seat is the country that receives, false for all others',
  channel: 'id of the first channel, or none-stated',
  via: 'id of a party that stands anywhere among the channels. With .members behind it, itself or anyone who belongs to it',
  kind: 'kind of help',
  stage: 'stage',
  year: 'year of the first day of the date, four digits',
  rule: 'counting rule: full, up-to, none',
  reason: 'why not in full, or why left out',
  counted: 'all, counted or left-out',
  amount: 'held where the ledger holds an amount, none where no document prints one',
  dated: 'day where the date is a day, span where it is a month, a year or an interval',
  conversionBasis:
    'how what counts was converted: same, day, earlier-day, mean, carried or derived; none where it could not be',
  rests:
    'on how many documents its amount rests, those that print a figure for it (without an amount: all that report it): one-document, one-voice (documents that carry one text, one document among them) or several-voices',
  voice: 'publisher whose own text one of these documents is: the one it carries, else its own',
  amountFrom: 'id of a document that prints a figure for the amount held',
  source: 'id of a document that reports it, with a figure or without',
  relatedTo:
    'id of a contribution: itself and all that belong together with it, in any number of steps',
  q: 'words that all stand in names, aliases, titles, purposes, printed figures, notes or ids; case and accents do not matter',
  speaker: 'name of whoever made a statement',
  quantity: 'what a statement puts a number to',
  base: 'what a stated share is a share of',
  verdict:
    'verdict on a printed conversion at either of its two rates: agrees, close, off or not-testable',
  printedCurrency: 'currency of the original or of the equivalent that a document prints',
  publisher: 'publisher of the document that prints a conversion',
  read: 'how far a document was read: whole or opening',
  share: 'stated national share, per cent',
  foreign: 'foreign total, in the comparison currency',
  national: 'national total, in the comparison currency',
  currency: 'comparison currency',
  period: 'counted or all; not together with from or to',
  from: 'first day, month or year; the other end stays open',
  to: 'last day, month or year; 2024 means 31 December 2024',
  sort: 'a column, with - in front to turn it round',
  page: 'a page of the table',
  view: 'chart or table',
};
