import {
  changeCase,
  changeCaseStatus,
  inviteToCase,
  leaveEndedCase,
  listCases,
  listDeadlines,
  listMyCases,
  readCase,
  recordExemption,
  recordObligation,
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
