'use client';

import { useEffect, useRef } from 'react';

/**
 * Within a GET form: fields without a value stay out of the address that it opens. Without script
 * they stand in it empty, which a page reads as missing.
 */
export function LeaveOutEmpty() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    form?.addEventListener('formdata', leaveOut);
    return () => form?.removeEventListener('formdata', leaveOut);
  }, []);
  return <span ref={place} hidden />;
}

function leaveOut({ formData }: FormDataEvent): void {
  for (const name of new Set(formData.keys())) {
    const values = formData.getAll(name).filter((value) => value !== '');
    formData.delete(name);
    for (const value of values) formData.append(name, value);
  }
}
