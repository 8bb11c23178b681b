'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { TryItSetting, TypedProblem } from '@/app/claim/try-it-work';
import { TryItAnswer, type TryItAnswerProps } from '@/components/try-it-answer';

/**
 * Follows what is typed or slid: the same work as the server's, loaded with the first change. Until
 * then, and without script, `children` stand: the answer as the page came.
 */
export function TryItLive({
  form,
  setting,
  children,
}: {
  /** Id of the form whose fields are followed. */
  readonly form: string;
  readonly setting: TryItSetting;
  readonly children: ReactNode;
}) {
  const [shown, setShown] = useState<TryItAnswerProps | readonly TypedProblem[] | null>(null);

  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    const follow = async (settled: boolean) => {
      const { workOut } = await import('@/app/claim/try-it-work');
      const outcome = workOut(typedIn(element), setting);
      setShown(outcome);
      if (settled && 'address' in outcome) {
        history.replaceState(history.state, '', `${outcome.address}#try-it`);
      }
    };
    // Where the work cannot be had, the button still asks the server.
    const onInput = () => void follow(false).catch(() => setShown(null));
    const onChange = () => void follow(true).catch(() => setShown(null));
    element.addEventListener('input', onInput);
    element.addEventListener('change', onChange);
    // What was typed before the script began has had no one to listen.
    if (isTyped(element)) onInput();
    return () => {
      element.removeEventListener('input', onInput);
      element.removeEventListener('change', onChange);
    };
  }, [form, setting]);

  if (shown === null) return children;
  return 'address' in shown ? <TryItAnswer {...shown} /> : <Problems problems={shown} />;
}

/** Whether a field holds something else than the page came with. */
function isTyped(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('input')].some(
    ({ type, value, defaultValue }) => type === 'text' && value !== defaultValue,
  );
}

function typedIn(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { share: text('share'), foreign: text('foreign'), national: text('national') };
}

function Problems({ problems }: { readonly problems: readonly TypedProblem[] }) {
  return (
    <div className="try-sentence" role="status">
      {problems.map(({ field, typed, expected }) => (
        <p key={field}>
          “{typed}” cannot be used as the {field === 'share' ? 'share' : `${field} total`}: expected{' '}
          {expected}.
        </p>
      ))}
    </div>
  );
}
