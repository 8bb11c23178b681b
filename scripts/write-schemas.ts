import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '@/lib/ledger/json-schemas';
import { ledgerFolder } from '@/lib/ledger/load';

/** `npm run write:schemas`: writes the JSON Schemas of a ledger's files into its folder `schema`. */

const folder = path.join(ledgerFolder(), 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(path.join(folder, name), text);
console.log(`Wrote ${jsonSchemas().size} schemas into ${folder}.`);
