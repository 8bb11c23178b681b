import type { ConversionsFinding as Finding, OldestRate } from '@/lib/analysis/conversions-rows';
import { unbroken } from '@/lib/format/no-break';
import { MessageSection } from './message-section';
import { PrintedFigure } from './printed-figure';

/** What the checks show: how many agree with which rate, and the oldest rate still in print. */
export function ConversionsFinding({ finding }: { readonly finding: Finding }) {
  const { headline, sentences, oldest } = finding;
  return (
    <>
      <MessageSection id="finding" label="What the checks show" headline={headline}>
        {sentences.length > 0 && <p className="message-below">{unbroken(sentences.join(' '))}</p>}
      </MessageSection>
      {oldest && <Oldest oldest={oldest} />}
    </>
  );
}

function Oldest({ oldest }: { readonly oldest: OldestRate }) {
  const { headline, document, equivalent, original, contribution, sentences } = oldest;
  return (
    <MessageSection id="oldest" label="The oldest rate still in print" headline={headline}>
      <p className="message-below">
        <a href={document.href}>{document.text}</a> prints <PrintedFigure figure={equivalent} /> for{' '}
        <PrintedFigure figure={original} /> (<a href={contribution.href}>{contribution.text}</a>).{' '}
        {unbroken(sentences.join(' '))}
      </p>
    </MessageSection>
  );
}
