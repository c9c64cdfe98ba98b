import { useState } from 'react';
import { FormErrors, readFieldErrors } from './readFieldErrors';

/** A form on its way to the ledger. */
export interface Submission {
  busy: boolean;
  errors: FormErrors;
  /** Says that something is wrong before anything is sent. */
  refuse(fields: { [field: string]: string }): void;
  /** Sends; what is refused is put at its field. `true` where it went through. */
  submit(send: () => Promise<void>): Promise<boolean>;
}

/** `fields`: names of the form's fields, as the API calls them */
export function useSubmission(fields: string[]): Submission {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({ fields: {} });
  return {
    busy,
    errors,
    refuse: refused => setErrors({ fields: refused }),
    async submit(send) {
      setBusy(true);
      setErrors({ fields: {} });
      try {
        await send();
        return true;
      } catch (error) {
        setErrors(
          readFieldErrors(
            error instanceof Error ? error : new Error(String(error)),
            fields,
          ),
        );
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
