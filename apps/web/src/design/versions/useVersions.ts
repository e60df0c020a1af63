import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { FieldValues, Path, PathValue } from 'react-hook-form';
import { isVersionConflict } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';
import type { CheckedForm } from '../forms/index.ts';

interface Versioned<Read, Written> {
  /** The version that the reader began with. */
  begun: CallResult<Read>;
  /** The version that stands now. */
  read: () => Promise<CallResult<Read>>;
  /** What people write of it, as the form takes it. */
  writtenPart: (read: Read) => Written;
}

/**
 * Saving on top of the version that the reader knows. Where somebody else was first, `newer` is what
 * they saved, beside what the reader began with, for a choice (`VersionChoice`).
 */
export function useVersions<Read, Values extends FieldValues, Result, Written extends object>(
  form: CheckedForm<Values, Result>,
  { begun, read, writtenPart }: Versioned<Read, Written>,
) {
  // The version that the next update is based on.
  const base = useRef(begun);
  const [newer, setNewer] = useState<CallResult<Read> & { begunWith: Written }>();

  /** Gives what was saved. @throws what `write` throws, after reading the newer version on a 412 */
  const save = async (
    write: (on: CallResult<Read>) => Promise<CallResult<Read>>,
  ): Promise<CallResult<Read>> => {
    try {
      base.current = await write(base.current);
      return base.current;
    } catch (error) {
      if (isVersionConflict(error)) {
        setNewer({ ...(await read()), begunWith: writtenPart(base.current.data) });
      }
      throw error;
    }
  };

  /** Takes the chosen values of the newer version into the form, and goes on from there. */
  const takeOver = (chosen: Partial<Written>): void => {
    if (newer === undefined) return;
    for (const [field, value] of Object.entries(chosen)) {
      // The entries are fields of the form, with values of the same contract.
      form.setValue(field as Path<Values>, value as PathValue<Values, Path<Values>>, {
        shouldDirty: true,
      });
    }
    base.current = newer;
  };

  return { newer, save, takeOver };
}

/** What stands in the form as a version; `base` while it is not complete enough to be one. */
export function useTypedVersion<Values extends FieldValues, Result extends Written, Written>(
  form: CheckedForm<Values, Result>,
  schema: { safeParse: (typed: unknown) => { success: boolean; data?: Result | undefined } },
  base: Written,
): Written {
  const parsed = schema.safeParse(useWatch({ control: form.control }));
  return parsed.success && parsed.data !== undefined ? parsed.data : base;
}
