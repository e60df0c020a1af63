import {
  changeCase,
  changeCaseStatus,
  correctEffort,
  inviteToCase,
  leaveEndedCase,
  listCases,
  listDeadlines,
  listEfforts,
  listMyCases,
  readCase,
  recordEffort,
  recordExemption,
  recordObligation,
  takeBackEffort,
} from '@inzetbaar/contracts/second-track';
import { readPassport } from '@inzetbaar/contracts/passports';
import { useWrite } from '../../api/useWrite.ts';

const READS = [readCase, listCases, listMyCases, listDeadlines];

export const useChangeCase = () => useWrite(changeCase, { refreshes: READS });
export const useRecordObligation = () => useWrite(recordObligation, { refreshes: READS });
export const useRecordExemption = () => useWrite(recordExemption, { refreshes: READS });
export const useInvite = () => useWrite(inviteToCase, { refreshes: READS });
export const useLeaveLane = () => useWrite(leaveEndedCase, { refreshes: [...READS, readPassport] });
/** The lane of the passport changes with it. */
export const useDecide = () => useWrite(changeCaseStatus, { refreshes: [...READS, readPassport] });
export const useRecordEffort = () => useWrite(recordEffort, { refreshes: [listEfforts] });
export const useCorrectEffort = () => useWrite(correctEffort, { refreshes: [listEfforts] });
export const useTakeBackEffort = () => useWrite(takeBackEffort, { refreshes: [listEfforts] });
