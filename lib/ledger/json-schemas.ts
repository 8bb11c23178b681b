import { z } from 'zod';
import {
  contributionSchema,
  observationSchema,
  partySchema,
  sourceSchema,
  spendingSchema,
  statementSchema,
} from './schema';
import { subjectSchema } from './subject-schema';

const SCHEMAS: readonly (readonly [name: string, title: string, schema: z.ZodType])[] = [
  ['subject', 'The subject of a ledger: subject.json', subjectSchema],
  [
    'parties',
    'Everyone who gives, passes on, receives or speaks: parties.json',
    z.array(partySchema),
  ],
  ['sources', 'Every document that a figure was read in: sources.json', z.array(sourceSchema)],
  [
    'contribution',
    'One contribution and every report of it: contributions/<id>.json',
    contributionSchema,
  ],
  [
    'statements',
    'What was said about shares, totals and costs: statements.json',
    z.array(statementSchema),
  ],
  [
    'spending',
    'What the recipient state itself is reported to spend: spending.json',
    z.array(spendingSchema),
  ],
  ['observation', 'One row of observations.csv, an empty cell as null', observationSchema],
];

/**
 * JSON Schemas (draft 2020-12) of a ledger's files as text, by the name of their own file. They say
 * what one value may be; what holds between records is said by the rules alone.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    SCHEMAS.map(([name, title, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
