import { countWord } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import { type Groups, isRepeated } from './conversions-groups';

const ITS_RATE = 'with the rate of its contribution’s date';
const THEIR_RATE = 'with the rate of their contribution’s date';

/**
 * How many different equivalents there are, and from how many voices, a sentence without full stop.
 * How many agree it says only where that is not what the figure says, which counts every printing.
 */
export function conversionsHeadline(groups: Groups): string {
  const { all, printings, voices } = groups;
  if (printings.length === 1) return 'One document alone prints an equivalent beside an original';
  const whose =
    voices === 1
      ? 'One voice prints'
      : `${capitalised(countWord(voices))} independent voices print`;
  const many = countWord(all.length);
  if (!isRepeated(groups)) {
    return `${whose} ${many} equivalents, ${all.length === 2 ? 'neither of which repeats the other' : 'none of which repeats another'}`;
  }
  if (all.length === 1) {
    const times = voices === 1 ? ` ${timesWord(printings.length)}` : '';
    return `${whose} the same equivalent${times}; it ${oneOutcome(groups)}`;
  }
  return `${whose} ${many} different equivalents; ${outcome(groups)}`;
}

/** `twice`, `three times`. */
export function timesWord(times: number): string {
  return times === 2 ? 'twice' : `${countWord(times)} times`;
}

/** What comes of a single one, after its name. */
function oneOutcome({ tested, agree, later }: Groups): string {
  if (tested.length === 0) return `cannot be tested${byDateWords(later)}`;
  return `${agree.length === 1 ? 'agrees' : 'does not agree'} ${ITS_RATE}`;
}

function byDateWords(later: Groups['later']): string {
  return later.length === 0 ? '' : ' by the rate of its contribution’s date';
}

/** `11 of them agree with …`, `both that can be tested agree with …`: what comes of several. */
function outcome(groups: Groups): string {
  const { all, tested, agree, later } = groups;
  const two = tested.length === 2;
  if (tested.length === 0) {
    return `${all.length === 2 ? 'neither' : 'none of them'} can be tested${byDateWords(later)}`;
  }
  const some = tested.length < all.length;
  const can = some ? ' that can be tested' : '';
  if (tested.length === 1) return `the one${can} ${oneOutcome(groups)}`;
  // Numbers of one sentence are written alike.
  const isShort = !/\d/.test(countWord(all.length));
  const said = (count: number) => (isShort ? countWord(count) : String(count));
  if (agree.length === tested.length) {
    return `${two ? 'both' : `all ${said(tested.length)}`}${can} agree ${THEIR_RATE}`;
  }
  const them = `the ${said(tested.length)}${can}`;
  if (agree.length === 0) {
    return `${two ? 'neither' : 'none'} of ${them} agrees ${ITS_RATE}`;
  }
  return `${said(agree.length)} of ${them} ${agree.length === 1 ? `agrees ${ITS_RATE}` : `agree ${THEIR_RATE}`}`;
}
