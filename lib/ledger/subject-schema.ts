import { z } from 'zod';
import { address, correctionsAddress, country, currency, id, simpleDate, words } from './values';

/** What a ledger is about, in the key order of its format. */
export const subjectSchema = z.strictObject({
  id: id.describe('short name of the subject'),
  title: words.describe('name of the subject'),
  question: words.describe('the heading of the site'),
  words: z
    .strictObject({
      activity: words.describe('noun for the activity'),
      programme: words.describe('noun for the programme'),
      national: words.describe('words for what the state pays'),
    })
    .describe('the nouns that pages use'),
  recipient: country.describe('ISO 3166-1 alpha-3 code of the recipient country'),
  sector: z
    .string()
    .regex(/^\d{5}$/, { error: 'an OECD DAC purpose code of five digits' })
    .describe('OECD DAC purpose code'),
  counted: z
    .strictObject({
      from: simpleDate.describe('first day counted'),
      to: simpleDate.nullable().describe('last day counted, or null while it runs'),
      why: words.describe('why this period'),
    })
    .describe('the period of a total unless another is asked for'),
  featuredClaim: id.describe('statement of a national share that the overview shows'),
  currencies: z.array(currency).min(1).describe('comparison currencies, the default first'),
  neutrality: words.describe('a sentence on the words used'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, { error: 'a semantic version such as 0.1.0' })
    .describe('semantic version of the ledger'),
  updated: z.iso
    .date({ error: 'a day such as 2026-11-21' })
    .describe('the day to which it is kept'),
  publisher: z
    .strictObject({
      name: words.describe('who publishes the ledger'),
      url: address.nullable().describe('address, or null'),
      reference: words.describe('identifier in exports'),
      kind: z
        .string()
        .regex(/^\d\d$/, { error: 'an IATI organisation type of two digits' })
        .describe('IATI organisation type'),
    })
    .describe('who publishes the ledger'),
  licence: words.describe('SPDX id of the licence of the data'),
  corrections: correctionsAddress
    .nullable()
    .describe('address to report an error, with {title} and {body} where it takes them, or null'),
});
