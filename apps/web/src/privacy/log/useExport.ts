import { exportMyData, listAccessLog } from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/index.ts';
import { saveFile } from '../../design/saveFile.ts';

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
