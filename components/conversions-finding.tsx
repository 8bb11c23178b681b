import type {
  EarlierCopy,
  ConversionsFinding as Finding,
  OldestRate,
} from '@/lib/analysis/conversions-rows';
import { unbroken } from '@/lib/format/no-break';
import { Checked } from './checked';
import { MessageSection } from './message-section';
import { PrintedFigure } from './printed-figure';
import './conversions-finding.css';

/** What the checks show: how many agree with which rate, and the oldest rate that a dated document prints. */
export function ConversionsFinding({ finding }: { readonly finding: Finding }) {
  const { headline, sentences, oldest } = finding;
  return (
    <>
      <MessageSection id="finding" label="What all the checks show" headline={headline}>
        {sentences.length > 0 && (
          <ul className="message-below finding-details">
            {sentences.map((sentence) => (
              <li key={sentence}>{unbroken(sentence)}</li>
            ))}
          </ul>
        )}
      </MessageSection>
      {oldest && <Oldest oldest={oldest} />}
    </>
  );
}

function Oldest({ oldest }: { readonly oldest: OldestRate }) {
  const { headline, document, equivalent, original, contribution, place, sentences, earlier } =
    oldest;
  return (
    <MessageSection
      id="oldest"
      label="The oldest rate still printed in a dated document"
      headline={headline}
    >
      <p className="message-below">
        <a href={document.href}>{document.text}</a> prints <PrintedFigure figure={equivalent} /> for{' '}
        <PrintedFigure figure={original} /> (<a href={contribution.href}>{contribution.text}</a>).{' '}
        {place !== null && `${place} `}
        {unbroken(sentences.join(' '))}
      </p>
      {earlier.length > 0 && <Earlier copies={earlier} />}
    </MessageSection>
  );
}

/** The same numbers before that, and what came of them when they were printed. */
function Earlier({ copies }: { readonly copies: readonly EarlierCopy[] }) {
  return (
    <div className="earlier-copies">
      <p>
        Before that the same numbers were printed in{' '}
        {copies.length === 1 ? 'this document,' : 'these documents, each'} held against the rate of
        its own publication:
      </p>
      <ol>
        {copies.map(({ key, published, document, check }) => (
          <li key={key}>
            <span className="whitespace-nowrap">{published}</span>{' '}
            <span>
              by <a href={document.href}>{document.text}</a>
            </span>{' '}
            <span>
              <Checked check={check} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
