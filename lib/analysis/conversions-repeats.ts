import { countWord } from '@/lib/format/numbers';
import { capitalised, qualifierWord } from '@/lib/format/words';
import type { Groups } from './conversions-groups';
import { sameNumbers } from './same-numbers';
import { voicesOf } from './source-row';

/** How many of those that agree name no exact equivalent, and so agree with more rates. */
export function qualifiedWords({ agree }: Groups): readonly string[] {
  const qualified = agree.flatMap(({ equivalent: { qualifier } }) => qualifier ?? []);
  if (qualified.length === 0) return [];
  const words = [...new Set(qualified)].sort().map((one) => `“${qualifierWord(one)}”`);
  const how = `printed with ${words.join(' or ')}, which leaves room for more rates`;
  if (agree.length === 1) return [`The one that agrees is ${how}.`];
  const all = qualified.length === agree.length;
  const count = all
    ? `All ${countWord(agree.length)}`
    : `${capitalised(countWord(qualified.length))} of the ${countWord(agree.length)}`;
  return [`${count} that agree ${qualified.length === 1 ? 'is' : 'are'} ${how}.`];
}

/** How many different equivalents there are, and whose; nothing where none repeats another. */
export function repeatedWords({ all, agree }: Groups): readonly string[] {
  const different = new Set(all.map(sameNumbers)).size;
  if (different === all.length) return [];
  const voices = voicesOf(all.map(({ source }) => source)).size;
  const agreeing = new Set(agree.map(sameNumbers)).size;
  const those =
    agreeing === agree.length || different === 1
      ? ''
      : `; the ${countWord(agree.length)} that agree are ${countWord(agreeing)} of them`;
  return [
    `Reprints taken together, the ${countWord(all.length)} are ${different === 1 ? 'one equivalent' : `${countWord(different)} different equivalents`} from ${voices === 1 ? 'one voice' : `${countWord(voices)} independent voices`}${those}.`,
  ];
}
