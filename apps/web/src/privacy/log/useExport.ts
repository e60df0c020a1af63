import { exportMyData, listAccessLog } from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/index.ts';

/** Reads everything that is kept about the reader and hands it over as a file. */
export function useExport() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { data } = await call(exportMyData, {});
      saveFile(
        new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
        `inzetbaar-${calendarDateAt(new Date())}.json`,
      );
    },
    // The export itself is in the log too.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [listAccessLog.path] }),
  });
}

function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
